import Practice
import Session

/// Whom counts of one moment were told of, each time another lot of people.
struct Telling: Hashable {
  /// The moment and the group, as a number.
  let topic: Int
  /// A bit for each number; of slips of paper, which are nobody's, so many bits.
  var people: [UInt64]
}

extension Attendance {
  /// What stood as it was looked at last.
  struct Looked {
    var people: [Participant]
    var present: [Int]
    var views: [ViewMoment: Views]
    /// The views that were over, by moment.
    var over: [Views?]
    var isAction: Bool
  }

  private var isSeen: Bool { room.capture == .hands }

  /// Looks at what is told now, unless it is what was told before.
  mutating func look() {
    guard let round = machine.currentRound else { return }
    let isAction = phase == .action
    if !isPlain {
      // Raised hands are told of in the action alone, and phones once the last views are closed.
      if isSeen, !isAction { return }
      if room.capture == .phones, !round[.afterFinding].isClosed { return }
    }
    let over = ViewMoment.allCases.map { moment in
      let views = round[moment]
      return !views.isEmpty && isOver(moment, views) ? views : nil
    }
    // What is told of a moment depends on its views and on who is who; in the action, on all views.
    var before: [Views?] = [nil, nil, nil]
    if !isPlain, let looked, looked.people == machine.record.participants,
      looked.present == round.present
    {
      before = looked.over
      if before == over, looked.isAction == isAction, !isAction || looked.views == round.views {
        return
      }
    }
    looked = Looked(
      people: machine.record.participants, present: round.present, views: round.views, over: over,
      isAction: isAction)
    let moved = isAction ? lookAtAction(round) : nil
    // The second window tells of each moment by itself; raised hands were seen by everyone.
    guard !isSeen else { return }
    for (index, moment) in ViewMoment.allCases.enumerated() where over[index] != nil {
      if room.capture != .phones, before[index] == over[index] { continue }
      if round.mayTellCounts(at: [moment], in: machine.record) { tell(moment, nil, round) }
    }
    if let moved { check(moved) }
  }

  private func isOver(_ moment: ViewMoment, _ views: Views) -> Bool {
    if views.isClosed { return true }
    return switch phase {
    case .opening, .firstViews: false
    case .talk, .viewsAfterTalk: moment == .beforeTalk
    case .finding, .secondViews: moment != .afterFinding
    default: true
    }
  }

  // What is said of whether any view moved; nil where counts are told.
  private mutating func lookAtAction(_ round: Round) -> Movement.Moved? {
    var moved: Movement.Moved?
    var groups: [String] = []
    for case .movement(let movement, _, let role) in machine.scene.parts {
      switch movement {
      case .counts(let counts):
        if let role { groups.append(role) }
        for (moment, _) in counts.all where !round[moment].isEmpty { tell(moment, role, round) }
      case .small(let small): moved = small
      case .own: break
      }
    }
    checkRest(beside: groups, round)
    return moved
  }

  private mutating func tell(_ moment: ViewMoment, _ role: String?, _ round: Round) {
    let record = machine.record
    let views = round.told(at: moment, in: record).of(role: role, among: record.participants)
    let left = round[moment].left.filter { role == nil || record.participant($0)?.role == role }
    // Who left has passed, for all that the room knows.
    let people: UInt64 =
      record.capture.isCounted
      ? (1 << UInt64(max(0, views.given - left.count))) - 1
      : views.each.map(\.participant).filter { !left.contains($0) }
        .reduce(0) { $0 | 1 << UInt64($1) }
    let count = people.nonzeroBitCount
    if count < 5 { fault = "\(count) at \(moment), \(role ?? "all")" }
    let place = place(of: moment, role)
    for other in told[place].people where !isSeen && other != people {
      // With one in the other, those between them are counted; otherwise some are on either side.
      let sides = [(people & ~other).nonzeroBitCount, (other & ~people).nonzeroBitCount]
      if sides.max() ?? 0 < 5 || sides.min() != 0 {
        fault = "\(sides) between two counts at \(moment), \(role ?? "all")"
      }
    }
    if !told[place].people.contains(people) { told[place].people.append(people) }
  }

  private mutating func place(of moment: ViewMoment, _ role: String?) -> Int {
    let topic = topic(moment, role)
    let place = told.firstIndex { $0.topic >= topic } ?? told.endIndex
    if place == told.endIndex || told[place].topic != topic {
      told.insert(Telling(topic: topic, people: []), at: place)
    }
    return place
  }

  private func topic(_ moment: ViewMoment, _ role: String?) -> Int {
    (ViewMoment.allCases.firstIndex(of: moment) ?? 0) * 4 + number(role)
  }

  private func toldLast(of moment: ViewMoment) -> UInt64? {
    told.first { $0.topic == topic(moment, nil) }?.people.last
  }

  // Who is in no group whose counts are told can be worked out from the whole less the groups.
  private mutating func checkRest(beside groups: [String], _ round: Round) {
    guard !groups.isEmpty else { return }
    let record = machine.record
    for moment in ViewMoment.allCases where toldLast(of: moment) != nil {
      let views = round.told(at: moment, in: record)
      let counted = groups.reduce(0) { $0 + views.of(role: $1, among: record.participants).given }
      let left = round[moment].left.count { number in
        record.participant(number)?.role.map { !groups.contains($0) } ?? true
      }
      let rest = views.given - counted - left
      if (1...4).contains(rest) { fault = "\(rest) in no counted group at \(moment)" }
    }
  }

  // That no view moved ties two moments to each other: with the counts of both, the difference would be
  // the views of whoever is counted in one alone.
  private mutating func check(_ moved: Movement.Moved) {
    let pairs: [(Movement.Change?, ViewMoment, ViewMoment)] = [
      (moved.inAll, .beforeTalk, .afterFinding), (moved.byTalk, .beforeTalk, .afterTalk),
      (moved.byFinding, .afterTalk, .afterFinding),
    ]
    for (change, first, second) in pairs {
      guard let change, change != .otherPeople, let before = toldLast(of: first),
        let after = toldLast(of: second)
      else { continue }
      if before != after { fault = "\(change) of other people at \(first) and \(second)" }
    }
  }

  /// Whom counts were told of in all, whoever they are.
  var outcome: [[Int]] {
    if room.capture.isCounted {
      return told.map { [$0.topic] + $0.people.map(\.nonzeroBitCount).sorted() }
    }
    return machine.record.participants.compactMap { person -> [Int]? in
      let times = told.map { telling in
        telling.people.reduce(0) { $0 << 1 | Int($1 >> UInt64(person.number) & 1) }
      }
      return times.contains { $0 > 0 } ? [number(person.role)] + told.map(\.topic) + times : nil
    }.sorted { $0.lexicographicallyPrecedes($1) }
  }
}

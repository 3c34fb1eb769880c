import Practice
import Session

/// One way through a card, with what was told of whom.
struct Attendance {
  /// Before the card, within the first views, before and within those after talk, before and within the
  /// second ones, and after them.
  static let lastPoint = 6

  /// How many have come or gone.
  private(set) var comings = 0
  /// What they did, in words.
  private(set) var order = ""
  private(set) var fault: String?
  private var machine: SessionMachine
  private let room: PrivacyByCountsTests.Room
  /// Who counts were told of, by the moment of the views and the group; so many slips of paper.
  private var told: [Topic: [Set<Int>]] = [:]

  private struct Topic: Hashable {
    var moment: ViewMoment
    var role: String?
  }

  private var isSeen: Bool { room.capture == .hands }

  init(_ room: PrivacyByCountsTests.Room) {
    self.room = room
    var record = Sessions.record(room.setting, room.capture, people: room.roles.count)
    record.views = room.views
    if room.capture == .phones {
      record.phones = PhoneTerms(roles: Array(Set(room.roles.compactMap { $0 })).sorted())
    }
    for (index, role) in room.roles.enumerated() { record.participants[index].role = role }
    machine = Sessions.machine(record)
    take(.jump(card: 1))
  }

  // MARK: - Comings and goings

  /// The same room after each way in which one person can come or go.
  var changes: [Attendance] {
    var met: Set<[Int]> = []
    return events.compactMap { event, words in
      var changed = self
      changed.comings += 1
      changed.order += " \(words)"
      changed.take(event)
      // Who can't come or go changes nothing.
      guard changed.machine.record.participants != machine.record.participants,
        met.insert(changed.key).inserted
      else { return nil }
      return changed
    }
  }

  private var events: [(SessionEvent, String)] {
    let record = machine.record
    var roles: [String?] = record.roleGroups.map(\.role)
    if roles.isEmpty { roles = [nil] } else if room.capture != .phones { roles.append("school") }
    var events: [(SessionEvent, String)] = []
    for role in roles {
      events.append((.people(.joined(label: nil, role: role)), "+\(role ?? "")"))
      if room.capture == .phones {
        let free = (record.participants.map(\.number).max() ?? 0) + 1
        events.append((.phones(.seat(free, role: role)), "+phone \(role ?? "")"))
      }
    }
    var met: Set<[Int]> = []
    for person in record.participants where met.insert(signature(of: person)).inserted {
      let isBack = person.left != nil
      events.append(
        isBack
          ? (.people(.joined(label: person.label, role: person.role)), "back \(person.label)")
          : (.people(.left(person.number)), "-\(person.label)"))
    }
    return events
  }

  // MARK: - What is the same

  /// What one room has in common with all that can't be told apart from it.
  var key: [Int] {
    let record = machine.record
    let round = machine.currentRound
    let people = record.participants.map(signature)
      .sorted { $0.lexicographicallyPrecedes($1) }.flatMap { $0 + [-1] }
    let views = ViewMoment.allCases.flatMap { moment -> [Int] in
      let views = round?[moment] ?? Views()
      return [views.isClosed ? 1 : 0, views.asked == nil ? 0 : 1]
        + views.tallies.flatMap { [number($0.role), $0.people] }
    }
    return people + views
  }

  private func signature(of person: Participant) -> [Int] {
    let round = machine.currentRound
    var signature = [
      number(person.role), person.left == nil ? 0 : 1, person.seat == nil ? 0 : 1,
      round?.present.contains(person.number) == true ? 1 : 0,
    ]
    for moment in ViewMoment.allCases {
      let views = round?[moment] ?? Views()
      let view = views.each.first { $0.participant == person.number }
      signature += [
        views.asked?.contains(person.number) == true ? 1 : 0,
        views.left.contains(person.number) ? 1 : 0, view.map { $0.position == .pass ? 1 : 2 } ?? 0,
      ]
      for topic in topics where topic.moment == moment {
        signature += (told[topic] ?? []).map { $0.contains(person.number) ? 1 : 0 } + [-2]
      }
    }
    // Whose turn it is.
    if case .views(_, .person(person.number, _)) = machine.here { signature.append(1) }
    return signature
  }

  private var topics: [Topic] {
    told.keys.sorted { ($0.moment.rawValue, $0.role ?? "") < ($1.moment.rawValue, $1.role ?? "") }
  }

  private func number(_ role: String?) -> Int {
    switch role {
    case "health"?: 1
    case "police"?: 2
    case nil: 0
    default: 3
    }
  }

  // MARK: - Going on

  mutating func goOn(from point: Int) {
    order += " /"
    switch point {
    case 0:
      take(.next)
      giveOne()
    case 1: giveAll(.firstViews)
    case 2:
      for _ in 0..<20 where ![.viewsAfterTalk, .secondViews, .action].contains(phase) {
        take(.next)
      }
      if phase == .viewsAfterTalk { giveOne() }
    case 3: giveAll(.viewsAfterTalk)
    case 4:
      for _ in 0..<20 where ![.secondViews, .action].contains(phase) { take(.next) }
      giveOne()
    case 5: giveAll(.secondViews)
    default: comeBack()
    }
  }

  private var phase: Place.Phase { machine.here.phase }

  private mutating func giveAll(_ phase: Place.Phase) {
    for _ in 0..<60 where self.phase == phase && fault == nil {
      if room.isHasty, missing <= 1 { take(.goAhead) } else { give() }
    }
    if self.phase == phase { take(.goAhead) }
  }

  private var missing: Int {
    guard case .views(let moment, _) = machine.here, let round = machine.currentRound else {
      return 0
    }
    let here = Set(machine.record.present)
    return room.capture == .hands
      ? 2 : round.asked(at: moment).count { here.contains($0) } - round[moment].given
  }

  // Back to what comes before the action, and through all of it once more.
  private mutating func comeBack() {
    for _ in 0..<3 { take(.back) }
    for _ in 0..<60 where phase != .action {
      if case .views = machine.here { give() } else { take(.next) }
    }
  }

  private mutating func giveOne() {
    switch machine.here {
    case .views(_, .phones): giveOnPhone()
    case .views(_, .person): give()
    case .views where room.capture == .slips: take(.slips(.add([1])))
    default: break
    }
  }

  private mutating func giveOnPhone() {
    let scene = machine.phoneScene
    guard let ask = scene.ask else { return take(.goAhead) }
    if let person = scene.asked.first(where: { !scene.given.contains($0) }) {
      let view = View(participant: person, position: .named(scene.positions[0]))
      return take(.phones(.view(view, ask: ask)))
    }
    // Whoever has no phone answers at the keyboard.
    let before = machine.here
    take(.phones(.turn))
    if machine.here == before { take(.goAhead) }
  }

  private mutating func give() {
    switch machine.scene.ask {
    case .phones: giveOnPhone()
    case .position(_, let choices, _): take(.position(.named(choices[0])))
    case .slips(let slips) where slips.missing > (room.isHasty ? 1 : 0):
      take(
        .slips(.add(Array(repeating: 1, count: slips.missing - (room.isHasty ? 1 : 0)))))
    case .slips where room.isHasty: take(.goAhead)
    case .tally(_, let people, let choices, _):
      take(.tally([people] + Array(repeating: 0, count: choices.count - 1)))
    default: take(.next)
    }
  }

  // MARK: - What is told

  private mutating func take(_ event: SessionEvent) {
    _ = machine.handle(event, at: Sessions.moment)
    guard fault == nil, let round = machine.currentRound else { return }
    if phase == .action {
      for case .movement(let movement, _, let role) in machine.scene.parts {
        guard case .counts(let counts) = movement else { continue }
        for (moment, _) in counts.all where !round[moment].isEmpty { tell(moment, role, round) }
      }
    }
    // The second window tells of each moment by itself; raised hands were seen by everyone.
    guard !isSeen else { return }
    for moment in ViewMoment.allCases where !round[moment].isEmpty && isOver(moment, in: round) {
      if round.mayTellCounts(at: [moment], in: machine.record) { tell(moment, nil, round) }
    }
    checkMoved(round)
  }

  private func isOver(_ moment: ViewMoment, in round: Round) -> Bool {
    if round[moment].isClosed { return true }
    return switch phase {
    case .opening, .firstViews: false
    case .talk, .viewsAfterTalk: moment == .beforeTalk
    case .finding, .secondViews: moment != .afterFinding
    default: true
    }
  }

  private mutating func tell(_ moment: ViewMoment, _ role: String?, _ round: Round) {
    let record = machine.record
    let views = round.told(at: moment, in: record).of(role: role, among: record.participants)
    let left = Set(round[moment].left).filter {
      role == nil || record.participant($0)?.role == role
    }
    // Who left has passed, for all that the room knows.
    let people =
      !record.capture.isCounted
      ? Set(views.each.map(\.participant)).subtracting(left)
      : Set(0..<max(0, views.given - left.count))
    if people.count < 5 { fault = "\(people.count) at \(moment), \(role ?? "all")" }
    let topic = Topic(moment: moment, role: role)
    for other in told[topic] ?? [] where !isSeen && other != people {
      // With one in the other, those between them are counted; otherwise some are on either side.
      let sides = [people.subtracting(other).count, other.subtracting(people).count]
      if sides.max() ?? 0 < 5 || sides.min() != 0 {
        fault = "\(sides) between two counts at \(moment), \(role ?? "all")"
      }
    }
    if told[topic]?.contains(people) != true { told[topic, default: []].append(people) }
    if role == nil { checkRest(moment, round, views) }
  }

  // Who is in no group whose counts are told can be worked out from the whole less the groups.
  private mutating func checkRest(_ moment: ViewMoment, _ round: Round, _ views: Views) {
    let groups = Movement.byRole(of: round, in: machine.record).map(\.role)
    guard !groups.isEmpty else { return }
    let counted = groups.reduce(0) {
      $0 + views.of(role: $1, among: machine.record.participants).given
    }
    let rest = views.given - counted - round[moment].left.count
    if (1...4).contains(rest) { fault = "\(rest) in no counted group at \(moment)" }
  }

  // That no view moved ties two moments to each other: with the counts of both, the difference would be
  // the views of whoever is counted in one alone.
  private mutating func checkMoved(_ round: Round) {
    guard phase == .action, case .small(let moved) = Movement(of: round, in: machine.record) else {
      return
    }
    let pairs: [(Movement.Change?, ViewMoment, ViewMoment)] = [
      (moved.inAll, .beforeTalk, .afterFinding), (moved.byTalk, .beforeTalk, .afterTalk),
      (moved.byFinding, .afterTalk, .afterFinding),
    ]
    for (change, first, second) in pairs {
      guard let change, change != .otherPeople,
        let before = told[Topic(moment: first)]?.last, let after = told[Topic(moment: second)]?.last
      else { continue }
      if before != after { fault = "\(change) of other people at \(first) and \(second)" }
    }
  }
}

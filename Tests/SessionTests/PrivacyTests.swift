import Practice
import Session
import TestKit
import Testing

/// Plays every set of views that people can have, and looks for something shown that only one view of
/// someone can lead to.
@Suite struct PrivacyTests {
  /// People who come or go, and when.
  enum Coming: CaseIterable {
    case joinBefore, leaveBefore, joinFirst, leaveFirst, joinBetween, leaveBetween, joinSecond,
      leaveSecond

    var isJoining: Bool { [.joinBefore, .joinFirst, .joinBetween, .joinSecond].contains(self) }
    var point: Int { (Self.allCases.firstIndex(of: self) ?? 0) / 2 }
  }

  struct Room: CustomStringConvertible {
    var capture: Capture
    var roles: [String?]
    var comings: [Coming]
    var views = 2
    var description: String { "\(capture) \(roles) \(comings) \(views)" }
  }

  // Every order of up to so many comings and goings.
  private static func orders(upTo count: Int) -> [[Coming]] {
    (0..<count).reduce(into: [[[]]]) { lists, _ in
      let longer = (lists.last ?? []).flatMap { list in
        Coming.allCases.filter { $0.point >= list.last?.point ?? 0 }.map { list + [$0] }
      }
      lists.append(longer)
    }.flatMap { $0 }
  }

  private static let captures: [Capture] = [.slips, .hands, .each, .phones]

  @Test(arguments: captures, [(2, 1), (3, 1), (4, 0), (5, 1), (6, 1)])
  func `nothing shown leads to one person's view, whoever comes and goes`(
    _ capture: Capture, _ size: (people: Int, comings: Int)
  ) {
    for comings in Self.orders(upTo: size.comings) {
      check(
        Room(capture: capture, roles: Array(repeating: nil, count: size.people), comings: comings))
    }
  }

  @Test(arguments: [[5, 5], [6, 3], [5, 1], [4, 4]])
  func `nothing shown of role groups leads to one person's view`(_ sizes: [Int]) {
    let roles = zip(["health", "police"], sizes).flatMap { Array(repeating: $0, count: $1) }
    for capture in Self.captures { check(Room(capture: capture, roles: roles, comings: [])) }
  }

  @Test(arguments: captures)
  func `a third moment tells no more`(_ capture: Capture) {
    for people in [3, 5] {
      check(
        Room(
          capture: capture, roles: Array(repeating: nil, count: people), comings: [], views: 3))
    }
  }

  // Where no counts are told both views of everyone are played, since whether any moved ties them;
  // where they are, those of one moment say nothing of the other's.
  private func check(_ room: Room) {
    let count = room.roles.count + room.comings.count { $0.isJoining }
    let isSmall = count < 5
    for moment in [ViewMoment.beforeTalk, .afterFinding] {
      var seen: [[Scene]: [[Int: Int]]] = [:]
      for views in 0..<(1 << count) {
        for others in 0..<(isSmall ? 1 << count : 1) {
          let play =
            moment == .beforeTalk
            ? Play(room, before: views, after: others) : Play(room, before: others, after: views)
          guard isSmall || play.tellsCounts else { continue }
          seen[play.shown, default: []].append(play.free[moment] ?? [:])
        }
      }
      for all in seen.values where !isHidden(in: all, room) {
        Issue.record("\(room) shows a view at \(moment)")
        return
      }
    }
  }

  // What everyone, or everyone of a group, agrees in is known to all; the room is told before.
  private func isHidden(in all: [[Int: Int]], _ room: Room) -> Bool {
    all[0].allSatisfy { person, view in
      all.contains { $0[person] != view }
        || all.allSatisfy { views in
          views.allSatisfy { $0.value == view || role($0.key, room) != role(person, room) }
        }
    }
  }

  private func role(_ number: Int, _ room: Room) -> String? {
    room.roles.indices.contains(number) ? room.roles[number] : room.roles.last ?? nil
  }
}

/// One way a session on one card goes, with everything that the room and the second window see.
private struct Play {
  var machine: SessionMachine
  /// What was shown, but for what one person alone sees at their turn.
  var shown: [Scene] = []
  /// The views of those who could choose, by their number.
  var free: [ViewMoment: [Int: Int]] = [:]

  private let room: PrivacyTests.Room
  private let views: [ViewMoment: Int]

  init(_ room: PrivacyTests.Room, before: Int, after: Int) {
    self.room = room
    views = [.beforeTalk: before, .afterTalk: before, .afterFinding: after]
    let setting: Setting =
      room.roles.contains { $0 != nil } ? .multiAgency : room.roles.count == 2 ? .pair : .team
    var record = Sessions.record(setting, room.capture, people: room.roles.count)
    record.views = room.views
    for (index, role) in room.roles.enumerated() { record.participants[index].role = role }
    machine = Sessions.machine(record)
    take(.jump(card: 1))
    come(0)
    take(.next)
    give(.beforeTalk)
    come(2)
    while machine.here.phase != .secondViews, machine.here.phase != .action {
      if machine.here.phase == .viewsAfterTalk { give(.afterTalk) } else { take(.next) }
    }
    give(.afterFinding)
    // On phones only views of whoever gave one every time are counted; the others say nothing.
    guard room.capture == .phones else { return }
    let every = free.values.map { Set($0.keys) }
    for moment in free.keys {
      free[moment] = free[moment]?.filter { view in every.allSatisfy { $0.contains(view.key) } }
    }
  }

  var tellsCounts: Bool {
    machine.scene.parts.contains { part in
      if case .movement(.counts, _, _) = part { true } else { false }
    }
  }

  private mutating func take(_ event: SessionEvent) {
    _ = machine.handle(event, at: Sessions.moment)
    let scene = machine.scene
    if case .views(_, .person) = scene.place { return }
    shown.append(scene)
  }

  private mutating func come(_ point: Int) {
    for coming in room.comings where coming.point == point {
      let record = machine.record
      if coming.isJoining {
        take(.people(.joined(label: nil, role: record.roleGroups.last?.role)))
      } else if let first = record.participants.first(where: { $0.left == nil }) {
        take(.people(.left(first.number)))
      }
    }
  }

  // Half of the views are given before anyone comes or goes meanwhile.
  private mutating func give(_ moment: ViewMoment) {
    if room.capture == .phones { return giveOnPhones(moment) }
    var isMet = false
    let views = views
    func view(_ person: Int) -> Int { (views[moment] ?? 0) >> person & 1 }
    while case .views(moment, let giver) = machine.here {
      let given = machine.currentRound?[moment].given ?? 0
      if !isMet, giver.isCounts || given > 0 || machine.record.present.count == 1 {
        isMet = true
        if moment != .afterTalk { come(moment == .beforeTalk ? 1 : 3) }
        continue
      }
      switch giver {
      case .person(let person, .position):
        let chosen = view(person)
        free[moment, default: [:]][person] = chosen
        take(.position(.named(Card.usualPositions[chosen])))
      case .person: take(.next)
      case .counts(let group): count(group, moment, view)
      case .phones: return
      }
    }
    // Whoever left has passed, for all that the room knows.
    for person in machine.currentRound?[moment].left ?? [] { free[moment]?[person] = nil }
  }

  private mutating func giveOnPhones(_ moment: ViewMoment) {
    // The last to come answers first, so that the order says nothing.
    var isMet = false
    while let scene = Optional(machine.phoneScene), let ask = scene.ask,
      let person = scene.asked.reversed().first(where: { !scene.given.contains($0) })
    {
      if !isMet, !scene.given.isEmpty || scene.asked.count == 1 {
        isMet = true
        if moment != .afterTalk { come(moment == .beforeTalk ? 1 : 3) }
        continue
      }
      let chosen = (views[moment] ?? 0) >> person & 1
      free[moment, default: [:]][person] = chosen
      take(
        .phones(
          .view(
            View(participant: person, position: .named(Card.usualPositions[chosen])), ask: ask)))
    }
    take(.goAhead)
  }

  private mutating func count(_ group: Int, _ moment: ViewMoment, _ view: (Int) -> Int) {
    guard let round = machine.currentRound else { return }
    let record = machine.record
    let asked = round.asked(at: moment)
    let groups = record.roleGroups(among: asked)
    let people = asked.filter { person in
      groups.isEmpty || record.participant(person)?.role == groups[group].role
    }.filter { !round[moment].left.contains($0) }
    for person in people { free[moment, default: [:]][person] = view(person) }
    let agree = people.count { view($0) == 0 }
    if record.capture == .slips {
      if agree > 0 { take(.slips(.add(Array(repeating: 1, count: agree)))) }
      if agree < people.count {
        take(.slips(.add(Array(repeating: 2, count: people.count - agree))))
      }
      take(.next)
      if case .views(moment, .counts(group)) = machine.here { take(.goAhead) }
    } else {
      take(.tally([agree, people.count - agree, 0, 0]))
    }
  }
}

extension Place.Giver {
  fileprivate var isCounts: Bool { if case .counts = self { true } else { false } }
}

import FoundationEssentials
import Practice
import Session
import TestKit
import Testing

/// Goes through every order in which people come and go, and looks at what is told of whom: counts of
/// fewer than five, or two counts with fewer than five between them, would lead to someone's view.
///
/// Counts say no more than how many of a group stand where, so the groups are all that matters: who is
/// known to be in each, and not what they think.
@Suite struct PrivacyByCountsTests {
  // Every order of up to four for every size: REFLECT_COMINGS=4 swift test --filter PrivacyByCounts
  private static let asked =
    ProcessInfo.processInfo.environment["REFLECT_COMINGS"].flatMap { Int($0) }
  private static func comings(_ people: Int) -> Int { asked ?? ((5...6).contains(people) ? 2 : 1) }

  struct Room: CustomTestStringConvertible, Sendable {
    var setting: Setting
    var capture: Capture
    var roles: [String?] = []
    var views = 2
    var testDescription: String { "\(setting) \(capture) \(roles.count) \(views)" }
  }

  private static let rooms: [Room] =
    ([.slips, .hands, .each, .phones] as [Capture]).flatMap { capture in
      (1...12).flatMap { people -> [Room] in
        let team = Array(repeating: String?.none, count: people)
        let halves = (0..<people).map { $0 < people / 2 ? "health" : Optional("police") }
        let alone = (0..<people).map { $0 + 1 < people ? "health" : Optional("police") }
        return [
          Room(setting: .team, capture: capture, roles: team),
          Room(setting: .team, capture: capture, roles: team, views: 3),
          Room(setting: .multiAgency, capture: capture, roles: halves),
          Room(setting: .multiAgency, capture: capture, roles: alone),
        ]
      }
    } + [
      Room(setting: .pair, capture: .each, roles: [nil, nil]),
      Room(setting: .solo, capture: .each, roles: [nil]),
    ]

  @Test(arguments: rooms)
  func `no counts, and no two of them, are told of fewer than five`(_ room: Room) {
    explore(Attendance(room), point: 0, left: Self.comings(room.roles.count), order: "")
  }

  // At each point people come (1) or go (0) in every order, as long as any may still.
  private func explore(_ attendance: Attendance, point: Int, left: Int, order: String) {
    for count in 0...left {
      for pattern in 0..<(1 << count) {
        var attendance = attendance
        for bit in 0..<count { attendance.come(joining: pattern >> bit & 1 == 1) }
        attendance.goOn(from: point)
        let order = "\(order)/\(count):\(pattern)"
        if let fault = attendance.fault { return #expect(Bool(false), "\(order): \(fault)") }
        if point < Attendance.lastPoint {
          explore(attendance, point: point + 1, left: left - count, order: order)
        }
      }
    }
  }
}

/// One way through a card, with what was told of whom.
private struct Attendance {
  /// Before the card, within the first views, before and within the second ones, and after them.
  static let lastPoint = 4

  var fault: String?
  private var machine: SessionMachine
  /// Who counts were told of, by the moment of the views and the group; so many slips of paper.
  private var told: [String: [Set<Int>]] = [:]
  private let isSeen: Bool

  init(_ room: PrivacyByCountsTests.Room) {
    var record = Sessions.record(room.setting, room.capture, people: room.roles.count)
    record.views = room.views
    for (index, role) in room.roles.enumerated() { record.participants[index].role = role }
    machine = Sessions.machine(record)
    isSeen = room.capture == .hands
    take(.jump(card: 1))
  }

  mutating func come(joining: Bool) {
    let record = machine.record
    if joining {
      take(.people(.joined(label: nil, role: record.roleGroups.last?.role)))
    } else if let first = record.participants.first(where: { $0.left == nil }) {
      take(.people(.left(first.number)))
    }
  }

  mutating func goOn(from point: Int) {
    switch point {
    case 0:
      take(.next)
      giveOne()
    case 1: while machine.here.phase == .firstViews { give() }
    case 2:
      while ![.secondViews, .action].contains(machine.here.phase) {
        if machine.here.phase == .viewsAfterTalk { give() } else { take(.next) }
      }
      giveOne()
    case 3: while machine.here.phase == .secondViews { give() }
    default: comeBack()
    }
  }

  // Back to what comes before the action, and through all of it once more.
  private mutating func comeBack() {
    for _ in 0..<3 { take(.back) }
    for _ in 0..<40 where machine.here.phase != .action {
      if case .views = machine.here { give() } else { take(.next) }
    }
  }

  // MARK: - Views

  private mutating func giveOne() {
    switch machine.here {
    case .views(_, .phones): giveOnPhone()
    case .views(_, .person): give()
    case .views where machine.record.capture == .slips: take(.slips(.add([1])))
    default: break
    }
  }

  private mutating func giveOnPhone() {
    let scene = machine.phoneScene
    guard let ask = scene.ask, let person = scene.asked.first(where: { !scene.given.contains($0) })
    else { return take(.goAhead) }
    let view = View(participant: person, position: .named(scene.positions[0]))
    take(.phones(.view(view, ask: ask)))
  }

  private mutating func give() {
    switch machine.scene.ask {
    case .phones: giveOnPhone()
    case .position(_, let choices, _): take(.position(.named(choices[0])))
    case .slips(let slips) where slips.missing > 0:
      take(.slips(.add(Array(repeating: 1, count: slips.missing))))
    case .tally(_, let people, let choices, _):
      take(.tally([people] + Array(repeating: 0, count: choices.count - 1)))
    default: take(.next)
    }
  }

  // MARK: - What is told

  private mutating func take(_ event: SessionEvent) {
    _ = machine.handle(event, at: Sessions.moment)
    guard fault == nil, let round = machine.currentRound else { return }
    let parts = machine.here.phase == .action ? machine.scene.parts : []
    for case .movement(.counts, _, let role) in parts {
      for moment in ViewMoment.allCases where !round[moment].isEmpty {
        tell(moment, role, round)
      }
    }
    // The second window tells of each moment by itself.
    for moment in ViewMoment.allCases where !round[moment].isEmpty && isOver(moment) {
      if isSeen || round.mayTellCounts(at: [moment], in: machine.record) {
        tell(moment, nil, round, isSecondWindow: true)
      }
    }
  }

  private func isOver(_ moment: ViewMoment) -> Bool {
    switch machine.here.phase {
    case .opening, .firstViews: false
    case .talk, .viewsAfterTalk: moment == .beforeTalk
    case .finding, .secondViews: moment != .afterFinding
    default: true
    }
  }

  private mutating func tell(
    _ moment: ViewMoment, _ role: String?, _ round: Round, isSecondWindow: Bool = false
  ) {
    // Raised hands were seen by everyone: what the second window says of them is no secret.
    if isSeen, isSecondWindow { return }
    let record = machine.record
    let views = round.told(at: moment, in: record).of(role: role, among: record.participants)
    let left = Set(round[moment].left)
    // Who left has passed, for all that the room knows.
    let people =
      !record.capture.isCounted
      ? Set(views.each.map(\.participant)).subtracting(left)
      : Set(0..<max(0, views.given - left.count))
    if people.count < 5 { fault = "\(people.count) at \(moment), \(role ?? "all")" }
    let key = "\(moment) \(role ?? "")"
    for other in told[key] ?? [] where !isSeen {
      let between = people.symmetricDifference(other)
      if (other.isSubset(of: people) || people.isSubset(of: other))
        && (1...4).contains(between.count)
      {
        fault = "\(between.count) between two counts at \(moment), \(role ?? "all")"
      }
    }
    if told[key]?.contains(people) != true { told[key, default: []].append(people) }
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
}

import FoundationEssentials
import Practice
import Session
import TestKit
import Testing

/// Goes through every order in which people come and go, and looks at what is told of whom: counts of
/// fewer than five, or two counts with fewer than five between them, would lead to someone's view.
///
/// Counts say no more than how many of a group stand where, so the groups are all that matters: who is
/// known to be in each, and not what they think. Rooms that are alike are gone through once.
@Suite struct PrivacyByCountsTests {
  // Every order of up to four for every size: REFLECT_COMINGS=4 swift test --filter PrivacyByCounts
  private static let asked =
    ProcessInfo.processInfo.environment["REFLECT_COMINGS"].flatMap { Int($0) }

  struct Room: CustomTestStringConvertible, Sendable {
    var setting: Setting
    var capture: Capture
    var roles: [String?] = []
    var views = 2
    /// Whether one view is always gone on without.
    var isHasty = false
    var testDescription: String {
      let groups = Set(roles).map { role in roles.count { $0 == role } }.sorted()
      return "\(setting) \(capture) \(groups) \(views)\(isHasty ? " hasty" : "")"
    }
  }

  private static let rooms: [Room] =
    ([.slips, .hands, .each, .phones] as [Capture]).flatMap { capture in
      (1...12).flatMap { people -> [Room] in
        let team = [String?](repeating: nil, count: people)
        let halves = (0..<people).map { $0 < people / 2 ? "health" : Optional("police") }
        var rooms = [
          Room(setting: .team, capture: capture, roles: team),
          Room(setting: .team, capture: capture, roles: team, views: 3),
          Room(setting: .team, capture: capture, roles: team, isHasty: true),
          Room(setting: .multiAgency, capture: capture, roles: halves),
          Room(setting: .multiAgency, capture: capture, roles: halves, views: 3),
        ]
        // Of fewer, the halves are one and the rest.
        if people > 3 {
          let alone = (0..<people).map { $0 + 1 < people ? "health" : Optional("police") }
          rooms.append(Room(setting: .multiAgency, capture: capture, roles: alone))
        }
        return rooms
      }
    } + [
      Room(setting: .pair, capture: .each, roles: [nil, nil]),
      Room(setting: .pair, capture: .each, roles: [nil, nil], views: 3),
      Room(setting: .solo, capture: .each, roles: [nil]),
    ]

  @Test(arguments: rooms)
  func `no counts, and no two of them, are told of fewer than five`(_ room: Room) {
    let orders = Orders(of: room, upTo: Self.asked ?? 2)
    if let failed = orders.failed.first {
      Issue.record("\(failed.order): \(failed.fault ?? "")")
    }
  }

  @Test(arguments: rooms.filter { [5, 6].contains($0.roles.count) })
  func `rooms that are alike tell of the same people, whichever is gone through`(_ room: Room) {
    let most = min(Self.asked ?? 1, 2)
    let all = Orders(ofAllAlike: room, upTo: most)
    let orders = Orders(of: room, upTo: most)
    #expect(Set(orders.ended.map(\.outcome)) == Set(all.ended.map(\.outcome)))
    #expect(orders.failed.isEmpty == all.failed.isEmpty)
  }
}

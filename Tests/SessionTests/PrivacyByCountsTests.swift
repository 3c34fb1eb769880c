import FoundationEssentials
import Practice
import Session
import TestKit
import Testing

/// Goes through every order in which people come and go, and looks at what is told of whom: counts of
/// fewer than five, or two counts with fewer than five between them, would lead to someone's view.
///
/// Counts say no more than how many of a group stand where, so the groups are all that matters: who is
/// known to be in each, and not what they think. Whoever can't be told apart by anything that happened
/// is the same person, and rooms that can't be told apart are the same room, so each is gone through once.
@Suite struct PrivacyByCountsTests {
  // Every order of up to four for every size: REFLECT_COMINGS=4 swift test --filter PrivacyByCounts
  private static let asked =
    ProcessInfo.processInfo.environment["REFLECT_COMINGS"].flatMap { Int($0) }
  private static func comings(_ people: Int) -> Int { asked ?? (people == 5 ? 2 : 1) }

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
        let alone = (0..<people).map { $0 + 1 < people ? "health" : Optional("police") }
        return [
          Room(setting: .team, capture: capture, roles: team),
          Room(setting: .team, capture: capture, roles: team, views: 3),
          Room(setting: .team, capture: capture, roles: team, isHasty: true),
          Room(setting: .multiAgency, capture: capture, roles: halves),
          Room(setting: .multiAgency, capture: capture, roles: alone),
          Room(setting: .multiAgency, capture: capture, roles: halves, views: 3),
        ]
      }
    } + [
      Room(setting: .pair, capture: .each, roles: [nil, nil]),
      Room(setting: .pair, capture: .each, roles: [nil, nil], views: 3),
      Room(setting: .solo, capture: .each, roles: [nil]),
    ]

  @Test(arguments: rooms)
  func `no counts, and no two of them, are told of fewer than five`(_ room: Room) {
    let most = Self.comings(room.roles.count)
    var standing = [Attendance(room)]
    for point in 0...Attendance.lastPoint {
      var met: Set<[Int]> = []
      var next: [Attendance] = []
      // Those with fewer comings first: whatever more can happen to a room can happen to them as well.
      var layer = standing.filter { $0.comings == 0 }
      for count in 0...most {
        var following: [Attendance] = standing.filter { $0.comings == count + 1 }
        for attendance in layer where met.insert(attendance.key).inserted {
          if count < most { following += attendance.changes }
          next.append(attendance)
        }
        layer = following
      }
      standing = next.map { attendance in
        var attendance = attendance
        attendance.goOn(from: point)
        return attendance
      }
      if let failed = standing.first(where: { $0.fault != nil }) {
        Issue.record("\(failed.order): \(failed.fault ?? "")")
        return
      }
    }
  }
}

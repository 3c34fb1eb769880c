import FoundationEssentials
import Practice
import TestKit
import Testing

/// Plays every set of views that people can have, and looks for something shown that only one view of
/// someone can lead to: on the main screen, in the second window, in a summary, looking back.
///
/// People who come and go alike can't be told apart, so how many of them think what is all that's played.
@Suite struct PrivacyTests {
  // Two for every size: REFLECT_COMINGS=2 swift test --filter PrivacyTests
  private static let asked =
    ProcessInfo.processInfo.environment["REFLECT_COMINGS"].flatMap { Int($0) }.map { min($0, 2) }

  private static let captures: [Capture] = [.slips, .hands, .each, .phones]
  private static let teams: [PlayedRoom] = captures.flatMap { capture in
    [(2, 0), (3, 0), (4, 0), (5, capture == .each ? 1 : 0), (6, 1)].map { people, comings in
      PlayedRoom(
        capture: capture, roles: [String?](repeating: nil, count: people),
        most: asked ?? comings)
    }
  }
  private static let agencies: [PlayedRoom] = captures.flatMap { capture in
    [[5, 5], [6, 3], [5, 1], [4, 4]].map { sizes in
      PlayedRoom(
        capture: capture,
        roles: zip(["health", "police"], sizes).flatMap { Array(repeating: $0, count: $1) },
        most: asked ?? 0)
    }
  }
  private static let threeMoments: [PlayedRoom] = captures.flatMap { capture in
    [3, 5].flatMap { people in
      [ViewMoment.beforeTalk, .afterFinding].map { like in
        PlayedRoom(
          capture: capture, roles: [String?](repeating: nil, count: people), views: 3,
          afterTalk: like, most: asked ?? 0)
      }
    }
  }

  @Test(arguments: teams + agencies + threeMoments)
  func `nothing shown leads to one person's view, whoever comes and goes`(_ room: PlayedRoom) {
    for comings in room.orders {
      var room = room
      room.comings = comings
      guard let told = Self.told(room) else { continue }
      Issue.record("\(room.description) shows a view \(told)")
      return
    }
  }

  // Where no counts are told both views of everyone are played, since whether any moved ties them;
  // where they are, those of one moment say nothing of the other's.
  private static func told(_ room: PlayedRoom) -> String? {
    let alike = PlayedViews.alike(in: room)
    let all = PlayedViews.all(of: alike)
    let first = Array(all.prefix(1))
    let plays: [([PlayedViews], [PlayedViews], [ViewMoment])] =
      Play(room).fewest < 5
      ? [(all, all, [.beforeTalk, .afterFinding])]
      : [(all, first, [.beforeTalk]), (first, all, [.afterFinding])]
    for (before, after, moments) in plays {
      var seen: [Play.Shown: [Play.Free]] = [:]
      for before in before {
        for after in after {
          let play = Play(room, before: before, after: after)
          seen[play.shown, default: []].append(play.free)
        }
      }
      for moment in moments {
        for (shown, all) in seen {
          if let person = known(in: all.map { $0[moment] ?? [:] }, alike, room) {
            return "of \(person), \(moment): \(shown.words.last ?? "")"
          }
        }
      }
    }
    return nil
  }

  // What everyone, or everyone of a group, agrees in is known to all; the room is told before.
  // Of people who are alike it may be any who thinks so.
  private static func known(
    in all: [[Int: Int]], _ alike: [[Int]], _ room: PlayedRoom
  ) -> Int? {
    all[0].first { person, view in
      let others = alike.first { $0.contains(person) } ?? [person]
      return all.allSatisfy { views in others.allSatisfy { views[$0] ?? view == view } }
        && !all.allSatisfy { views in
          views.allSatisfy { $0.value == view || room.role($0.key) != room.role(person) }
        }
    }?.key
  }
}

/// A room, and who comes and goes in it.
struct PlayedRoom: CustomTestStringConvertible, CustomStringConvertible, Sendable {
  /// Someone who comes or goes, and when.
  struct Coming: CustomStringConvertible {
    enum Kind: Hashable {
      case joins(String?)
      /// Someone of this role, whose view is in or isn't.
      case leaves(String?, given: Bool)
      /// The last one who left.
      case comesBack
    }

    var point: Point
    var kind: Kind
    var description: String { "\(point) \(kind)" }
  }

  /// Before anyone gives a view, with some in, with all in that can still be changed, and so on.
  enum Point: Int, CaseIterable {
    case before, withinFirst, allFirst, between, withinSecond, allSecond, after
  }

  var capture: Capture
  var roles: [String?]
  var views = 2
  /// Which of the other two moments the views after talk are those of.
  var afterTalk = ViewMoment.beforeTalk
  /// How many come or go at most.
  var most: Int
  var comings: [Coming] = []

  var description: String { "\(testDescription) \(comings)" }
  var testDescription: String {
    let groups = Set(roles).map { role in roles.count { $0 == role } }.sorted()
    return "\(capture) \(groups) \(views) \(afterTalk)"
  }

  func role(_ number: Int) -> String? {
    if roles.indices.contains(number) { return roles[number] }
    let joined = comings.compactMap { coming -> String?? in
      if case .joins(let role) = coming.kind { role } else { nil }
    }
    let index = number - roles.count
    return joined.indices.contains(index) ? joined[index] : nil
  }

  /// Every order of up to so many comings and goings.
  var orders: [[Coming]] {
    let kinds = Array(Set(roles)).flatMap { role -> [Coming.Kind] in
      [.joins(role), .leaves(role, given: true), .leaves(role, given: false)]
    }
    let comings = Point.allCases.flatMap { point in
      (kinds + [.comesBack]).compactMap { kind -> Coming? in
        // Within no views nobody's view is in rather than another's.
        let isWithin = [.withinFirst, .withinSecond].contains(point)
        if case .leaves(_, given: true) = kind, !isWithin { return nil }
        return Coming(point: point, kind: kind)
      }
    }
    return (0..<most).reduce(into: [[[]]]) { lists, _ in
      lists.append(
        (lists.last ?? []).flatMap { list in
          comings.filter { $0.point.rawValue >= list.last?.point.rawValue ?? 0 }.map { list + [$0] }
        })
    }.flatMap { $0 }
  }
}

/// What everyone thinks at one moment: 0 or 1, by number.
struct PlayedViews {
  private var views: [Int: Int] = [:]

  subscript(_ person: Int) -> Int { views[person] ?? 0 }

  /// Those who can't be told apart: whoever stays all along, by their role.
  static func alike(in room: PlayedRoom) -> [[Int]] {
    let play = Play(room)
    let ones = play.cameOrWent.sorted()
    let stayed = room.roles.indices.filter { !play.cameOrWent.contains($0) }
    let groups = Set(room.roles).sorted { $0 ?? "" < $1 ?? "" }.map { role in
      stayed.filter { room.roles[$0] == role }
    }
    return groups + ones.map { [$0] }
  }

  /// Every set of views: of those who are alike, only how many think what.
  static func all(of groups: [[Int]]) -> [PlayedViews] {
    groups.reduce([PlayedViews()]) { all, group in
      all.flatMap { views in
        (0...group.count).map { count in
          var views = views
          for person in group.prefix(count) { views.views[person] = 1 }
          return views
        }
      }
    }
  }
}

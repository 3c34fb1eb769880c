import Practice
import TestKit
import Testing

@Suite struct MovementTests {
  private func record(
    _ roles: [String?], setting: Setting = .multiAgency, first: [Position?] = [],
    second: [Position?] = []
  ) -> SessionRecord {
    var record = Samples.record(setting: setting, capture: .each, people: 1)
    record.participants = roles.indices.map {
      Participant(number: $0, label: "Person \($0 + 1)", role: roles[$0])
    }
    record.steps[1].round?.first = views(first)
    record.steps[1].round?.second = views(second)
    return record
  }

  private func views(_ positions: [Position?]) -> Views {
    Views(
      each: positions.enumerated().compactMap { index, position in
        position.map { View(participant: index, position: $0) }
      })
  }

  private func movement(_ record: SessionRecord, role: String? = nil) throws -> Movement {
    Movement(of: try #require(record.rounds.first), in: record, role: role)
  }

  private func isCounted(_ movement: Movement) -> Bool {
    if case .counts = movement { true } else { false }
  }

  private let agree = Position.named("agree")
  private let disagree = Position.named("disagree")

  @Test func `a person alone sees their own two views`() throws {
    let alone = record([nil], setting: .solo, first: [agree], second: [disagree])
    #expect(try movement(alone) == .own(ByMoment(before: agree, after: disagree)))
    let unanswered = record([nil], setting: .solo)
    #expect(try movement(unanswered) == .own(ByMoment(before: nil, after: nil)))
  }

  @Test(arguments: 1...12)
  func `views of fewer than five people are never counted`(people: Int) throws {
    let all = [Position?](repeating: agree, count: people)
    let group = record(
      [String?](repeating: nil, count: people), setting: .team, first: all, second: all)
    #expect(isCounted(try movement(group)) == (people >= 5))
  }

  @Test func `five people's views are counted before and after`() throws {
    let group = record(
      [nil, nil, nil, nil, nil], setting: .team, first: [agree, agree, disagree, .pass, agree],
      second: [agree, disagree, disagree, .pass, .named("not sure")])
    guard case .counts(let counts) = try movement(group) else {
      Issue.record("the views are not counted")
      return
    }
    #expect(counts.before.map(\.people) == [3, 0, 1, 0, 1])
    #expect(counts.after.map(\.people) == [1, 0, 2, 1, 1])
  }

  @Test func `a small group hears only whether any view moved`() throws {
    let roles: [String?] = [nil, nil]
    let moved = record(roles, setting: .pair, first: [agree, agree], second: [agree, disagree])
    #expect(try movement(moved) == .small(.init(inAll: .moved)))
    let still = record(roles, setting: .pair, first: [agree, .pass], second: [agree, .pass])
    #expect(try movement(still) == .small(.init(inAll: .stayed)))
  }

  @Test func `two people who change places have both moved, though the counts are the same`() throws
  {
    let swapped = record(
      [nil, nil], setting: .pair, first: [agree, disagree], second: [disagree, agree])
    #expect(try movement(swapped) == .small(.init(inAll: .moved)))
  }

  @Test func `nothing is said of movement where nobody gave a view twice`() throws {
    let roles: [String?] = [nil, nil, nil]
    #expect(try movement(record(roles, first: [agree])) == .small(.init(inAll: nil)))
    #expect(try movement(record(roles, second: [agree])) == .small(.init(inAll: nil)))
    #expect(try movement(record(roles)) == .small(.init(inAll: nil)))
    let others = record(roles, first: [agree, nil], second: [nil, disagree])
    #expect(try movement(others) == .small(.init(inAll: nil)))
  }

  @Test func `a small group's tallies say whether the counts changed`() throws {
    var room = Samples.record(people: 4)
    room.steps[1].round?.first = Views(tallies: [Samples.tally(2, 1, 1, 0, 0)])
    room.steps[1].round?.second = Views(tallies: [Samples.tally(2, 1, 1, 0, 0)])
    #expect(try movement(room) == .small(.init(inAll: .sameCounts)))
    room.steps[1].round?.second = Views(tallies: [Samples.tally(1, 2, 1, 0, 0)])
    #expect(try movement(room) == .small(.init(inAll: .moved)))
  }

  @Test func `of tallies of other people nothing is said of movement`() throws {
    var room = Samples.record(people: 4)
    room.steps[1].round?.first = Views(tallies: [Samples.tally(2, 1, 1, 0, 0)])
    room.steps[1].round?.second = Views(tallies: [Samples.tally(1, 1, 1, 0, 0)])
    #expect(try movement(room) == .small(.init(inAll: .otherPeople)))
    room.steps[1].round?.second = Views(tallies: [Samples.tally(1, 1, 1, 1, 0)])
    room.steps[1].round?.second.asked = [0, 1, 2, 4]
    #expect(try movement(room) == .small(.init(inAll: .otherPeople)))
  }

  @Test func `someone who left before giving a second view hasn't moved`() throws {
    var group = record(
      [nil, nil, nil], setting: .team, first: [agree, agree, agree], second: [agree, agree, .pass])
    #expect(try movement(group) == .small(.init(inAll: .moved)))
    group.steps[1].round?.second.left = [2]
    #expect(try movement(group) == .small(.init(inAll: .stayed)))
  }

  @Test func `two moments' counts are told though nobody was asked after talk`() throws {
    var group = record(
      [nil, nil, nil, nil, nil], setting: .team, first: Array(repeating: agree, count: 5),
      second: Array(repeating: agree, count: 5))
    // One of the five came while the first views were open.
    group.steps[1].round?.present = [0, 1, 2, 3]
    group.steps[1].round?.first.asked = [0, 1, 2, 3, 4]
    group.steps[1].round?.second.asked = [0, 1, 2, 3, 4]
    #expect(isCounted(try movement(group)))
  }

  @Test func `that nobody moved isn't said where it would lead from two counts to one view`()
    throws
  {
    var group = record(
      [nil, nil, nil, nil, nil, nil], setting: .team,
      first: [agree, agree, agree, agree, agree, nil],
      second: [nil, agree, agree, agree, agree, disagree])
    group.views = 3
    group.steps[1].round?.present = [0, 1, 2, 3, 4]
    group.steps[1].round?[.afterTalk] = views([nil, agree, agree, agree, agree])
    group.steps[1].round?[.afterTalk].asked = [1, 2, 3, 4]
    group.steps[1].round?.second.asked = [1, 2, 3, 4, 5]
    guard case .small(let moved) = try movement(group) else {
      Issue.record("four views after talk are told")
      return
    }
    #expect(moved == .init(inAll: .otherPeople, byTalk: .stayed, byFinding: .stayed))
  }

  @Test func `a small role group hears only of its own movement`() throws {
    let group = record(
      ["health", "health", "police", "police"], first: [agree, agree, agree, agree],
      second: [disagree, agree, agree, agree])
    #expect(try movement(group, role: "health") == .small(.init(inAll: .moved)))
    #expect(try movement(group, role: "police") == .small(.init(inAll: .stayed)))
  }

  @Test func `a role group that was not asked twice is told nothing of movement`() throws {
    let group = record(
      ["health", "police"], first: [agree, agree], second: [agree, nil])
    #expect(try movement(group, role: "health") == .small(.init(inAll: .stayed)))
    #expect(try movement(group, role: "police") == .small(.init(inAll: nil)))
  }

  @Test func `a role group's tallies say whether its own counts changed`() throws {
    var room = record(["health", "health", "police", "police"])
    func tallies(_ health: Tally, _ police: Tally?) -> Views {
      var (health, police) = (health, police)
      health.role = "health"
      police?.role = "police"
      return Views(tallies: [health, police].compactMap { $0 })
    }
    let two = Samples.tally(2, 0, 0, 0, 0)
    room.steps[1].round?.first = tallies(two, two)
    room.steps[1].round?.second = tallies(two, Samples.tally(1, 1, 0, 0, 0))
    #expect(try movement(room, role: "health") == .small(.init(inAll: .sameCounts)))
    #expect(try movement(room, role: "police") == .small(.init(inAll: .moved)))
    room.steps[1].round?.second = tallies(two, nil)
    #expect(try movement(room, role: "police") == .small(.init(inAll: nil)))
  }

  private static let rooms: [([String: Int], Set<String>)] = [
    (["health": 5, "police": 1], []), (["health": 5, "police": 4], []),
    (["health": 5, "police": 5], ["health", "police"]),
    (["health": 5, "police": 2, "education": 3], ["health"]),
    (["health": 5, "police": 5, "education": 1], []), (["health": 9], ["health"]),
    (["health": 4, "police": 4], []),
  ]

  @Test(arguments: rooms)
  func `a role group is counted only where the rest cannot be worked out from it`(
    groups: [String: Int], counted: Set<String>
  ) throws {
    let roles = groups.flatMap { [String?](repeating: $0.key, count: $0.value) }
    let all = [Position?](repeating: agree, count: roles.count)
    let room = record(roles, first: all, second: all)
    let told = try groups.keys.filter { isCounted(try movement(room, role: $0)) }
    #expect(Set(told) == counted)
  }

  @Test func `people without a role group cannot be worked out either`() throws {
    let roles = [String?](repeating: "health", count: 5) + [nil]
    let all = [Position?](repeating: agree, count: 6)
    let room = record(roles, first: all, second: all)
    #expect(!isCounted(try movement(room, role: "health")))
    #expect(isCounted(try movement(room)))
  }
}

import Documents
import Practice
import TestKit
import Testing

@Suite struct RoleGroupTests {
  private func told(_ groups: [(role: String, people: Int)]) -> [String] {
    var record = Sessions.agencies(groups)
    record.steps[1].round?.first = Views(
      tallies: groups.map { Sessions.tally($0.role, $0.people, 0, 0, 0, 0) })
    guard let round = record.rounds.first else { return [] }
    return Movement.byRole(of: round, in: record).map(\.role)
  }

  @Test func `groups of five or more are told`() {
    #expect(told([("health", 6), ("police", 5)]) == ["health", "police"])
  }

  @Test func `a small group stays untold`() {
    #expect(
      told([("health", 6), ("police", 5), ("school", 3), ("youth", 2)]) == ["health", "police"])
  }

  @Test func `a group is not told when a small one would be left by subtraction`() {
    #expect(told([("health", 6), ("police", 2)]) == [])
    #expect(told([("health", 7), ("police", 5), ("school", 1)]) == [])
  }

  @Test func `a group is not told when few views of another would be left by subtraction`() {
    var record = Sessions.agencies([("health", 6), ("police", 5)])
    record.steps[1].round?.first = Views(
      each: (0..<8).map { View(participant: $0, position: .named("agree")) })
    let rounds = record.rounds
    #expect(rounds.map { Movement.byRole(of: $0, in: record) } == [[]])
  }

  @Test func `counts too large to add up are no reason to stop`() {
    var record = Sessions.multiAgency
    record.steps[1].round?.first = Views(tallies: [
      Sessions.tally("health", .max, .max, 0, 0, 0), Sessions.tally("police", .min, .max, 0, 0, 0),
    ])
    for format in Format.allCases { #expect(!format.summary(of: record).isEmpty) }
  }

  @Test func `a room with a single group is told once for the room and once for the group`() {
    #expect(told([("health", 5)]) == ["health"])
  }

  @Test func `people without a role group count among those left over`() {
    var record = Sessions.agencies([("health", 6)])
    record.participants += [Participant(number: 6, label: "a"), Participant(number: 7, label: "b")]
    record.steps[1].round?.first = Views(
      each: (0..<8).map { View(participant: $0, position: .named("agree")) })
    let rounds = record.rounds
    #expect(rounds.map { Movement.byRole(of: $0, in: record) } == [[]])
  }

  @Test func `role groups are told only in multi-agency sessions`() {
    var record = Sessions.multiAgency
    record.setting = .team
    let rounds = record.rounds
    #expect(rounds.map { Movement.byRole(of: $0, in: record) } == [[]])
  }

  @Test(arguments: Format.allCases)
  func `a summary does not show the counts of a small role group`(_ format: Format) {
    var record = Sessions.agencies([("health", 6), ("police", 2)])
    record.steps[1].round?.first = Views(tallies: [
      Sessions.tally("health", 6, 0, 0, 0, 0), Sessions.tally("police", 0, 0, 2, 0, 0),
    ])
    let summary = format.summary(of: record)
    for words in ["police, 2", "health, 6", "\"police\"", "\"health\""] {
      #expect(!summary.contains(words))
    }
  }
}

import Journal
import Practice
import TestKit
import Testing

/// Sessions of people who meet again, and of others on the same computer.
@Suite(.waiting) struct GroupTests {
  /// A workspace with a session of the night team that left an action open.
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    var record = Samples.finishedRecord()
    record.group = try GroupName("Night team")
    try workspace.keep(record)
    return workspace
  }

  @Test(arguments: [
    (["--group", "night  TEAM"], "Night team", 1), (["--group", "Day team"], "Day team", 0),
    ([], nil, 0),
  ])
  func `only sessions of the same group see its open actions`(
    _ arguments: [String], _ group: String?, _ reviews: Int
  ) throws {
    let workspace = try workspace()
    let outcome = try workspace.reflect(
      ["team", "--plan", "team-60", "--participants", "3", "--plain"] + arguments
    ).run()
    #expect(outcome.ending == .code(0), "\(outcome.messages)")
    let records = try workspace.journal.list().records.map(\.record)
    let record = try #require(records.first { $0.id != Samples.id() })
    #expect(record.group?.text == group)
    #expect(record.reviews.count == reviews)
  }

  @Test func `lists, search and actions keep to one group where it is named`() throws {
    let workspace = try workspace()
    try workspace.keep(Samples.finishedRecord(tail: "bcdf"))
    func ids(_ arguments: String...) throws -> [String] {
      let outcome = try workspace.reflect(arguments).run()
      #expect(outcome.ending == .code(0), "\(outcome.messages)")
      return outcome.text.matches(of: /2026-11-21-\w{4}/).map { String($0.output) }
    }
    #expect(try Set(ids("sessions")) == ["2026-11-21-k7m2", "2026-11-21-bcdf"])
    #expect(try ids("sessions", "--group", "NIGHT TEAM") == ["2026-11-21-k7m2"])
    #expect(try ids("sessions", "search", "nobody", "--group", "night team") == ["2026-11-21-k7m2"])
    #expect(try ids("actions", "--group", "night team") == ["2026-11-21-k7m2"])
    // A group with nothing to show is a group all the same.
    _ = try workspace.reflect("team", "--participants", "3", "--group", "Day team", "--plain").run()
    for asked in [
      ["actions"], ["actions", "due"], ["sessions", "due"], ["sessions", "purge", "--due"],
    ] {
      let outcome = try workspace.reflect(asked + ["--group", "day team"]).run()
      #expect(outcome.ending == .code(0), "\(asked): \(outcome.messages)")
    }
    let none = try workspace.reflect("sessions", "--group", "night tram").run()
    #expect(none.ending == .code(66))
    #expect(none.messages.contains("Did you mean Night team?"), "\(none.messages)")
  }

  @Test func `what a group left unfinished is cleared in one go, and nothing else`() throws {
    let workspace = try workspace()
    var unfinished = Samples.record(tail: "bcdf")
    unfinished.group = try GroupName("Night team")
    try workspace.keep(unfinished)
    try workspace.keep(Samples.record(tail: "ghjk"))
    let outcome = try workspace.reflect(
      "sessions", "purge", "--unfinished", "--group", "night team", "--yes"
    ).run()
    #expect(outcome.ending == .code(0))
    #expect(
      outcome.text.contains("Night team), unfinished, at step 1 of 3, Welcome"), "\(outcome.text)")
    #expect(
      workspace.names(in: "Sessions/Records") == ["2026-11-21-ghjk.json", "2026-11-21-k7m2.json"])
  }

  @Test func `a group that meets a card again sees its counts of then once its last views are in`()
    throws
  {
    let workspace = try Workspace()
    func meet(_ group: String, _ counts: [String]) throws -> String {
      let process = try Process(
        workspace.reflect(
          "team", "--card", "early-word", "--participants", "6", "--capture", "hands", "--group",
          group,
          "--plain"))
      var (asked, left) = (1, counts[...])
      while process.waitsForQuestion(asked) {
        let isTally = process.question.contains("How many")
        process.type(isTally ? left.popFirst() ?? "quit" : "")
        asked += 1
      }
      let outcome = process.end()
      #expect(outcome.ending == .code(0) && left.isEmpty, "\(outcome.text)\(outcome.messages)")
      return outcome.text
    }
    _ = try meet("Night team", ["3 1 1 1", "1 4 0 1"])
    let again = try meet("night team", ["2 2 2 0", "0 5 1 0"])
    let then = "This group met the card before, on"
    let parts = again.split(separator: then, maxSplits: 1)
    try #require(parts.count == 2, "\(again)")
    #expect(parts[0].contains("5 after") && !parts[0].contains("3 before"))
    #expect(parts[1].contains("3 before, 1 after") && parts[1].contains("The finding: "))
    #expect(try !meet("Day team", ["6 0 0 0", "6 0 0 0"]).contains(then))
  }

  @Test func `several sessions are deleted at once, and none where one is not there`() throws {
    let workspace = try workspace()
    try workspace.keep(Samples.record(tail: "bcdf"))
    let missing = try workspace.reflect("sessions", "delete", "k7m2", "none", "--yes").run()
    #expect(missing.ending == .code(66))
    #expect(workspace.names(in: "Sessions/Records").count == 2)
    #expect(
      try workspace.reflect("sessions", "delete", "k7m2", "bcdf", "k7m2", "--yes").run().ending
        == .code(0))
    #expect(workspace.names(in: "Sessions/Records") == [])
  }
}

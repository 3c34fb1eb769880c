import Journal
import Practice
import TestKit
import Testing

@Suite(
  .waiting,
  .waiting,
  .enabled(
    if: Unprivileged.isPossible,
    "root runs the tests, and cannot become nobody with setpriv and still reach the program"))
struct PermissionTests {
  /// A workspace with a finished session, in whose folder of records nobody else may write.
  private func workspace(_ permissions: UInt32) throws -> Workspace {
    let workspace = try Workspace()
    try workspace.keep(Samples.finishedRecord())
    var unfinished = Samples.record(tail: "bcdf")
    unfinished.current = 0
    try workspace.keep(unfinished)
    for path in ["Cards", "Sessions"] { workspace.allow("\(workspace.folder)/\(path)", 0o755) }
    for path in try workspace.journal.list().records.map({
      "\(workspace.records)/\($0.record.id).json"
    }) {
      workspace.allow(path, 0o644)
    }
    try workspace.open("Cards", "Sessions/Plans", "Sessions/Models")
    workspace.allow(workspace.records, permissions)
    return workspace
  }

  @Test(arguments: [["sessions"], ["actions"], ["summary", "last"], ["sessions", "show", "k7m2"]])
  func `what may only be read can be read`(_ arguments: [String]) throws {
    let workspace = try workspace(0o500)
    defer { workspace.allow(workspace.records, 0o700) }
    let outcome = try workspace.asNobody(arguments).run()
    #expect(outcome.ending == .code(0), "\(outcome.messages)")
    #expect(outcome.messages == "")
  }

  @Test(arguments: [
    ["solo"], ["resume", "bcdf"], ["actions", "done", "k7m2.1"],
    ["sessions", "delete", "k7m2", "--yes"],
  ])
  func `without permission to write nothing changes, and the exit code is 77`(
    _ arguments: [String]
  ) throws {
    let workspace = try workspace(0o555)
    defer { workspace.allow(workspace.records, 0o700) }
    let before = try workspace.journal.list().records
    let outcome = try workspace.asNobody(arguments).run(lines: ["", ""])
    #expect(outcome.ending == .code(77))
    #expect(
      outcome.messages.contains("could not be opened or changed: permission denied"),
      "\(outcome.messages)")
    #expect(outcome.messages.contains("Check who owns the file and its folder"))
    #expect(try workspace.journal.list().records == before)
    #expect(workspace.names(in: "Sessions/Records").count == 2)
  }

  @Test(arguments: [["solo"], ["sessions"], ["actions"], ["summary", "last"], ["resume"]])
  func `without permission to read the exit code is 77`(_ arguments: [String]) throws {
    let workspace = try workspace(0o000)
    defer { workspace.allow(workspace.records, 0o700) }
    let outcome = try workspace.asNobody(arguments).run()
    #expect(outcome.ending == .code(77))
    #expect(outcome.messages.contains("Sessions/Records"), "\(outcome.messages)")
  }

  @Test func `a summary into a folder that may not be written to ends with 77`() throws {
    let workspace = try workspace(0o555)
    defer { workspace.allow(workspace.records, 0o700) }
    let outcome = try workspace.asNobody("summary", "k7m2", "-o", "Sessions/Records/s.md").run()
    #expect(outcome.ending == .code(77))
    #expect(outcome.messages.contains("Sessions/Records/s.md could not be opened"))
  }
}

import Journal
import Practice
import TestKit
import Testing

#if os(Linux)
  /// The program in a terminal, which `script` makes for it.
  @Suite(
    .waiting, .enabled(if: Device(path: "/usr/bin/script").isProgram, "there is no script here"))
  struct TerminalTests {
    private func terminal(_ command: String, in workspace: Workspace) throws -> Process {
      try Process(
        workspace.program(
          "/usr/bin/script", ["-qefc", "'\(Built.reflect)' \(command)", "/dev/null"]))
    }

    private func workspace() throws -> Workspace {
      let workspace = try Workspace()
      var record = Samples.finishedRecord()
      record.day = try #require(CalendarDay("2020-02-29"))
      try workspace.keep(record)
      return workspace
    }

    @Test(arguments: [("y", 0), ("n", 1), ("", 1), ("yes please", 1)])
    func `a deletion asks first, and only a yes is a yes`(_ typed: String, _ left: Int) throws {
      let workspace = try workspace()
      let process = try terminal("sessions delete k7m2", in: workspace)
      try #require(process.waitsForQuestion(1))
      process.type(typed)
      let outcome = process.end()
      #expect(outcome.ending == .code(0))
      #expect(outcome.text.contains("Delete session 2026-11-21-k7m2 (Sample plan) for good?"))
      #expect(outcome.text.contains(left == 0 ? "Deleted session" : "Nothing was deleted."))
      #expect(workspace.names(in: "Sessions/Records").count == left)
    }

    @Test func `Ctrl-C where a deletion is confirmed deletes nothing and ends with 130`() throws {
      let workspace = try workspace()
      for command in ["sessions delete k7m2", "sessions purge --older-than 1d"] {
        let process = try terminal(command, in: workspace)
        try #require(process.waitsForQuestion(1))
        process.send([3])
        #expect(process.end().ending == .code(130))
        #expect(try workspace.record().id == Samples.id())
      }
    }

    @Test func `Ctrl-C in a session saves and says how to go on`() throws {
      let workspace = try Workspace()
      let process = try terminal("solo --plain", in: workspace)
      try #require(process.waitsForQuestion(1))
      process.send([3])
      let outcome = process.end()
      #expect(outcome.ending == .code(130))
      #expect(outcome.text.contains("To go on with it later: reflect resume "))
      #expect(try workspace.record().ending == nil)
    }

    @Test func `alone in a terminal the program shows its menu`() throws {
      let workspace = try Workspace()
      let process = try terminal("", in: workspace)
      try #require(process.waitsForQuestion(1))
      process.type("1")
      try #require(process.waitsForText("No session is waiting."))
      process.type("2")
      try #require(process.waitsForText("By a plan"))
      process.type("1")
      try #require(process.waitsForText("1  A few minutes alone"))
      process.type("q")
      let outcome = process.end()
      #expect(outcome.ending == .code(0))
      #expect(!outcome.text.contains("Going on with"))
    }

    @Test func `the menu offers to go on with what was left unfinished`() throws {
      let workspace = try Workspace()
      _ = try Script.solo.run(in: workspace, lines: 4)
      let process = try terminal("", in: workspace)
      try #require(process.waitsForQuestion(1))
      process.type("1")
      try #require(process.waitsForText("Why? A sentence or two"))
      process.type("quit")
      // It comes back to the menu, with what was left of the session.
      try #require(process.waitsForText("To go on with it later"))
      process.type("q")
      let outcome = process.end()
      #expect(outcome.ending == .code(0))
      #expect(outcome.text.contains("1  Go on with a session"))
      #expect(outcome.text.contains("Going on with \"A few minutes alone\""))
      #expect(try workspace.record().timeless == (try Script.solo.states())[4])
    }
  }
#endif

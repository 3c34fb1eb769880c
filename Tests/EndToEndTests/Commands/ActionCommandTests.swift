import Journal
import Practice
import TestKit
import Testing

@Suite(.waiting) struct ActionCommandTests {
  private func workspace(review: String = "2999-01-01") throws -> Workspace {
    let workspace = try Workspace()
    var record = Samples.finishedRecord()
    record.steps[1].round?.actions[0].review = CalendarDay(review)
    try workspace.keep(record)
    return workspace
  }

  @Test(arguments: [["actions"], ["actions", "list"], ["actions", "list", "--all"]])
  func `open actions are listed with who, when and from which session`(
    _ arguments: [String]
  ) throws {
    #expect(
      try workspace().reflect(arguments).run().text == """
        2026-11-21-k7m2.1  Ask at each planning meeting what would let them stay.
          Who: team manager. Look at again: 2999-01-01. Agreed: 2026-11-21 (team).

        """)
  }

  @Test func `the days go into a calendar, and under no other kind's name`() throws {
    let workspace = try workspace()
    let outcome = try workspace.reflect("actions", "list", "--ics", "days.ics").run()
    #expect(outcome.ending == .code(0), "\(outcome.messages)")
    let days = try workspace.text(of: "days.ics")
    #expect(days.hasPrefix("BEGIN:VCALENDAR") && days.contains("29990101"))
    #expect(try workspace.permissions("days.ics") == 0o600)
    for name in ["days.pdf", "days.TXT", "days.md"] {
      let refused = try workspace.reflect("actions", "list", "--ics", name).run()
      #expect(refused.ending == .code(64))
      #expect(refused.messages.contains("\(name) wouldn't be opened as a calendar."))
    }
    #expect(workspace.names(in: ".").filter { $0.hasPrefix("days") } == ["days.ics"])
  }

  @Test func `due are the open actions whose day has come`() throws {
    let later = try workspace().reflect("actions", "due").run()
    #expect(later.text == "No actions are due.\n")
    let workspace = try workspace(review: "2020-01-01")
    let due = try workspace.reflect("actions", "due").run()
    #expect(due.text.contains("Look at again: 2020-01-01 (due)."))
    _ = try workspace.reflect("actions", "done", "k7m2.1").run()
    #expect(try workspace.reflect("actions", "due").run().text == "No actions are due.\n")
  }

  @Test(arguments: [("done", "done", "done"), ("drop", "dropped", "dropped")])
  func `what became of an action is recorded, with what happened`(
    _ command: String, _ said: String, _ recorded: String
  ) throws {
    let workspace = try workspace()
    let before = try workspace.record()
    let outcome = try workspace.reflect(
      "actions", command, "k7m2.1", "--what", "We asked twice."
    ).run()
    #expect(outcome.ending == .code(0))
    #expect(
      outcome.text
        == "Recorded as \(said): Ask at each planning meeting what would let them stay.\n")
    var after = try workspace.record()
    let written = try #require(after.steps[1].round?.actions[0].outcome)
    #expect(written.result.rawValue == recorded)
    #expect(written.whatHappened == "We asked twice.")
    after.steps[1].round?.actions[0].outcome = nil
    #expect(after == before)
    #expect(try workspace.reflect("actions").run().text == "No actions are open.\n")
    let all = try workspace.reflect("actions", "list", "--all", "--json").run()
    let item = try #require(try JSONReader.read(all.output).items.first)
    #expect(item["id"]?.text == "2026-11-21-k7m2.1")
    #expect(item["outcome"]?.text == recorded)
    #expect(item["whatHappened"]?.text == "We asked twice.")
    #expect(try workspace.reflect("summary", "last").run().text.contains("We asked twice."))
  }

  @Test func `what was said of an action stays when it is recorded again without words`() throws {
    let workspace = try workspace()
    _ = try workspace.reflect("actions", "done", "k7m2.1", "--what", "We asked twice.").run()
    _ = try workspace.reflect("actions", "drop", "2026-11-21-k7m2.1", "--what", " ").run()
    let outcome = try #require(try workspace.record().actions[0].outcome)
    #expect(outcome.result == .dropped)
    #expect(outcome.whatHappened == "We asked twice.")
  }

  @Test func `a short name that fits several actions is asked to be longer`() throws {
    let workspace = try workspace()
    var other = Samples.finishedRecord()
    other.id = try #require(SessionID("2026-01-05-k7m2"))
    try workspace.keep(other)
    let outcome = try workspace.reflect("actions", "done", "k7m2.1").run()
    #expect(outcome.ending == .code(64))
    #expect(outcome.messages.contains("2026-01-05-k7m2.1 or 2026-11-21-k7m2.1"))
  }

  // MARK: - In the next session

  @Test func `an open action is brought up in the next session of its setting, and in no other`()
    throws
  {
    let workspace = try Workspace()
    _ = try Script.team.run(in: workspace)
    let id = try workspace.record().id

    let solo = try workspace.reflect("solo").run(lines: [""])
    #expect(solo.text.contains("No earlier action is waiting to be looked at."))
    #expect(!solo.text.contains("Tell the carer first."))
    let agencies = try workspace.reflect("team", "--roles", "a:2,b:2").run(lines: [""])
    #expect(!agencies.text.contains("Tell the carer first."))

    try workspace.reflect("team", "--participants", "4").hold([
      Exchange("", "Step 2 of 6. What became of it."),
      Exchange("", "An action agreed earlier, 1 of 1:\nAction 1: Tell the carer first."),
      Exchange("5", "Type 1 done, 2 partly, 3 not yet or 4 dropped"),
      Exchange("2", "What happened? Enter leaves it out:"),
      Exchange("We told one of them.", "What did it change for a young person"),
      Exchange("", "Step 3 of 6."),
      Exchange("end"), Exchange("y", "The session has ended here."),
    ])
    #expect(
      try workspace.reflect("actions").run().text.contains("Now: partly done. Agreed:"))

    // Of two outcomes the later one counts, and moments are kept to the second.
    WallTime.waitForNextSecond()
    try workspace.reflect("team", "--participants", "4").hold([
      Exchange(""), Exchange("", "Action 1: Tell the carer first."),
      Exchange("done"), Exchange("Both know."), Exchange(""), Exchange("end"), Exchange("y"),
    ])
    #expect(try workspace.reflect("actions").run().text == "No actions are open.\n")
    let all = try workspace.reflect("actions", "list", "--all").run().text
    #expect(all.contains("\(id).1  Tell the carer first."))
    let last = try workspace.reflect("team", "--participants", "4").run(lines: ["", ""])
    #expect(last.text.contains("No earlier action is waiting to be looked at."))
  }
}

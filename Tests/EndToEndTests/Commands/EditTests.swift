import FoundationEssentials
import Journal
import Practice
import TestKit
import Testing

/// Putting right and taking out what was written in a session that is over.
@Suite(.waiting) struct EditTests {
  private static let name = "nobody said it"

  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.keep(Samples.finishedRecord())
    return workspace
  }

  /// Whether any file in the folder of the records has `words` in it.
  private func isLeft(_ words: String, in workspace: Workspace) throws -> Bool {
    let names = try FileManager.default.contentsOfDirectory(atPath: workspace.records)
    return try names.contains { try workspace.text(of: "Sessions/Records/\($0)").contains(words) }
  }

  @Test func `what was written is listed with numbers, and as JSON with ids`() throws {
    let workspace = try workspace()
    let list = try workspace.reflect("sessions", "edit", "last").run()
    #expect(
      list.text == """
        1  Note, Every move counts: We knew, and nobody said it.
        2  Action, Every move counts: Ask at each planning meeting what would let them stay.
        3  Who, Every move counts: team manager
        4  Day, Every move counts: 2026-12-19
        5  Set aside, Every move counts: Who pays for transport?

        """)
    let items = try JSONReader.read(
      workspace.reflect("sessions", "edit", "last", "--json").run().output
    ).items
    #expect(items.count == 5)
    #expect(items.first?["kind"]?.text == "note")
    #expect(items.first?["id"]?.text?.hasPrefix("note-") == true)
  }

  @Test func `no word of what is taken out stays in the record or a draft, and files are named`()
    throws
  {
    let workspace = try workspace()
    var record = Samples.record(tail: "bcdf")
    record.steps[0].notes = [Note(text: "A name that \(Self.name).")]
    let open = try workspace.journal.create(record)
    try open.keepDraft(
      AnswerDraft(step: 0, place: record.steps[0].place, text: "A name that \(Self.name)."))
    open.close()
    try workspace.write("x", to: "summary-2026-11-21-bcdf.html")
    let outcome = try workspace.reflect("sessions", "edit", "bcdf", "--take-out", "1").run()
    #expect(outcome.ending == .code(0), "\(outcome.messages)")
    #expect(outcome.messages.contains("summary-2026-11-21-bcdf.html"))
    #expect(workspace.names(in: "Sessions/Records").filter { $0.hasSuffix(".draft") } == [])
    let changed = try workspace.journal.read(Samples.id("bcdf"))
    #expect(changed.integrity == .intact)
    #expect(changed.record.corrections.map(\.kind) == [.removed])
    #expect(!(try workspace.text(of: "Sessions/Records/2026-11-21-bcdf.json").contains(Self.name)))
    let again = try workspace.reflect("sessions", "edit", "bcdf", "--take-out", "1").run()
    #expect(again.ending == .code(66))
    #expect(again.messages.contains("`reflect sessions edit 2026-11-21-bcdf` lists what is."))
  }

  @Test func `what later sessions kept of an action changes with it`() throws {
    let workspace = try workspace()
    var later = Samples.record(tail: "bcdf")
    later.reviews = [
      ActionReview(
        session: Samples.id(), action: try #require(Samples.finishedRecord().actions.first))
    ]
    try workspace.keep(later)
    let edited = try workspace.reflect(
      "actions", "edit", "k7m2.1", "--text", "-", "--who", "", "--day", "2999-01-01"
    ).run(lines: ["Ask before the meeting."])
    #expect(edited.ending == .code(0), "\(edited.messages)")
    #expect(try !isLeft("would let them stay", in: workspace))
    #expect(try !isLeft("team manager", in: workspace))
    let review = try #require(try workspace.journal.read(Samples.id("bcdf")).record.reviews.first)
    #expect(review.action.text == "Ask before the meeting.")
    #expect(review.action.owner == nil)
    #expect(review.action.review?.description == "2999-01-01")
    #expect(
      try workspace.reflect("sessions", "edit", "k7m2", "--take-out", "2").run().ending == .code(0))
    #expect(try !isLeft("Ask before the meeting", in: workspace))
  }

  @Test(
    arguments: [
      (["actions", "edit", "k7m2.1", "--text", ""], 64),
      (["actions", "edit", "k7m2.1", "--day", "2020-01-01"], 64),
      (["actions", "edit", "k7m2.9", "--text", "x"], 66),
      (["actions", "add", "--text", "x", "--day", "2020-01-01"], 64),
      (["actions", "add", "--text", " "], 64), (["actions", "add"], 64),
      (["sessions", "edit", "k7m2", "--put-right", "2"], 64),
      (["sessions", "edit", "k7m2", "--put-right", "9", "--words", "x"], 66),
      (["sessions", "edit", "k7m2", "--take-out", "-1"], 64),
    ] as [([String], Int32)])
  func `what can't be changed so is refused, and nothing changes`(
    _ arguments: [String], _ code: Int32
  ) throws {
    let workspace = try workspace()
    let before = try workspace.record()
    let outcome = try workspace.reflect(arguments).run()
    #expect(outcome.ending == .code(code), "\(outcome.messages)")
    #expect(outcome.messages.hasPrefix("reflect: "))
    #expect(try workspace.record() == before)
  }

  @Test func `an action agreed outside a session is added, dropped and opened again`() throws {
    let workspace = try workspace()
    let added = try workspace.reflect(
      "actions", "add", "--session", "k7m2", "--text", "Ring on Friday.", "--who", "duty desk",
      "--day",
      "2999-01-01"
    ).run()
    #expect(added.text == "Added as 2026-11-21-k7m2.2.\n", "\(added.messages)")
    #expect(try workspace.record().furtherActions.map(\.owner) == ["duty desk"])
    for (command, isOpen) in [("drop", false), ("reopen", true)] {
      #expect(try workspace.reflect("actions", command, "k7m2.2").run().ending == .code(0))
      let list = try workspace.reflect("actions").run().text
      #expect(list.contains("Ring on Friday.") == isOpen, "\(command)")
    }
  }

  @Test func `days are written for a calendar, with the words only when asked`() throws {
    let workspace = try workspace()
    let file = try workspace.reflect("actions", "--ics", "days.ics").run()
    #expect(file.ending == .code(0), "\(file.messages)")
    let text = try workspace.text(of: "days.ics")
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    #expect(text.contains("\r\nDTSTART;VALUE=DATE:20261219\r\n"))
    #expect(!text.contains("planning meeting"))
    #expect(try workspace.permissions("days.ics") == 0o600)
    #expect(try workspace.reflect("actions", "--ics", "days.ics").run().ending == .code(73))
    let said = try workspace.reflect("actions", "--ics", "-", "--with-words").run().text
    #expect(said.contains("SUMMARY:Ask at each planning meeting what would let them stay."))
  }
}

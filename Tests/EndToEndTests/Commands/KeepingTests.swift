import Journal
import Practice
import TestKit
import Testing

/// How long records are kept, and words that may let someone be known again.
@Suite(.waiting) struct KeepingTests {
  private static let old = "2001-01-01-bcdf"

  /// A workspace with a session of long ago and one of the sample day.
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    var record = Samples.finishedRecord()
    record.id = try #require(SessionID(Self.old))
    record.day = record.id.day
    record.began = Moment(seconds: record.day.daysSince1970 * 86_400)
    record.updated = record.began
    record.group = try GroupName("Night team")
    try workspace.keep(record)
    try workspace.keep(Samples.finishedRecord())
    return workspace
  }

  private func reflect(_ workspace: Workspace, _ words: String...) -> Program {
    workspace.reflect(words).setting("REFLECT_KEEP_FOR", "90y; Night team: 2w")
  }

  @Test func `what is past its day is listed, with how to delete it, and as JSON`() throws {
    let workspace = try workspace()
    let due = try reflect(workspace, "sessions", "due").run()
    #expect(due.ending == .code(0), "\(due.messages)")
    #expect(
      due.text
        == "\(Self.old)  Sample plan (team, 6 people, Night team), complete; kept until 2001-01-15\n"
    )
    #expect(due.messages.contains("`reflect sessions purge --due`"))
    let items = try JSONReader.read(reflect(workspace, "sessions", "due", "--json").run().output)
      .items
    #expect(items.map { $0["id"]?.text } == [Self.old])
    #expect(items.first?["keptUntil"]?.text == "2001-01-15")
    let none = try reflect(workspace, "sessions", "due", "--group", "Day team").run()
    #expect(none.ending == .code(66))
  }

  @Test func `a trial deletes nothing; what is deleted has its files named`() throws {
    let workspace = try workspace()
    let trial = try reflect(workspace, "sessions", "purge", "--due", "--dry-run").run()
    #expect(trial.text.contains(Self.old) && trial.text.hasSuffix("Nothing was.\n"))
    let unasked = try reflect(workspace, "sessions", "purge", "--due").run()
    #expect(unasked.ending == .code(64))
    #expect(workspace.names(in: "Sessions/Records").contains("\(Self.old).json"))
    try workspace.write("x", to: "summary-\(Self.old).html")
    let outcome = try reflect(workspace, "sessions", "purge", "--due", "--yes").run()
    #expect(outcome.ending == .code(0), "\(outcome.messages)")
    #expect(outcome.messages.contains("summary-\(Self.old).html"))
    #expect(
      workspace.names(in: "Sessions/Records").filter { $0.hasSuffix(".json") }
        == ["\(Samples.id()).json"])
    let again = try reflect(workspace, "sessions", "purge", "--due", "--yes").run()
    #expect(again.text.hasPrefix("No session is past its day."))
  }

  @Test func `a session is kept until a day that was chosen`() throws {
    let workspace = try workspace()
    let kept = try reflect(workspace, "sessions", "keep", Self.old, "--until", "2999-01-01").run()
    #expect(kept.text == "Session \(Self.old) is kept until 2999-01-01.\n", "\(kept.messages)")
    #expect(try reflect(workspace, "sessions", "due", "--json").run().text == "[]\n")
    _ = try reflect(workspace, "sessions", "keep", Self.old, "--as-usual").run()
    #expect(try reflect(workspace, "sessions", "due").run().text.hasPrefix(Self.old))
    for words in [["--until", "2001-01-01"], ["--for", "long"], ["--until", "soon"], []] {
      let outcome = try workspace.reflect(["sessions", "keep", Self.old] + words).run()
      #expect(outcome.ending == .code(64), "\(words)")
    }
  }

  @Test func `where the newest session is long past, the clock is doubted`() throws {
    let workspace = try workspace()
    _ = try reflect(workspace, "sessions", "delete", "\(Samples.id())", "--yes").run()
    let due = try workspace.reflect("sessions", "due").run()
    #expect(due.messages.contains("your newest session began on 2001-01-01"))
  }

  @Test func `a group's own time is set and unset beside that of others`() throws {
    let workspace = try Workspace()
    let words = ["preferences", "set", "keep-for"]
    _ = try workspace.reflect(words + ["2y"]).run()
    let group = try workspace.reflect(words + ["6mo", "--group", "Night team"]).run()
    #expect(group.text == "keep-for is now 2y; Night team: 6mo.\n", "\(group.messages)")
    _ = try workspace.reflect("preferences", "unset", "keep-for", "--group", "night team").run()
    #expect(try workspace.reflect("preferences").run().text.contains("keep-for: 2y  ("))
    #expect(
      try workspace.reflect("preferences", "set", "look", "dark", "--group", "A").run().ending
        == .code(64))
    #expect(
      try workspace.reflect(words + ["soon", "--group", "A"]).run().ending == .code(64))
  }

  @Test
  func `what may identify someone is listed with its place, and what is harmless is passed over`()
    throws
  {
    let workspace = try Workspace()
    try workspace.write("One line.\nWe met Chloe at Bryn.\n", to: "note.txt")
    let found = try workspace.reflect("words", "check", "note.txt").run()
    #expect(found.ending == .code(0), "\(found.messages)")
    #expect(found.text == "note.txt:2:8: name: “Chloe” looks like someone's name.\n")
    #expect(found.messages.contains("This finds much and not all"))
    let input = try workspace.reflect("words", "check", "--json").run(lines: ["ring 07700 900123"])
    let item = try #require(JSONReader.read(input.output).items.first)
    #expect(item["kind"]?.text == "telephone" && item["line"]?.number == 1)
    #expect(item["column"]?.number == 6 && item["reason"]?.text == "a phone number")
    _ = try workspace.reflect("words", "harmless", "chloe").run()
    #expect(try workspace.reflect("words", "harmless").run().text == "chloe\n")
    #expect(try workspace.reflect("words", "check", "note.txt", "--json").run().text == "[]\n")
    _ = try workspace.reflect("words", "harmless", "CHLOE", "--take-out").run()
    #expect(try workspace.reflect("words", "check", "note.txt").run().text.contains("Chloe"))
    #expect(try workspace.reflect("words", "check", "missing.txt").run().ending == .code(66))
    #expect(try workspace.reflect("words", "check").run([0xFF, 0x00, 0x0A]).ending == .code(0))
  }

  @Test func `before a summary is written the places are counted, and it's written all the same`()
    throws
  {
    let workspace = try Workspace()
    var record = Samples.finishedRecord()
    record.steps[0].notes = [Note(text: "Ring Chloe's nan.")]
    try workspace.keep(record)
    let outcome = try workspace.reflect("summary", "last", "-o", "-", "--format", "md").run()
    #expect(outcome.ending == .code(0))
    #expect(outcome.text.contains("Chloe"))
    #expect(outcome.messages.contains("1 place in this may let someone be known again."))
    #expect(outcome.messages.contains("“Chloe” (someone's name?): Welcome"))
  }

  @Test func `in a script words of a team are pointed out and kept`() throws {
    let workspace = try Workspace()
    let outcome = try workspace.reflect(
      "team", "--participants", "3", "--card", "early-word", "--plain"
    ).run(lines: ["note Chloe's nan rang", "quit"])
    #expect(
      outcome.text.contains("This may let someone be known again: “Chloe” (someone's name?)."))
    #expect(try workspace.record().written.map(\.text) == ["Chloe's nan rang"])
  }
}

import FoundationEssentials
import Journal
import Practice
import TestKit
import Testing

@Suite(.waiting) struct RecordCommandTests {
  /// A workspace with a finished session of a team and an unfinished one of a person alone.
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.keep(Samples.finishedRecord())
    _ = try Script.solo.run(in: workspace, lines: 8)
    return workspace
  }

  private func solo(in workspace: Workspace) throws -> SessionID {
    let records = try workspace.journal.list().records.map(\.record)
    return try #require(records.first { $0.setting == .solo }).id
  }

  // MARK: - Listing and reading

  @Test(arguments: [["sessions"], ["sessions", "list"]])
  func `sessions are listed, a line each`(_ arguments: [String]) throws {
    let workspace = try workspace()
    let outcome = try workspace.reflect(arguments).run()
    let solo = try solo(in: workspace)
    let title = try workspace.journal.read(solo).record.steps[1].title
    #expect(outcome.ending == .code(0))
    #expect(
      Set(outcome.lines) == [
        "2026-11-21-k7m2  Sample plan (team, 6 people), complete",
        "\(solo)  A few minutes alone (solo, 1 person), unfinished, at step 2 of 3, \(title)", "",
      ])
  }

  @Test func `the list as JSON has an object for each session`() throws {
    let workspace = try workspace()
    let outcome = try workspace.reflect("sessions", "list", "--json").run()
    let items = try JSONReader.read(outcome.output).items
    #expect(items.count == 2)
    let team = try #require(items.first { $0["setting"]?.text == "team" })
    #expect(team["id"]?.text == "2026-11-21-k7m2")
    #expect(team["state"]?.text == "complete")
    #expect(team["participants"]?.number == 6)
    #expect(items.contains { $0["state"]?.text == "unfinished" })
  }

  @Test func `without records the list says how to begin`() throws {
    let workspace = try Workspace()
    #expect(
      try workspace.reflect("sessions").run().text
        == "No sessions are recorded yet in Sessions/Records. Begin one with `reflect solo` or `reflect team`.\n"
    )
    #expect(try workspace.reflect("sessions", "--json").run().text == "[]\n")
    #expect(try workspace.reflect("actions").run().text == "No actions are open.\n")
    #expect(try workspace.reflect("actions", "--json").run().text == "[]\n")
    #expect(workspace.names(in: "Sessions") == ["Models", "Plans", "Profiles"])
  }

  @Test func `a session is found by its id, parts of it, or as the last`() throws {
    let workspace = try workspace()
    for name in ["2026-11-21-k7m2", "k7m2", "7m2", "2026-11-21-k7"] {
      let outcome = try workspace.reflect("sessions", "show", name).run()
      #expect(outcome.text.hasPrefix("Session summary: Sample plan\n"), "\(name)")
    }
    let ambiguous = try workspace.reflect("sessions", "show", "20").run()
    #expect(ambiguous.ending == .code(66))
    #expect(ambiguous.messages.contains("could mean several sessions"))
  }

  @Test func `a session shown as JSON is its record`() throws {
    let workspace = try workspace()
    let outcome = try workspace.reflect("sessions", "show", "k7m2", "--json").run()
    #expect(outcome.text == (try workspace.text(of: "Sessions/Records/2026-11-21-k7m2.json")))
    _ = try JSONReader.read(outcome.output)
  }

  @Test func `sessions are found by the words recorded in them`() throws {
    let workspace = try workspace()
    let outcome = try workspace.reflect("sessions", "search", "NOBODY", "knew").run()
    #expect(
      outcome.text == """
        2026-11-21-k7m2  Sample plan
          Every move counts: We knew, and nobody said it.

        """)
    let json = try workspace.reflect("sessions", "search", "carer", "--json").run()
    let items = try JSONReader.read(json.output).items
    #expect(items.map { $0["id"]?.text } == [try solo(in: workspace).text])
    #expect(items.first?["passages"]?.items.first?["text"]?.text == "The carer.")
  }

  @Test func `a damaged record does not hide the others`() throws {
    let workspace = try workspace()
    try workspace.write("{", to: "Sessions/Records/2026-01-05-zzzz.json")
    try workspace.write("notes", to: "Sessions/Records/shopping.json")
    for arguments in [["sessions"], ["actions"]] {
      let outcome = try workspace.reflect(arguments).run()
      #expect(outcome.ending == .code(0))
      #expect(outcome.text.contains("2026-11-21-k7m2"))
      #expect(outcome.messages.contains("2026-01-05-zzzz.json"))
      #expect(outcome.messages.contains("shopping.json"))
    }
    #expect(try workspace.text(of: "Sessions/Records/2026-01-05-zzzz.json") == "{")
  }

  @Test func `a record changed with an editor is shown, and never written to`() throws {
    let workspace = try workspace()
    let solo = try solo(in: workspace)
    let path = "Sessions/Records/\(solo).json"
    let changed = try workspace.text(of: path).replacing("The carer.", with: "The driver.")
    try workspace.write(changed, to: path)
    #expect(try workspace.reflect("sessions").run().text.contains("(changed outside reflect)"))
    let shown = try workspace.reflect("sessions", "show", solo.text).run()
    #expect(shown.text.contains("The driver."))
    #expect(shown.messages.contains("was changed outside reflect."))
    let resumed = try workspace.reflect("resume", solo.text).run(lines: ["note More."])
    #expect(resumed.ending == .code(65))
    #expect(try workspace.text(of: path) == changed)
  }

  // MARK: - Deleting

  @Test func `without a terminal nothing is deleted unless yes is given beforehand`() throws {
    let workspace = try workspace()
    for arguments in [["delete", "k7m2"], ["purge", "--older-than", "1d"]] {
      try workspace.keep(Self.old("bcdf"))
      let outcome = try workspace.reflect(["sessions"] + arguments).run(lines: ["y"])
      #expect(outcome.ending == .code(64))
      #expect(
        outcome.messages.contains(
          "so nothing was done. Add --yes to go ahead without being asked."))
      #expect(workspace.names(in: "Sessions/Records").count == 3)
      _ = try workspace.reflect("sessions", "delete", "bcdf", "--yes").run()
    }
  }

  @Test func `a deleted session is gone, and the others stay`() throws {
    let workspace = try workspace()
    let outcome = try workspace.reflect("sessions", "delete", "k7m2", "--yes").run()
    #expect(outcome.ending == .code(0))
    #expect(outcome.text == "Deleted session 2026-11-21-k7m2.\n")
    #expect(workspace.names(in: "Sessions/Records") == ["\(try solo(in: workspace)).json"])
    #expect(try workspace.reflect("summary", "k7m2").run().ending == .code(66))
  }

  @Test func `a purge deletes what is older, after listing it`() throws {
    let workspace = try Workspace()
    _ = try Script.solo.run(in: workspace)
    try workspace.keep(Self.old("bcdf"))
    try workspace.keep(Self.old("ghjk"))
    let outcome = try workspace.reflect("sessions", "purge", "--older-than", "12mo", "--yes").run()
    #expect(outcome.ending == .code(0))
    #expect(
      outcome.text == """
        2020-02-29-bcdf  Sample plan (team, 6 people), complete
        2020-02-29-ghjk  Sample plan (team, 6 people), complete
        Deleted session 2020-02-29-bcdf.
        Deleted session 2020-02-29-ghjk.

        """)
    let again = try workspace.reflect("sessions", "purge", "--older-than", "12mo", "--yes").run()
    #expect(again.text.hasPrefix("No session is from before "))
    #expect(try workspace.record().setting == .solo)
  }

  private static func old(_ tail: String) throws -> SessionRecord {
    var record = Samples.finishedRecord()
    record.id = try #require(SessionID("2020-02-29-\(tail)"))
    record.day = try #require(CalendarDay("2020-02-29"))
    return record
  }

  // MARK: - Summaries

  @Test(arguments: [
    ("md", "# Session summary: Sample plan\n"), ("html", "<!DOCTYPE html>\n"),
    ("text", "Session summary: Sample plan\n"), ("csv", "\"session\",\"date\",\"setting\","),
    ("json", "{\n  \"format\": \"reflect.session/2\",\n"),
  ])
  func `a summary comes in every format, to standard output and into a file`(
    _ format: String, _ beginning: String
  ) throws {
    let workspace = try workspace()
    for arguments in [[], ["-o", "-"], ["--output", "-"]] {
      let outcome = try workspace.reflect(["summary", "k7m2", "--format", format] + arguments).run()
      #expect(outcome.ending == .code(0))
      #expect(outcome.text.lowercased().hasPrefix(beginning.lowercased()))
      #expect(outcome.messages == "")
      let ending = format == "text" ? "txt" : format
      let named = try workspace.reflect("summary", "k7m2", "-o", "s.\(ending)", "--force").run()
      #expect(named.ending == .code(0))
      #expect(named.text == "")
      #expect(named.messages.hasPrefix("Written to s.\(ending) ("))
      #expect(try workspace.text(of: "s.\(ending)") == outcome.text)
    }
  }

  @Test func `a summary is Markdown where nothing else is said`() throws {
    let workspace = try workspace()
    let plain = try workspace.reflect("summary", "k7m2").run()
    #expect(
      plain.output == (try workspace.reflect("summary", "k7m2", "--format", "md").run()).output)
    _ = try workspace.reflect("summary", "k7m2", "-o", "summary").run()
    #expect(try workspace.text(of: "summary") == plain.text)
  }

  @Test func `only force replaces a file, and a link stays a link`() throws {
    let workspace = try workspace()
    try workspace.write("mine", to: "mine.md")
    let folder = workspace.folder
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder)/link.md", withDestinationPath: "\(folder)/mine.md")
    let refused = try workspace.reflect("summary", "k7m2", "-o", "link.md").run()
    #expect(refused.ending == .code(73))
    #expect(try workspace.text(of: "mine.md") == "mine")
    let forced = try workspace.reflect("summary", "k7m2", "-o", "link.md", "--force").run()
    #expect(forced.ending == .code(0))
    #expect(try workspace.text(of: "mine.md").hasPrefix("# Session summary"))
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/link.md")
    #expect(target == "\(folder)/mine.md")
  }

  @Test func `an unfinished session can be summed up, also while it is open`() throws {
    let workspace = try Workspace()
    let process = try Process(workspace.reflect("solo"))
    process.send(Script.solo.lines.prefix(7).map { $0 + "\n" }.joined().utf8)
    try #require(process.waitsForQuestion(8))
    let outcome = try workspace.reflect("summary", "last").run()
    #expect(outcome.ending == .code(0))
    #expect(outcome.text.contains("The carer."))
    process.endInput()
    #expect(process.end().ending == .code(0))
  }

  @Test func `a reader that has read enough, such as head, is told nothing`() throws {
    let workspace = try workspace()
    let program = workspace.program(
      "/bin/sh", ["-c", "\"$0\" cards list --json | head -c 1", Built.reflect])
    let outcome = try program.run()
    #expect(outcome.text == "[")
    #expect(outcome.messages == "")
  }
}

import Journal
import Practice
import TestKit
import Testing

@Suite(.waiting) struct LookingBackTests {
  /// A workspace in which the small deck's first card was met alone, long ago.
  private func workspace(card: String = "early-word") throws -> Workspace {
    let workspace = try Workspace()
    var record = Samples.record(setting: .solo, capture: .each, people: 1)
    record.day = try #require(CalendarDay("2020-01-31"))
    record.steps[1].status = .done
    record.steps[1].round?.card.id = card
    record.steps[1].round?.card.title = "An early word"
    record.steps[1].round?.first.each = [
      View(
        participant: 0, position: .named("disagree"), confidence: 2, reason: "Words of then.")
    ]
    record.steps[1].round?.notes = [Note(prompt: 0, text: "Nobody told the carer in the café.")]
    record.ending = Ending(.complete, at: Samples.moment)
    try workspace.keep(record)
    return workspace
  }

  @Test func `a card comes back, and what was thought then comes with the finding`() throws {
    let workspace = try workspace()
    let outcome = try workspace.reflect("solo", "--return", "--plain").run(
      lines: ["", "1", "5", "Words of now.", "", "", "", "quit"])
    #expect(outcome.ending == .code(0), "\(outcome.messages)")
    let lines = outcome.lines
    let then = try #require(lines.firstIndex { $0.contains("Words of then.") })
    let finding = try #require(lines.firstIndex { $0.hasPrefix("What the research found") })
    #expect(then > finding)
    #expect(lines[..<finding].allSatisfy { !$0.contains("disagree, 2 of 5") })
    #expect(lines[then...].contains { $0.contains("Words of now.") })
    let records = try workspace.journal.list().records.map(\.record)
    let again = try #require(records.first { $0.id != Samples.id() })
    #expect(again.rounds.first?.earlier == Round.Earlier(session: Samples.id(), step: 1))
    // It's under way: it isn't offered a second time.
    let second = try workspace.reflect("solo", "--return", "--plain").run()
    #expect(second.ending == .code(66))
    let other = try workspace.reflect("solo", "--return", "--card", "which-room").run()
    #expect(other.ending == .code(66))
    #expect(other.messages.contains("you haven't met \"Which room\" alone yet"))
  }

  @Test func `cards on their way are listed, as JSON and for a calendar too, until that's off`()
    throws
  {
    let workspace = try workspace()
    let listed = try workspace.reflect("returns").run()
    #expect(
      listed.text
        == "since 2020-02-29  An early word (sample/early-word), met last on 2020-01-31\n")
    let json = try JSONReader.read(try workspace.reflect("returns", "--json").run().output)
    #expect(json.items.first?["due"]?.text == "2020-02-29")
    let calendar = try workspace.reflect("returns", "--ics", "-").run()
    #expect(calendar.text.contains("DTSTART;VALUE=DATE:20200229\r\n"))
    #expect(!calendar.text.contains("early word"))
    #expect(try workspace.reflect("preferences", "set", "returns", "off").run().ending == .code(0))
    #expect(try workspace.reflect("returns").run().text.hasPrefix("Cards don't come back"))
    #expect(try workspace.reflect("solo", "--return").run().ending == .code(66))
  }

  @Test func `a card that is in no deck any more is named and left out`() throws {
    let outcome = try workspace(card: "long-gone").reflect("returns").run()
    #expect(outcome.text.hasPrefix("No card is on its way back."))
    #expect(outcome.messages.contains("(sample/long-gone) is in no deck here any more"))
  }

  @Test(arguments: [
    ("html", "<h1"), ("txt", "Looking back\n"), ("md", "# Looking back"), ("csv", "view-before"),
    ("json", "\"themesNotVisited\""), ("docx", "PK"),
  ])
  func `a look back is written in every format`(_ ending: String, _ part: String) throws {
    let workspace = try workspace()
    let outcome = try workspace.reflect("look-back", "-o", "back.\(ending)").run()
    #expect(outcome.ending == .code(0), "\(outcome.messages)")
    #expect(try workspace.text(of: "back.\(ending)").contains(part))
    #expect(try workspace.permissions("back.\(ending)") == 0o600)
  }

  @Test func `where there is nothing of one's own, a sentence says so and groups are named`() throws
  {
    let workspace = try Workspace()
    var team = Samples.finishedRecord()
    team.group = try GroupName("Night team")
    try workspace.keep(team)
    let outcome = try workspace.reflect("look-back").run()
    #expect(outcome.ending == .code(0))
    #expect(outcome.text.contains("nothing of your own to look back on"))
    #expect(outcome.messages.contains("--group` with \"Night team\""))
    let group = try workspace.reflect("look-back", "--group", "night team").run()
    #expect(group.text.hasPrefix("Looking back: Night team\n"))
    #expect(try workspace.reflect("look-back", "--group", "Day team").run().ending == .code(66))
    #expect(try workspace.reflect("look-back", "--since", "soon").run().ending == .code(64))
  }

  private static let searches: [([String], Int32)] = [
    (["CAFE", "carer"], 0), (["--kind", "reason", "then"], 0), (["--card", "early-word"], 0),
    (["--theme", "listening", "carer"], 0), (["--until", "2020-02-01"], 0),
    (["--kind", "parked"], 66), (["--card", "which-room"], 66), (["--since", "1y", "carer"], 66),
    (["--card", "no-such-card"], 66), ([], 64), (["--since", "soon"], 64), (["--kind", "x"], 64),
  ]

  @Test(arguments: searches)
  func `a search is narrowed by card, theme, kind and days`(_ words: [String], _ code: Int32)
    throws
  {
    let outcome = try workspace().reflect(["sessions", "search"] + words).run()
    #expect(outcome.ending == .code(code), "\(outcome.messages)")
    #expect(outcome.text.isEmpty == (code != 0))
  }
}

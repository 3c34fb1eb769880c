import Practice
import TestKit
import Testing

/// Changes that can't be made, typed in a session: a clear sentence, nothing lost, nothing half-changed.
@Suite(.waiting) struct ChangedWrongly {
  private static let long = String(repeating: "n", count: 10_000)

  /// What can't be changed, and what is said of it.
  static let changes = [
    ("people 201", "There can be 1 to 200 people in this session."),
    ("people 0", "There can be 1 to 200 people in this session."),
    ("came Person 2", "“Person 2” is here already."), ("came \(long)", "was longer than"),
    ("came \u{1B}[2J", "can't be shown"), ("left Person 9", "There's nothing like that here"),
    ("swap 3 no-such-card", "No card has “no-such-card” in it."),
    ("swap 1 early-word", "That step has no card."), ("swap 3 gentler", "No gentler card"),
    ("swap 5 early-word", "has the card “An early word” already"),
    ("put break 0", "1 to 240"),
    ("move 3 9", "This session has steps 1 to 6"),
    ("minutes 3 999", "1 to 240"), ("omit 1", "stays as it is"),
    ("remove 9", "There's nothing like that here"), ("mend 2", "Not just now"),
    ("correct 1 \(String(repeating: " ", count: 9))", "Type it like this: correct"),
  ]

  // A session that has begun, with something written.
  private func begun() throws -> (workspace: Workspace, record: SessionRecord) {
    let workspace = try Workspace()
    let before = try workspace.reflect(
      ["team", "--plan", "team-60", "--participants", "6", "--plain"]
    ).run(lines: ["park Who pays?"])
    #expect(before.ending == .code(0), "\(before.messages)")
    return (workspace, try workspace.record())
  }

  @Test(arguments: changes)
  func `what can't be changed is said, and all stays as it was`(
    _ typed: String, _ sentence: String
  ) throws {
    let (workspace, record) = try begun()
    let outcome = try workspace.reflect(["resume", "last", "--plain"]).run(lines: [typed])
    #expect(outcome.text.replacing("\n", with: " ").contains(sentence), "\(outcome.text)")
    #expect(try workspace.record().timeless == record.timeless)
  }

  @Test func `the same is said in both whole windows, and in the second one's lines`() throws {
    let (workspace, record) = try begun()
    let runtime = try Runtime()
    let session = try runtime.window(workspace.reflect("resume", "last"))
    #expect(session.shows("Step 1 of"))
    let follower = try runtime.window(workspace.reflect("follow"))
    #expect(follower.shows("Step 1 of"))
    let lines = try Process(
      workspace.reflect("follow", "--plain").setting("XDG_RUNTIME_DIR", runtime.folder))
    #expect(lines.waitsForText("Step 1 of"))
    for (typed, sentence) in Self.changes {
      let before = lines.output.count
      lines.type(typed)
      #expect(lines.waitsForText(sentence, after: before), "in lines: \(typed.prefix(40))")
      // A key that can't be typed is none; and so many letters are for a pipe.
      guard typed.count < 100, !typed.contains("\u{1B}") else { continue }
      for (window, name) in [(session, "session"), (follower, "follow")] {
        #expect(window.says(sentence, to: typed), "\(name): \(typed)\n\(window.screen.text)")
        // Neither is held up by what nobody has read of it.
        for window in [session, follower] { #expect(window.shows { _ in true }) }
      }
    }
    lines.type("quit")
    #expect(lines.end().ending == .code(0))
    #expect(try workspace.record().timeless == record.timeless)
  }

  @Test(
    arguments: [
      ("1 2 x 3", "“x” isn't a number, so none of the line was taken"),
      ("1 1 1 1 1 1 1", "7 numbers, and 6 slips are missing, so none was"),
      ("9", "isn't a position, so none of it was taken"), ("", "0 of 6 slips typed"),
    ])
  func `a line of slips is taken whole or not at all`(_ line: String, _ sentence: String) throws {
    let workspace = try Workspace()
    let outcome = try workspace.reflect("team", "--card", "early-word", "--participants", "6")
      .run(lines: ["park Who pays?", "", line])
    #expect(outcome.text.replacing("\n", with: " ").contains(sentence), "\(outcome.text)")
    #expect(try workspace.record().rounds[0].first.isEmpty)
  }

  @Test func `an action keeps its words, and a day that is past is no day`() throws {
    let workspace = try Workspace()
    var record = Samples.finishedRecord()
    record.ending = nil
    record.steps[2].status = .open
    record.steps[2].place = .opening
    try workspace.keep(record)
    let text = try #require(record.written.firstIndex { $0.id.subject == .action }) + 1
    let day = try #require(record.written.firstIndex { $0.id.subject == .day }) + 1
    let outcome = try workspace.reflect("resume", "last", "--plain")
      .run(lines: ["correct \(text)  ", "correct \(day) 2001-01-01", "correct \(day) soon"])
    let said = outcome.text.replacing("\n", with: " ")
    #expect(said.contains("Type it like this: correct"))
    #expect(said.contains("1 January 2001 is past"))
    #expect(said.contains("“soon” isn't a day"))
    #expect(try workspace.record().actions == record.actions)
  }
}

extension Window {
  /// Types a line, and waits until `sentence` is said of it; leaves the line.
  fileprivate func says(_ sentence: String, to line: String) -> Bool {
    let shown = String(line.reversed().drop { $0 == " " }.reversed())
    press(":", line)
    // A key takes away what was said before it.
    guard shows(shown) else { return false }
    press("Enter")
    let isSaid = shows {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(sentence)
    }
    press("Esc")
    return shows { !$0.contains(shown) } && isSaid
  }
}

import Practice
import TestKit
import Testing

/// What someone is writing when the program goes: it is there again, whatever it begins with.
@Suite(.waiting, .timeLimit(.minutes(60))) struct UnfinishedAnswerTests {
  @Test(arguments: [
    "note that it is hard", "note", "park it for later", "next", "quit", "skip", "n", "? ", "-5",
    "{\"answer\": 1}", "ŵ 👩‍👩‍👧",
  ])
  func `an unfinished answer comes back as it was, and can be given`(_ words: String) throws {
    let workspace = try Workspace()
    let window = try workspace.window("solo")
    for line in Script.solo.lines.prefix(4) { try #require(window.answer(line)) }
    window.press(words)
    try #require(window.shows { _ in window.hasLine(words.trimming) })
    window.hangUp()
    _ = window.end()
    let again = try workspace.window("resume")
    try #require(again.shows { _ in again.hasLine(words.trimming) })
    again.press("Enter")
    // The clock may change the screen before the key has been read.
    let isGiven = again.shows { _ in
      (try? workspace.record().rounds[0].first.each.map(\.reason)) == [words.trimming]
    }
    #expect(isGiven)
    again.hangUp()
    _ = again.end()
  }

  @Test func `without an editor that is said, and the answer can still be written`() throws {
    let workspace = try Workspace()
    let window = try workspace.window("solo")
    for line in Script.solo.lines.prefix(4) { try #require(window.answer(line)) }
    window.press("It is hard")
    window.press("Ctrl-O")
    #expect(window.shows("No editor is set. You can go on writing here"))
    window.press(" to say.")
    #expect(window.shows("It is hard to say."))
    window.press("Ctrl-J", "And long.")
    #expect(window.shows("And long."))
    window.press("Enter")
    let isGiven = Patience.waits {
      (try? workspace.record().rounds[0].first.each.map(\.reason))
        == ["It is hard to say.\nAnd long."]
    }
    #expect(isGiven)
    window.hangUp()
    _ = window.end()
  }
}

extension Window {
  /// Whether a line holds these words alone: short ones stand in others' words as well.
  fileprivate func hasLine(_ words: String) -> Bool {
    screen.rows.contains { $0.trimming == words }
  }
}

extension String {
  fileprivate var trimming: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

import Practice
import TestKit
import Testing
import Window

@testable import Faces

@Suite struct ReadingWords {
  let face = PlainFace()

  private func read(_ line: String, _ ask: Scene.Ask = .answer) -> LineMeaning {
    face.read(line, in: Scenes.scene(ask: ask), today: Samples.day)
  }

  @Test(arguments: [
    "We knew a week before.", "back to school", "Note the time", "more 5", "jump 2",
    "Park the bus", "notes were kept", "pass it on", "time.", "help me", "go on then", "\\o/", "\\",
    "\\\\",
    "\\\\server", "5", "é ŵ 漢字 👩‍👩‍👧", "\u{1B}[31m", "a\0b",
  ])
  func `an answer in words is kept as it is typed`(line: String) {
    #expect(read(line) == event(.answer(line)))
  }

  @Test(arguments: ["note the time", "park the bus"])
  func `words that look like a note are asked about, not lost in an answer`(line: String) {
    guard case .unclear(let words) = read(line) else {
      Issue.record("taken without a question")
      return
    }
    #expect(words.string.contains("/note"))
    #expect(read("\\" + line) == event(.answer(line)))
  }

  @Test(arguments: [
    ("\\back", "back"), ("\\Time", "Time"), ("\\go on", "go on"), ("\\p", "p"), ("\\?", "?"),
    ("\\\\back", "\\back"), ("\\\\\\back", "\\\\back"), ("\\/note x", "/note x"),
    ("\\/", "/"), ("\\\\/x", "\\/x"), ("\\note", "note"),
  ])
  func `a backslash lets an answer look like a command`(line: String, answer: String) {
    #expect(read(line) == event(.answer(answer)))
  }

  @Test func `each question in words takes its own event`() {
    #expect(read("x", .reason(participant: nil, moment: .beforeTalk)) == event(.reason("x")))
    #expect(read("x", .actionText) == event(.actionText("x")))
    #expect(read("x", .actionOwner) == event(.actionOwner("x")))
    #expect(read("x", .whatHappened) == event(.whatHappened("x")))
  }

  @Test(arguments: ["", " ", "next", "pass", "p", "/next", "/pass"])
  func `an answer in words can be left out`(line: String) {
    #expect(read(line, .reason(participant: nil, moment: .beforeTalk)) == event(.reason(nil)))
    #expect(read(line, .answer) == event(.answer(nil)))
    #expect(read(line, .actionText) == event(.actionText(nil)))
    #expect(read(line, .actionOwner) == event(.actionOwner(nil)))
    #expect(read(line, .whatHappened) == event(.whatHappened(nil)))
  }

  @Test(arguments: Scenes.wordAsks)
  func `a slash makes a command of a line`(ask: Scene.Ask) {
    #expect(read("/note we knew", ask) == event(.note("we knew")))
    #expect(read("/park transport", ask) == event(.park("transport")))
    #expect(read("/more 5", ask) == event(.extend(minutes: 5)))
    #expect(read("/jump 2", ask) == event(.jump(card: 2)))
    #expect(read("/BACK", ask) == event(.back))
    #expect(read("/ back", ask) == event(.back))
    #expect(read("/help", ask) == .command(.help))
  }

  @Test(arguments: ["/", "/bakc", "/home is where it starts", "/more", "/note", "/ "])
  func `a slash without a command is not taken as an answer`(line: String) {
    #expect(isUnclear(read(line)))
  }

  @Test func `an answer over the limit is refused whole`() {
    let longest = String(repeating: "a", count: Limits.answerBytes)
    #expect(read(longest) == event(.answer(longest)))
    #expect(
      read(longest + "a")
        == .unclear(SafeText(EnglishPlainWords().tooLong(limit: Limits.answerBytes))))
  }

  @Test func `words from an editor answer what is asked`() {
    let scene = Scenes.scene(ask: .actionText)
    #expect(
      face.event(writing: "Ask first.\nThen move.\n", in: scene)
        == .actionText("Ask first.\nThen move."))
    #expect(face.event(writing: " \n", in: scene) == .actionText(nil))
    #expect(face.event(writing: "back", in: Scenes.scene(ask: .answer)) == .answer("back"))
  }

  @Test func `words from an editor are a note while a group talks`() {
    #expect(face.event(writing: "We knew.", in: Scenes.scene(ask: .goOn)) == .note("We knew."))
    #expect(face.event(writing: "", in: Scenes.scene(ask: .goOn)) == .next)
    #expect(face.event(writing: "agree", in: Scenes.scene(ask: Scenes.position)) == nil)
    #expect(face.event(writing: "x", in: Scenes.scene(ask: .nothing)) == nil)
  }
}

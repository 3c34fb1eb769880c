import Practice
import TestKit
import Testing
import Window

@testable import Faces

/// Words that are being written, and that nothing takes away.
@Suite struct StageWriting {
  @Test func `what is written is the draft until it is given`() {
    var stage = Stage(at: StageScenes.soloPrompt)
    #expect(stage.draft.isEmpty)
    stage.type("We knew")
    #expect(stage.draft == "We knew")
    var other = Stage(at: StageScenes.soloPrompt)
    other.restore(draft: stage.draft)
    #expect(other.draft == "We knew")
    other.type(".")
    #expect(other.press(.enter) == .event(.answer("We knew.")))
  }

  @Test(arguments: ["n", "k"])
  func `a note and a point being written are part of the draft`(key: String) {
    var stage = Stage(at: StageScenes.soloPrompt)
    stage.type("An answer")
    stage.press(.escape)
    stage.type(key + "Some words")
    var other = Stage(at: StageScenes.soloPrompt)
    other.restore(draft: stage.draft)
    #expect(other.draft == stage.draft)
    let event: SessionEvent = key == "n" ? .note("Some words") : .park("Some words")
    #expect(other.press(.enter) == .event(event))
    // Until the session shows that it has them, they may still have to be kept.
    #expect(other.draft == stage.draft)
    other.show(StageScenes.soloPrompt, StageScenes.context)
    #expect(other.draft == "An answer")
  }

  @Test func `counts being typed are part of the draft`() {
    var stage = Stage(at: StageScenes.tally)
    stage.press(.character("3"), .down, .down, .character("1"))
    var other = Stage(at: StageScenes.tally)
    other.restore(draft: stage.draft)
    #expect(other.text(80, 24) != Stage(at: StageScenes.tally).text(80, 24))
    #expect(other.draft == "3 - 1 -")
  }

  @Test(arguments: ["", "3", "x y z w", "333 1 1 1", "\u{1E}", "\u{1E}other\u{1E}a", "\u{1E}note"])
  func `a draft of something else changes nothing and never traps`(draft: String) {
    for scene in StageScenes.all {
      var stage = Stage(at: scene)
      stage.restore(draft: draft)
      #expect(stage.overlays.isEmpty)
    }
    var stage = Stage(at: StageScenes.tally)
    stage.restore(draft: draft)
    #expect(stage.draft.isEmpty)
  }

  @Test func `going back and coming again finds the words as they were`() {
    var stage = Stage(at: StageScenes.soloReason, after: StageScenes.soloConfidence)
    stage.type("Half a")
    #expect(stage.press(.pageUp) == .event(.back))
    stage.show(StageScenes.soloConfidence, StageScenes.context)
    #expect(stage.draft.isEmpty)
    stage.show(StageScenes.soloReason, StageScenes.context)
    #expect(stage.draft == "Half a")
  }

  @Test func `words that were given do not come again`() {
    var stage = Stage(at: StageScenes.soloReason, after: StageScenes.soloConfidence)
    stage.type("Given")
    stage.press(.enter)
    stage.show(StageScenes.soloPrompt, StageScenes.context)
    stage.show(StageScenes.soloReason, StageScenes.context)
    #expect(stage.draft.isEmpty)
  }

  @Test func `what could not be saved is still there`() {
    var stage = Stage(at: StageScenes.soloPrompt)
    stage.type("Precious")
    stage.press(.enter)
    stage.sayNotTaken(SafeText("The disk is full."))
    #expect(stage.draft == "Precious")
    #expect(stage.text(80, 24).contains("The disk is full."))
    #expect(stage.press(.enter) == .event(.answer("Precious")))
  }

  @Test func `a note that was not taken is given back`() {
    var stage = Stage(at: StageScenes.talk())
    stage.type("nPrecious")
    stage.press(.enter)
    stage.say(Refusal.ended)
    #expect(stage.text(80, 24).contains("Precious"))
    #expect(stage.press(.enter) == .event(.note("Precious")))
  }

  @Test func `Esc keeps a note for when its key is pressed again`() {
    var stage = Stage(at: StageScenes.talk())
    stage.type("nHalf a")
    stage.press(.escape)
    #expect(!stage.draft.isEmpty)
    stage.type("n note")
    #expect(stage.press(.enter) == .event(.note("Half a note")))
  }

  @Test func `a note being written stays while the session goes on without it`() {
    var stage = Stage(at: StageScenes.talk())
    stage.type("nHalf a")
    stage.show(StageScenes.finding, StageScenes.context)
    stage.type(" note")
    #expect(stage.press(.enter) == .event(.note("Half a note")))
    #expect(stage.text(80, 24).contains("What the research found"))
  }

  @Test func `the clock changes nothing that is written or chosen`() {
    var stage = Stage(at: StageScenes.soloReason)
    stage.type("Half a")
    var later = StageScenes.soloReason
    later.status.stepSecondsLeft = 10
    stage.show(later, StageScenes.context)
    #expect(stage.draft == "Half a")
    #expect(stage.text(80, 24).contains("0:10 left"))
  }

  @Test func `the person's own editor gives its words to the field`() {
    var stage = Stage(at: StageScenes.soloPrompt)
    stage.write("From an editor\nin two lines")
    #expect(stage.press(.enter) == .event(.answer("From an editor\nin two lines")))
  }

  @Test func `an editor opened in talk makes a note that is looked at first`() {
    var stage = Stage(at: StageScenes.talk())
    stage.write("From an editor")
    #expect(stage.text(80, 24).contains("A note of what was said"))
    #expect(stage.press(.enter) == .event(.note("From an editor")))
    var silent = Stage(at: StageScenes.talk())
    silent.write("")
    #expect(silent.draft.isEmpty)
  }

  @Test func `an action that stands already is there to be changed`() {
    var scene = StageScenes.action(StageScenes.counts)
    scene.parts.append(.action(Action(number: 1, text: "Ask early")))
    var stage = Stage(at: scene)
    stage.press(.end)
    #expect(stage.draft.isEmpty)
    stage.type(", and often")
    #expect(stage.press(.enter) == .event(.actionText("Ask early, and often")))
  }

  @Test func `an answer at its limit says so and keeps what fits`() {
    var stage = Stage(at: StageScenes.soloPrompt)
    stage.press(.paste(String(repeating: "a", count: Limits.answerBytes - 1_500)))
    #expect(stage.text(80, 24).contains("room for 1500 bytes more"))
    stage.press(.paste(String(repeating: "b", count: 2_000)))
    #expect(stage.text(80, 24).contains("longer than 100000 bytes"))
    #expect(!stage.draft.contains("b"))
  }

  @Test func `a paste is no command where letters are keys`() {
    var stage = Stage(at: StageScenes.talk())
    #expect(stage.press(.paste("qy")) == nil)
    #expect(stage.overlays.isEmpty)
  }

  @Test func `a day and a role take one line only`() {
    var stage = Stage(at: StageScenes.day)
    stage.press(.paste("4\nweeks\n"), .newLine)
    #expect(stage.draft == "4 weeks")
    #expect(stage.press(.enter) == .event(.actionReview(Samples.day.adding(days: 28))))
  }

  @Test(arguments: [
    ("soon", "That isn't a day."), ("2020-01-01", "That day is past."),
  ])
  func `what is no day is asked again`(words: String, said: String) {
    var stage = Stage(at: StageScenes.day)
    stage.type(words)
    #expect(stage.press(.enter) == nil)
    #expect(stage.text(80, 24).contains(said))
    #expect(stage.draft == words)
  }
}

import Testing
import Window

@testable import Faces

/// Whole frames: pages about the session.
@Suite struct FramesOfPages {
  @Test func `help for reading`() {
    var stage = Stage(at: StageScenes.talk())
    stage.press(.character("?"))
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfPages: help for reading")
  }

  @Test func `help for writing`() {
    var stage = Stage(at: StageScenes.soloPrompt)
    stage.press(.function(1))
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfPages: help for writing")
  }

  @Test func `the cards to go to`() {
    var stage = Stage(at: StageScenes.talk())
    stage.press(.character("c"), .down)
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfPages: the cards to go to")
  }

  @Test func `a search`() {
    var stage = Stage(at: StageScenes.talk())
    stage.press(.character("/"))
    stage.type("wal")
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfPages: a search")
  }

  @Test func `a note`() {
    var stage = Stage(at: StageScenes.talk())
    stage.press(.character("n"))
    stage.type("We knew.")
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfPages: a note")
  }

  @Test func `more minutes`() {
    var stage = Stage(at: StageScenes.talk())
    stage.press(.character("t"))
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfPages: more minutes")
  }

  @Test func `stopping is asked about`() {
    var stage = Stage(at: StageScenes.talk())
    stage.press(.control("c"))
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfPages: stopping is asked about")
  }

  @Test func `the facilitator notes are asked about where others look`() {
    var stage = Stage(at: StageScenes.talk())
    stage.press(.character("f"))
    Golden.expect(
      stage.text(80, 24), in: "stage",
      "FramesOfPages: the facilitator notes are asked about where others look")
  }

  @Test func `support`() {
    var stage = Stage(at: StageScenes.talk())
    stage.press(.character("v"))
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfPages: support")
  }

  @Test func `what is saved`() {
    var stage = Stage(at: StageScenes.talk())
    stage.press(.character("d"))
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfPages: what is saved")
  }
}

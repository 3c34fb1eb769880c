import Testing
import Window

@testable import Faces

/// Whole frames: private turns at one keyboard.
@Suite struct FramesOfTurns {
  @Test func `the keyboard is handed on over a blank page`() {
    var stage = Stage(at: StageScenes.turnPosition)
    stage.waitsForHands = true
    Golden.expect(
      stage.text(80, 24), in: "stage", "FramesOfTurns: the keyboard is handed on over a blank page")
  }

  @Test func `whoever has it chooses alone`() {
    var stage = Stage(at: StageScenes.turnPosition, after: StageScenes.front())
    stage.press(.character("1"))
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfTurns: whoever has it chooses alone")
  }

  @Test func `how sure they are`() {
    let stage = Stage(at: StageScenes.turnConfidence, after: StageScenes.turnPosition)
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfTurns: how sure they are")
  }

  @Test func `why they say so`() {
    var stage = Stage(at: StageScenes.turnReason, after: StageScenes.turnConfidence)
    stage.type("So it is.")
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfTurns: why they say so")
  }

  @Test func `the keyboard goes back after the last turn`() {
    var stage = Stage(at: StageScenes.turnReason)
    stage.show(StageScenes.talk(), StageScenes.context)
    Golden.expect(
      stage.text(80, 24), in: "stage", "FramesOfTurns: the keyboard goes back after the last turn")
  }
}

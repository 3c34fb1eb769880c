import Testing
import Window

@testable import Faces

/// Whole frames: what a person alone sees.
@Suite struct FramesOfSoloMore {
  @Test func `then the one thing to change`() {
    var stage = Stage(at: StageScenes.soloAction)
    stage.press(.enter)
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfSoloMore: then the one thing to change")
  }

  @Test func `a question of a model is answered`() {
    let stage = Stage(at: StageScenes.question)
    Golden.expect(
      stage.text(80, 24), in: "stage", "FramesOfSoloMore: a question of a model is answered")
  }
}

import Testing
import Window

@testable import Faces

/// Whole frames: the layout for projectors at 120 by 40.
@Suite struct FramesLarge {
  @Test func `the front`() {
    let stage = Stage(at: StageScenes.front(), StageLook(isLarge: true))
    Golden.expect(stage.text(120, 40), in: "stage", "FramesLarge: the front")
  }

  @Test func `a prompt`() {
    let stage = Stage(at: StageScenes.talk(), StageLook(isLarge: true))
    Golden.expect(stage.text(120, 40), in: "stage", "FramesLarge: a prompt")
  }

  @Test func `before and after`() {
    let stage = Stage(at: StageScenes.action(StageScenes.counts), StageLook(isLarge: true))
    Golden.expect(stage.text(120, 40), in: "stage", "FramesLarge: before and after")
  }
}

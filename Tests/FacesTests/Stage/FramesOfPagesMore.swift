import Testing
import Window

@testable import Faces

/// Whole frames: pages about the session.
@Suite struct FramesOfPagesMore {
  @Test func `what to say`() {
    var stage = Stage(at: StageScenes.front())
    stage.press(.character("i"))
    Golden.expect(
      stage.text(80, 24), in: "stage", "FramesOfPagesMore: what to say is asked about in a group")
    stage.press(.character("y"))
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfPagesMore: what to say")
  }
}

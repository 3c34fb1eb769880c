import Testing
import Window

@testable import Faces

/// Whole frames: pages about the session.
@Suite struct FramesOfPagesMore {
  @Test func `what to say`() {
    var stage = Stage(at: StageScenes.front())
    stage.press(.character("i"))
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                To say at this step:

                Three minutes: read the front aloud.














         Space back to the session   F1 keys
        """)
  }
}

import Practice
import Testing
import Window

@testable import Faces

/// Whole frames: windows of 40 by 12.
@Suite struct FramesAcross40More {
  private let small = WindowSize(columns: 40, rows: 12)

  @Test func `help`() {
    var stage = Stage(at: StageScenes.talk())
    stage.press(.character("?"), in: small)
    Golden.expect(stage.text(40, 12), in: "stage", "FramesAcross40More: help")
  }

  @Test func `a long notice`() {
    var stage = Stage(at: StageScenes.talk())
    stage.say(Refusal.firstViewsLocked)
    Golden.expect(stage.text(40, 12), in: "stage", "FramesAcross40More: a long notice")
  }

  @Test func `the clock when time is up`() {
    let stage = Stage(at: StageScenes.late)
    Golden.expect(stage.text(40, 12), in: "stage", "FramesAcross40More: the clock when time is up")
  }
}

import Practice
import Testing
import Window

@testable import Faces

/// Whole frames: a team round on a projector.
@Suite struct FramesOfRoundsMore {
  private let small = WindowSize(columns: 40, rows: 12)

  @Test func `before and after stand side by side`() {
    let stage = Stage(at: StageScenes.action(StageScenes.counts))
    Golden.expect(
      stage.text(80, 24), in: "stage", "FramesOfRoundsMore: before and after stand side by side")
  }

  @Test func `a pair is told only whether a view moved`() {
    let stage = Stage(at: StageScenes.action(.small(Movement.Moved(inAll: true)), .pair))
    Golden.expect(
      stage.text(80, 24), in: "stage",
      "FramesOfRoundsMore: a pair is told only whether a view moved")
  }
}

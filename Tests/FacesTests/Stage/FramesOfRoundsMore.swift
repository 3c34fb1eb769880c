import Practice
import Testing
import Window

@testable import Faces

/// Whole frames: a team round on a projector.
@Suite struct FramesOfRoundsMore {
  private let small = WindowSize(columns: 40, rows: 12)

  @Test func `before and after stand side by side`() {
    let stage = Stage(at: StageScenes.action(StageScenes.counts))
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                Before and after the finding:

                            before                       after
                agree       ██████████████████ 3         ██████ 1
                it depends  ██████ 1                     ████████████████████████ 4
                disagree    ██████ 1                     0
                not sure    ██████ 1                     ██████ 1
                pass        0                            0

                A view that moved is no better than one that stayed.






                page 1 of 2; more below: Space
         Space more   ? keys   PgUp back   t time   c cards
        """)
  }

  @Test func `a pair is told only whether a view moved`() {
    let stage = Stage(at: StageScenes.action(.small(moved: true), .pair))
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                Before and after the finding:

                At least one view moved.

                With fewer than 5 people or views no counts are shown, to keep
                each view private.










                page 1 of 2; more below: Space
         Space more   ? keys   PgUp back   t time   c cards
        """)
  }
}

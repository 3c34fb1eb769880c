import Testing
import Window

@testable import Faces

/// Whole frames: the layout for projectors at 120 by 40.
@Suite struct FramesLarge {
  @Test func `the front`() {
    let stage = Stage(at: StageScenes.front(), StageLook(isLarge: true))
    #expect(
      stage.text(120, 40) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts                                              15:00 left · session 42 min
















                                          When a home breaks down, ask first what we got wrong

                                          about the match.

                                          Moves are decided by adults, and often quickly.

















         Space say where you stand   ? keys   PgUp back   i what to say   t time   c cards
        """)
  }

  @Test func `a prompt`() {
    let stage = Stage(at: StageScenes.talk(), StageLook(isLarge: true))
    #expect(
      stage.text(120, 40) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts                                              15:00 left · session 42 min









                                          The first views are locked from here on.

                                          Talk about it, 1 of 2:

                                          What do we know a week before a move that we did not

                                          say?






















         Space go on   ? keys   PgUp back   n note   p set aside   a all questions
        """)
  }

  @Test func `before and after`() {
    let stage = Stage(at: StageScenes.action(StageScenes.counts), StageLook(isLarge: true))
    #expect(
      stage.text(120, 40) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts                                              15:00 left · session 42 min









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
}

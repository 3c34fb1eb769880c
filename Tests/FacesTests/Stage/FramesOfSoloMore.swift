import Testing
import Window

@testable import Faces

/// Whole frames: what a person alone sees.
@Suite struct FramesOfSoloMore {
  @Test func `then the one thing to change`() {
    var stage = Stage(at: StageScenes.soloAction)
    stage.press(.enter)
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min

                Something to try:

                At the next planning meeting, write down what would have to be
                true to stay.

                What is the one thing to change?
                ────────────────────────────────────────────────────────────────
                Something somebody could do within a month. Enter for no action.












                page 2 of 2; more above: PgUp
         Enter no action   Esc other keys   Ctrl-J new line   F1 keys
        """)
  }

  @Test func `a question of a model is answered`() {
    let stage = Stage(at: StageScenes.question)
    #expect(
      stage.text(80, 24) == """
         Step 6 of 6 · Close                                 5:00 left · session 60 min

                What, so what, now what, question 2 of 3: So what?

                What does it mean for your work?

                ────────────────────────────────────────────────────────────────
                Write what you think; it is for you. Enter goes on without.















         Enter go on without   Esc other keys   Ctrl-J new line   F1 keys
        """)
  }
}

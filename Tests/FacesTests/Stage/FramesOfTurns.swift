import Testing
import Window

@testable import Faces

/// Whole frames: private turns at one keyboard.
@Suite struct FramesOfTurns {
  @Test func `the keyboard is handed on over a blank page`() {
    var stage = Stage(at: StageScenes.turnPosition)
    stage.waitsForHands = true
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts           15:00 left · 2 of 6 in







                Hand the keyboard to Person 3.

                Person 3: only you look at the screen now. What you choose and
                write leaves it with Enter and is shown to nobody after you. It
                is kept under your label.

                Press Enter when only you can see the screen.








         Enter I am here   F1 keys
        """)
  }

  @Test func `whoever has it chooses alone`() {
    var stage = Stage(at: StageScenes.turnPosition, after: StageScenes.front())
    stage.press(.character("1"))
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                When a home breaks down, ask first what we got wrong
                about the match.

                Moves are decided by adults, and often quickly.

                Person 3: where do you stand?

                > 1  agree
                  2  it depends
                  3  disagree
                  4  not sure
                  p  pass





         Enter answer   1-4 choose   ? keys   p pass   PgUp back   g go ahead
        """)
  }

  @Test func `how sure they are`() {
    let stage = Stage(at: StageScenes.turnConfidence, after: StageScenes.turnPosition)
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                When a home breaks down, ask first what we got wrong
                about the match.

                Moves are decided by adults, and often quickly.

                Person 3: how sure are you?

                  1  hardly
                  2  a little
                  3  fairly
                  4  very
                  5  fully





         Enter leave it out   1-5 choose   ? keys   PgUp back
        """)
  }

  @Test func `why they say so`() {
    var stage = Stage(at: StageScenes.turnReason, after: StageScenes.turnConfidence)
    stage.type("So it is.")
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min

                When a home breaks down, ask first what we got wrong
                about the match.

                Moves are decided by adults, and often quickly.

                Person 3: why?
                ────────────────────────────────────────────────────────────────
                So it is.













         Enter answer   Esc other keys   Ctrl-J new line   F1 keys   Ctrl-O own editor
        """)
  }

  @Test func `the keyboard goes back after the last turn`() {
    var stage = Stage(at: StageScenes.turnReason)
    stage.show(StageScenes.talk(), StageScenes.context)
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min









                Thank you. The keyboard can go back.

                Press Enter when everybody can look again.










         Enter go on   F1 keys
        """)
  }
}

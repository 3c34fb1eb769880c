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
    #expect(
      stage.text(40, 12) == """
         Step 3 of 6 · Card 1 of 2   15:00 left
         What the keys do here

         Space, Enter, Right, PgDn: go on: the
         next page, then what comes next
         PgUp, Left: go back: the page before,
         then what came before
         Down: the next page
         Up: the page before
         Home, Ctrl-Home: the first page
         page 1 of 5; more below: Space
         Space more   Esc back to the session
        """)
  }

  @Test func `a long notice`() {
    var stage = Stage(at: StageScenes.talk())
    stage.say(Refusal.firstViewsLocked)
    #expect(
      stage.text(40, 12) == """
         Step 3 of 6 · Card 1 of 2   15:00 left
         The first views are locked from here
         on.

         Talk about it, 1 of 2:

         What do we know a week before a move
         that we did not say?
         The first views are locked once talk
         has begun. There is a second view
         after the finding.
         Space go on   ? keys   PgUp back
        """)
  }

  @Test func `the clock when time is up`() {
    let stage = Stage(at: StageScenes.late)
    #expect(
      stage.text(40, 12) == """
         Step 3 of 6      time is up, 1:15 over


         When a home breaks down, ask first
         what we got wrong about the match.

         Moves are decided by adults, and often
         quickly.



         Space say where you stand   ? keys
        """)
  }
}

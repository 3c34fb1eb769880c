import Testing
import Window

@testable import Faces

/// Whole frames: windows of 40 by 12.
@Suite struct FramesAcross40 {
  private let small = WindowSize(columns: 40, rows: 12)

  @Test func `the front`() {
    let stage = Stage(at: StageScenes.front())
    #expect(
      stage.text(40, 12) == """
         Step 3 of 6 · Card 1 of 2   15:00 left


         When a home breaks down, ask first
         what we got wrong about the match.

         Moves are decided by adults, and often
         quickly.



         Space say where you stand   ? keys
        """)
  }

  @Test func `a position`() {
    let stage = Stage(at: StageScenes.soloPosition)
    #expect(
      stage.text(40, 12) == """
         Step 3 of 6 · Card 1 of 2   15:00 left


         When a home breaks down, ask first
         what we got wrong about the match.

         Moves are decided by adults, and often
         quickly.


         page 1 of 2; more below: Space
         Space more   ? keys   PgUp back
        """)
  }

  @Test func `a position on its own page`() {
    var stage = Stage(at: StageScenes.soloPosition)
    stage.press(.character(" "), in: small)
    #expect(
      stage.text(40, 12) == """
         Step 3 of 6 · Card 1 of 2   15:00 left


         Where do you stand?

           1  agree
           2  it depends
           3  disagree
           4  not sure
           p  pass
         page 2 of 2; more above: PgUp
         Enter answer   1-4 choose   ? keys
        """)
  }

  @Test func `a tally`() {
    var stage = Stage(at: StageScenes.tally)
    stage.press(.character(" "), .character("3"), in: small)
    #expect(
      stage.text(40, 12) == """
         Step 3 of 6 · Card 1 of 2   15:00 left
         First everybody decides alone, in
         silence (6 people). Then count raised
         hands, with eyes closed if you like:
         > agree       •
           it depends
           disagree
           not sure
         What you type is hidden from the room;
         r shows it.
         page 2 of 2; more above: PgUp
         Enter next   ? keys   p all pass
        """)
  }

  @Test func `the keyboard is handed on`() {
    var stage = Stage(at: StageScenes.turnPosition)
    stage.waitsForHands = true
    #expect(
      stage.text(40, 12) == """
         Step 3 of 6     15:00 left · 2 of 6 in
         Hand the keyboard to Person 3.
         Person 3: only you look at the screen
         now. What you choose and write leaves
         it with Enter and is shown to nobody
         after you. It is kept under your
         label.
         Press Enter when only you can see the
         screen.


         Enter I am here   F1 keys
        """)
  }

  @Test func `a prompt`() {
    let stage = Stage(at: StageScenes.talk())
    #expect(
      stage.text(40, 12) == """
         Step 3 of 6 · Card 1 of 2   15:00 left


         The first views are locked from here
         on.

         Talk about it, 1 of 2:

         What do we know a week before a move
         that we did not say?

         Space go on   ? keys   PgUp back
        """)
  }

  @Test func `a prompt with an answer`() {
    var stage = Stage(at: StageScenes.soloPrompt)
    stage.type("We knew")
    #expect(
      stage.text(40, 12) == """
         Step 3 of 6 · Card 1 of 2   15:00 left
         Think about it, 1 of 2:

         What do we know a week before a move
         that we did not say?

         ──────────────────────────────────────
         We knew



         Enter answer   Esc other keys
        """)
  }

  @Test func `a finding`() {
    let stage = Stage(at: StageScenes.finding)
    #expect(
      stage.text(40, 12) == """
         Step 3 of 6 · Card 1 of 2   15:00 left


         What the research found:

         Young people who were exploited had
         moved about twice as often.




         Space what stands behind it   ? keys
        """)
  }

  @Test func `its figures`() {
    var stage = Stage(at: StageScenes.finding)
    stage.press(.character(" "), in: small)
    #expect(
      stage.text(40, 12) == """
         Step 3 of 6 · Card 1 of 2   15:00 left

         Mean number of moves:
         Not exploited (n = 151)
           ████████████ 7.3 moves
         Exploited (n = 54)
           ████████████████████████ 14.8 moves

         Moves were counted for all 205 young
         people.
         page 2 of 5; more below: Space
         Space more   ? keys   PgUp page before
        """)
  }

  @Test func `its table`() {
    var stage = Stage(at: StageScenes.finding)
    stage.press(.character(" "), .character(" "), in: small)
    #expect(
      stage.text(40, 12) == """
         Step 3 of 6 · Card 1 of 2   15:00 left
         Living circumstances (per cent):
                               Not
                         exploited    Exploited
         Where           (n = 151)     (n = 54)
         Phase 1
         In care              51.7        66.7*
         Mean moves
           (SD)          7.3 (7.7)  14.8 (12.3)
         * p < 0.05
         page 3 of 5; more below: Space
         Space more   ? keys   PgUp page before
        """)
  }

  @Test func `before and after`() {
    let stage = Stage(at: StageScenes.action(StageScenes.counts))
    #expect(
      stage.text(40, 12) == """
         Step 3 of 6 · Card 1 of 2   15:00 left
         Before and after the finding:
                     before       after
         agree       ██████ 3     ██ 1
         it depends  ██ 1         ████████ 4
         disagree    ██ 1         0
         not sure    ██ 1         ██ 1
         pass        0            0
         A view that moved is no better than
         one that stayed.
         page 1 of 3; more below: Space
         Space more   ? keys   PgUp back
        """)
  }

  @Test func `what is to change`() {
    var stage = Stage(at: StageScenes.action(StageScenes.counts))
    stage.press(.end, in: small)
    #expect(
      stage.text(40, 12) == """
         Step 3 of 6 · Card 1 of 2   15:00 left
         What is the one thing to change?
         ──────────────────────────────────────
         Something somebody could do within a
         month. Enter for no action.





         page 3 of 3; more above: PgUp
         Enter no action   Esc other keys
        """)
  }

  @Test func `a day`() {
    let stage = Stage(at: StageScenes.day)
    #expect(
      stage.text(40, 12) == """
         Step 3 of 6 · Card 1 of 2   15:00 left
         Action 1: Ask what would let them
         stay. Seen to by: team manager.

         When is it looked at again?
         Enter for 19 December 2026.
         ──────────────────────────────────────
         A date, 4 weeks, 2 months, or none.



         Enter take that day   Esc other keys
        """)
  }

  @Test func `an earlier action`() {
    let stage = Stage(at: StageScenes.review)
    #expect(
      stage.text(40, 12) == """
         Step 1 of 6                  5:00 left


         An action agreed earlier, 1 of 2:

         Action 2: Ask early. Seen to by: team
         manager. Looked at again: 21 November
         2026.
         Agreed on 21 November 2026.

         page 1 of 2; more below: Space
         Space more   ? keys   PgUp back
        """)
  }

  @Test func `what became of it`() {
    var stage = Stage(at: StageScenes.review)
    stage.press(.character(" "), in: small)
    #expect(
      stage.text(40, 12) == """
         Step 1 of 6                  5:00 left


         What became of it?

           1  done
           2  partly
           3  not yet
           4  dropped

         page 2 of 2; more above: PgUp
         Enter leave it out   1-4 choose
        """)
  }

  @Test func `a question`() {
    var stage = Stage(at: StageScenes.question)
    stage.press(.end, in: small)
    #expect(
      stage.text(40, 12) == """
         Step 6 of 6 · Close          5:00 left
         What, so what, now what, question 2 of
         3: So what?

         What does it mean for your work?

         ──────────────────────────────────────
         Write what you think; it is for you.
         Enter goes on without.


         Enter go on without   Esc other keys
        """)
  }

  @Test func `the end`() {
    let stage = Stage(at: StageScenes.ended)
    #expect(
      stage.text(40, 12) == """
         The session is over

         That was the whole session. Thank you
         for thinking it through.

         Agreed in this session:

         - Action 2: Ask early. Seen to by:
           team manager. Looked at again: 21
           November 2026.
         page 1 of 2; more below: Space
         Space more   ? keys
        """)
  }
}

import Testing
import Window

@testable import Faces

/// Whole frames: steps beside the cards.
@Suite struct FramesOfSteps {
  @Test func `a welcome`() {
    let stage = Stage(at: StageScenes.welcome)
    #expect(
      stage.text(80, 24) == """
         Step 1 of 6 · Welcome                               5:00 left · session 60 min





                Welcome

                Never write anything that identifies a young person: no names,
                initials, birth dates, places or case numbers. Nothing here asks
                for a name, and this is not a case record.

                Press ? at any time to see the keys (F1 while you write).

                Welcome, everybody.

                You may pass on anything.






         Space go on   ? keys   PgUp back   t time   c cards
        """)
  }

  @Test func `what the facilitator says stands in their own window where there is one`() {
    var stage = Stage(at: StageScenes.welcome)
    var context = StageScenes.plainContext
    context.isFollowed = true
    stage.show(StageScenes.welcome, context)
    let shown = stage.text(80, 24)
    #expect(shown.contains("Welcome"))
    #expect(shown.contains("Never write anything that identifies a young person"))
    #expect(!shown.contains("You may pass on anything."))
    #expect(shown.contains("i what to say"))
    stage.press(.character("i"))
    #expect(stage.text(80, 24).contains("You may pass on anything."))
  }

  @Test func `an earlier action is looked at again`() {
    let stage = Stage(at: StageScenes.review)
    #expect(
      stage.text(80, 24) == """
         Step 1 of 6 · Earlier actions                       5:00 left · session 60 min





                An action agreed earlier, 1 of 2:

                Action 2: Ask early. Seen to by: team manager. Looked at again:
                21 November 2026.
                Agreed on 21 November 2026.

                What became of it?

                  1  done
                  2  partly
                  3  not yet
                  4  dropped





         Enter leave it out   1-4 choose   ? keys   PgUp back
        """)
  }

  @Test func `what happened with it`() {
    let stage = Stage(at: StageScenes.happened)
    #expect(
      stage.text(80, 24) == """
         Step 1 of 6 · Earlier actions                       5:00 left · session 60 min

                An action agreed earlier, 1 of 2:

                Action 2: Ask early.
                Agreed on 21 November 2026.
                So far: partly.

                What happened?
                ────────────────────────────────────────────────────────────────
                What helped, what got in the way. Enter leaves it out.












         Enter leave it out   Esc other keys   Ctrl-J new line   F1 keys
        """)
  }

  @Test func `no earlier action waits`() {
    let stage = Stage(at: StageScenes.nothingEarlier)
    #expect(
      stage.text(80, 24) == """
         Step 1 of 6 · Earlier actions                       5:00 left · session 60 min





                Earlier actions

                No earlier action is waiting to be looked at.














         Space go on   ? keys   PgUp back   t time   c cards
        """)
  }

  @Test func `who sees to an action`() {
    var stage = Stage(at: StageScenes.owner)
    stage.press(.enter)
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min

                Something to try:

                At the next planning meeting, write down what would have to be
                true to stay.

                Action 1: Ask what would let them stay.

                Who sees to it? A role, not a name.
                ────────────────────────────────────────────────────────────────
                Such as team manager. Enter leaves it open.










                page 2 of 2; more above: PgUp
         Enter leave it out   Esc other keys   F1 keys
        """)
  }

  @Test func `a day is read as it is typed`() {
    var stage = Stage(at: StageScenes.day)
    stage.type("4 weeks")
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min

                Action 1: Ask what would let them stay. Seen to by: team
                manager.

                When is it looked at again?
                That is 19 December 2026.
                ────────────────────────────────────────────────────────────────
                4 weeks














         Enter answer   Esc other keys   F1 keys
        """)
  }

  @Test func `the suggested day is taken by Enter`() {
    let stage = Stage(at: StageScenes.day)
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min

                Action 1: Ask what would let them stay. Seen to by: team
                manager.

                When is it looked at again?
                Enter for 19 December 2026.
                ────────────────────────────────────────────────────────────────
                A date, 4 weeks, 2 months, or none.














         Enter take that day   Esc other keys   F1 keys
        """)
  }

  @Test func `the close says what was agreed`() {
    let stage = Stage(at: StageScenes.close)
    #expect(
      stage.text(80, 24) == """
         Step 6 of 6 · Close                                 5:00 left · session 60 min





                Close

                Thank you.

                Agreed in this session:

                - Action 2: Ask early. Seen to by: team manager. Looked at
                  again: 21 November 2026.

                Set aside for later:

                - Who pays for transport?





         Space go on   ? keys   PgUp back   t time   c cards
        """)
  }

  @Test func `the end thanks and names support`() {
    let stage = Stage(at: StageScenes.ended)
    #expect(
      stage.text(80, 24) == """
         The session is over · An hour with a team





                That was the whole session. Thank you for thinking it
                through.

                Agreed in this session:

                - Action 2: Ask early. Seen to by: team manager. Looked at
                  again: 21 November 2026.

                Set aside for later:

                - Who pays for transport?

                Where support can be found:

                Talk to your supervisor.


         Space leave   ? keys
        """)
  }

  @Test func `a break`() {
    let stage = Stage(at: StageScenes.paused)
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts          Paused · session 42 min








                Paused

                The clock is stopped, and everything is saved. Press Enter when
                you are ready to go on.










         Enter go on   ? keys   n note   t time   q stop
        """)
  }
}

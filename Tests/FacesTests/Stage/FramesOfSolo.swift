import Practice
import Testing
import Window

@testable import Faces

/// Whole frames: what a person alone sees.
@Suite struct FramesOfSolo {
  @Test func `a session alone begins with what it is about`() {
    let stage = Stage(at: StageScenes.soloOpening)
    #expect(
      stage.text(80, 24) == """
         Step 1 of 6 · Begin                                 5:00 left · session 60 min





                Begin

                These cards are about sexual exploitation.

                You may always pass, and nobody asks why. A worry about a young
                person's safety goes to your organisation's safeguarding
                procedure, not in here.

                Never write anything that identifies a young person: no names,
                initials, birth dates, places or case numbers. Nothing here asks
                for a name, and this is not a case record.

                Press ? at any time to see the keys (F1 while you write).




         Space go on   ? keys   PgUp back   t time   c cards
        """)
  }

  @Test func `what is said stands before the front for a person alone`() {
    let stage = Stage(at: StageScenes.front(.solo))
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                Three minutes: read the front aloud.















                page 1 of 2; more below: Space
         Space more   ? keys   PgUp back   t time   c cards
        """)
  }

  @Test func `the front stands alone on its page`() {
    var stage = Stage(at: StageScenes.front(.solo))
    stage.press(.pageDown)
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min








                When a home breaks down, ask first what we got wrong
                about the match.

                Moves are decided by adults, and often quickly.









                page 2 of 2; more above: PgUp
         Space say where you stand   ? keys   PgUp page before   t time   c cards
        """)
  }

  @Test func `a position is chosen from a list`() {
    var stage = Stage(at: StageScenes.soloPosition)
    stage.press(.character("2"))
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                When a home breaks down, ask first what we got wrong
                about the match.

                Moves are decided by adults, and often quickly.

                Where do you stand?

                  1  agree
                > 2  it depends
                  3  disagree
                  4  not sure
                  p  pass





         Enter answer   1-4 choose   ? keys   p pass   PgUp back
        """)
  }

  @Test func `how sure is chosen from a list`() {
    let stage = Stage(at: StageScenes.soloConfidence)
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                When a home breaks down, ask first what we got wrong
                about the match.

                Moves are decided by adults, and often quickly.

                How sure are you?

                  1  hardly
                  2  a little
                  3  fairly
                  4  very
                  5  fully





         Enter leave it out   1-5 choose   ? keys   PgUp back
        """)
  }

  @Test func `a reason is written`() {
    var stage = Stage(at: StageScenes.soloReason)
    stage.type("Moves are ours, not theirs.")
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min

                When a home breaks down, ask first what we got wrong
                about the match.

                Moves are decided by adults, and often quickly.

                Why?
                ────────────────────────────────────────────────────────────────
                Moves are ours, not theirs.













         Enter answer   Esc other keys   Ctrl-J new line   F1 keys   Ctrl-O own editor
        """)
  }

  @Test func `a prompt has room for an answer`() {
    let stage = Stage(at: StageScenes.soloPrompt)
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min

                Think about it, 1 of 2:

                What do we know a week before a move that we did not
                say?

                ────────────────────────────────────────────────────────────────
                Write what you think; it is for you. Enter goes on without.














         Enter go on without   Esc other keys   Ctrl-J new line   F1 keys
        """)
  }

  @Test func `letters are keys while writing is put aside`() {
    var stage = Stage(at: StageScenes.soloPrompt)
    stage.type("We knew")
    stage.press(.escape)
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min

                Think about it, 1 of 2:

                What do we know a week before a move that we did not
                say?

                ────────────────────────────────────────────────────────────────
                We knew














         Enter write on   b back   ? keys   n note   p set aside   s skip   q stop
        """)
  }

  @Test func `the earlier view stands above the second one`() {
    let stage = Stage(at: StageScenes.soloSecond)
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                When a home breaks down, ask first what we got wrong
                about the match.

                Moves are decided by adults, and often quickly.

                Before the finding you said: agree, 4 of 5 sure.
                Why, in your words: So.

                Where do you stand now?

                  1  agree
                  2  it depends
                  3  disagree
                  4  not sure
                  p  pass


         Enter answer   1-4 choose   ? keys   p pass   PgUp back
        """)
  }

  @Test func `the two views of a person alone come first`() {
    let stage = Stage(at: StageScenes.soloAction)
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                Before the finding you said: agree. Now you say: not
                sure.














                page 1 of 2; more below: Space
         Space more   ? keys   PgUp back   t time   c cards
        """)
  }
}

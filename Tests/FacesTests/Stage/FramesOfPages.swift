import Testing
import Window

@testable import Faces

/// Whole frames: pages about the session.
@Suite struct FramesOfPages {
  @Test func `help for reading`() {
    var stage = Stage(at: StageScenes.talk())
    stage.press(.character("?"))
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min

                What the keys do here

                Space, Enter, Right, PgDn  go on: the next page, then what comes
                                           next
                PgUp, Left                 go back: the page before, then what
                                           came before
                Down                       the next page
                Up                         the page before
                Home, Ctrl-Home            the first page
                End, Ctrl-End              the last page
                n                          keep something that was said
                p, k                       set a point aside for later
                a                          all the questions at once, or one at
                                           a time again
                b                          go back to what came before
                s                          leave this step; you are asked first
                z, P                       stop the clock for a break
                t                          the time left, and more minutes
                c                          the cards, and go to one

                page 1 of 2; more below: Space
         Space more   Esc back to the session   F1 keys
        """)
  }

  @Test func `help for writing`() {
    var stage = Stage(at: StageScenes.soloPrompt)
    stage.press(.function(1))
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min


                What the keys do here

                What you type is written. Enter gives the answer. For the keys
                that are letters, press Esc first; Enter or Esc brings you back
                to writing, and nothing written is lost.

                Enter              give the answer
                Ctrl-J, Alt-Enter  a new line
                Esc                leave writing for the keys that are letters
                PgDn               the next page
                PgUp               go back: the page before, then what came
                                   before
                Ctrl-O             write in your own editor
                Ctrl-C             stop here and keep the session for later; you
                                   are asked first
                Ctrl-Z             leave reflect for the shell for a moment
                Ctrl-L             paint the window again
                F1                 this help

                page 1 of 2; more below: Space
         Space more   Esc back to the session   F1 keys
        """)
  }

  @Test func `the cards to go to`() {
    var stage = Stage(at: StageScenes.talk())
    stage.press(.character("c"), .down)
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                Go to a card of this session:

                  1  Every move counts (you are here)
                > 2  Walking alongside













         Enter go there   1-2 choose   Esc back to the session
        """)
  }

  @Test func `a search`() {
    var stage = Stage(at: StageScenes.talk())
    stage.press(.character("/"))
    stage.type("wal")
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                Search the cards and what is shown here:
                wal

                > 2  Walking alongside













         Enter go there   Down next   Esc back to the session
        """)
  }

  @Test func `a note`() {
    var stage = Stage(at: StageScenes.talk())
    stage.press(.character("n"))
    stage.type("We knew.")
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min

                A note of what was said
                Never write anything that identifies a young person: no names,
                initials, birth dates, places or case numbers. Nothing here asks
                for a name, and this is not a case record.
                ────────────────────────────────────────────────────────────────
                We knew.















         Enter keep it   Esc back to the session   Ctrl-J new line   Ctrl-O own editor
        """)
  }

  @Test func `more minutes`() {
    var stage = Stage(at: StageScenes.talk())
    stage.press(.character("t"))
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min

                How many more minutes for this step?
                15 minutes left in this step. 42 minutes left in the session.
                ────────────────────────────────────────────────────────────────
                Enter for 5.

















         Enter give the minutes   Esc back to the session
        """)
  }

  @Test func `stopping is asked about`() {
    var stage = Stage(at: StageScenes.talk())
    stage.press(.control("c"))
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                Stop here?

                Everything is saved, and you can go on another time. You will be
                told how.













         y stop here   Esc go on with the session
        """)
  }

  @Test func `the facilitator notes are asked about where others look`() {
    var stage = Stage(at: StageScenes.talk())
    stage.press(.character("f"))
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                Show the facilitator notes on this screen?

                Others may be looking at it. In a second terminal, reflect
                follow shows them to you alone.













         y show them here   Esc do not
        """)
  }

  @Test func `support`() {
    var stage = Stage(at: StageScenes.talk())
    stage.press(.character("v"))
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                Where support can be found:

                Talk to your supervisor.

                - Samaritans: 116 123.












         Space back to the session   F1 keys
        """)
  }

  @Test func `what is saved`() {
    var stage = Stage(at: StageScenes.talk())
    stage.press(.character("w"))
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                What is saved, and where:

                Everything up to your last answer is saved.

                To go on: reflect resume k7m2












         Space back to the session   F1 keys
        """)
  }
}

import Practice
import Testing
import Window

@testable import Faces

/// Whole frames: a round with several agencies.
@Suite struct FramesOfAgencies {
  private func shown(_ scene: Scene, after spaces: Int) -> String {
    Stage(at: scene).text(after: spaces, in: WindowSize(columns: 80, rows: 24))
  }

  @Test func `a card’s front stands alone before several agencies`() {
    #expect(
      shown(StageScenes.front(.multiAgency), after: 0) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min








                When a home breaks down, ask first what we got wrong
                about the match.

                Moves are decided by adults, and often quickly.










         Space say where you stand   ? keys   PgUp back   i what to say   t time
        """)
  }

  @Test func `first counts are taken group by group, and hidden`() {
    #expect(
      shown(StageScenes.roleTally, after: 0) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts           15:00 left · 1 of 2 in





                When a home breaks down, ask first what we got wrong
                about the match.

                Moves are decided by adults, and often quickly.

                First everybody decides alone, in silence (health, 5 people).
                Then count raised hands, with eyes closed if you like:

                > agree
                  it depends
                  disagree
                  not sure

                What you type is hidden from the room; r shows it.



         Enter next   ? keys   p all pass   r show the counts   PgUp back   g go ahead
        """)
  }

  @Test func `agencies talk with one question at a time`() {
    #expect(
      shown(StageScenes.agencyTalk, after: 0) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                The first views are locked from here on.

                Talk about it, 1 of 2:

                What do we know a week before a move that we did not
                say?

                Noted: We knew.









         Space go on   ? keys   PgUp back   n note   p set aside   a all questions
        """)
  }

  @Test func `a finding is first its sentence alone`() {
    #expect(
      shown(StageScenes.agencyFinding, after: 0) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min


                What the research found:

                Young people who were exploited had moved about twice as
                often.
















         Space what stands behind it   ? keys   PgUp back   t time   c cards
        """)
  }

  @Test func `the next key shows the figures behind a finding`() {
    #expect(
      shown(StageScenes.agencyFinding, after: 1) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min


                What the research found:

                Young people who were exploited had moved about twice as
                often.

                Mean number of moves:
                Not exploited (n = 151)  ████████████████ 7.3 moves
                Exploited (n = 54)       █████████████████████████████████ 14.8 moves

                Moves were counted for all 205 young people.

                Living circumstances (per cent):
                Where            Not exploited (n = 151)  Exploited (n = 54)
                Phase 1
                In care                             51.7               66.7*
                Mean moves (SD)                7.3 (7.7)         14.8 (12.3)
                * p < 0.05
                Phase 1 only.

                page 1 of 2; more below: Space
         Space more   ? keys   PgUp back   t time   c cards
        """)
  }

  @Test func `then comes what follows the figures`() {
    #expect(
      shown(StageScenes.agencyFinding, after: 2) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                What this does not say:

                It does not say that moving led to exploitation.

                Source: Author, A. (2019). A report. A University.
                https://example.org/report
                Where: Table 1.









                page 2 of 2; more above: PgUp
         Space go on   ? keys   PgUp page before   t time   c cards
        """)
  }

  @Test func `second views begin with the front once more`() {
    #expect(
      shown(StageScenes.agencySecond, after: 0) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts           15:00 left · 0 of 2 in





                When a home breaks down, ask first what we got wrong
                about the match.

                Moves are decided by adults, and often quickly.

                After the finding, everybody looks again, alone and in silence
                (police, 5 people). Then count raised hands:

                > agree
                  it depends
                  disagree
                  not sure

                5 people are left, and pass.



         Enter next   ? keys   p all pass   PgUp back   g go ahead
        """)
  }

  @Test func `the room’s views before and after stand side by side`() {
    #expect(
      shown(StageScenes.agencyMovement, after: 0) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                Before and after the finding:

                            before                       after
                agree       ██████████████████ 3         ██████ 1
                it depends  ██████ 1                     ████████████████████████ 4
                disagree    ██████ 1                     0
                not sure    ██████ 1                     ██████ 1
                pass        0                            0

                A view that moved is no better than one that stayed.






                page 1 of 3; more below: Space
         Space more   ? keys   PgUp back   t time   c cards
        """)
  }

  @Test func `groups’ views follow the room’s, and a small group’s are held back`() {
    #expect(
      shown(StageScenes.agencyMovement, after: 1) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min



                Before and after the finding, health:

                            before                       after
                agree       ██████████████████ 3         ██████ 1
                it depends  ██████ 1                     ████████████████████████ 4
                disagree    ██████ 1                     0
                not sure    ██████ 1                     ██████ 1
                pass        0                            0

                A view that moved is no better than one that stayed.

                Before and after the finding, police:

                At least one view moved.

                With fewer than 5 people or views no counts are shown, to keep
                each view private.

                page 2 of 3; more below: Space
         Space more   ? keys   PgUp page before   t time   c cards
        """)
  }

  @Test func `what to try and what to change come after before and after`() {
    #expect(
      shown(StageScenes.agencyMovement, after: 2) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min

                Something to try:

                At the next planning meeting, write down what would have to be
                true to stay.

                What is the one thing to change?
                ────────────────────────────────────────────────────────────────
                Something somebody could do within a month. Enter for no action.












                page 3 of 3; more above: PgUp
         Enter no action   Esc other keys   Ctrl-J new line   F1 keys
        """)
  }
}

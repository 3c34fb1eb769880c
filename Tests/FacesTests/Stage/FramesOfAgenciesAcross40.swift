import Practice
import Testing
import Window

@testable import Faces

/// Whole frames in a small window: a round with several agencies, and private turns.
@Suite struct FramesOfAgenciesAcross40 {
  private func shown(_ scene: Scene, after spaces: Int) -> String {
    Stage(at: scene).text(after: spaces, in: WindowSize(columns: 40, rows: 12))
  }

  @Test func `a card’s front stands alone before several agencies`() {
    #expect(
      shown(StageScenes.front(.multiAgency), after: 0) == """
         Step 3 of 6 · Card 1 of 2   15:00 left


         When a home breaks down, ask first
         what we got wrong about the match.

         Moves are decided by adults, and often
         quickly.



         Space say where you stand   ? keys
        """)
  }

  @Test func `first counts are taken group by group, and hidden`() {
    #expect(
      shown(StageScenes.roleTally, after: 0) == """
         Step 3 of 6     15:00 left · 1 of 2 in


         When a home breaks down, ask first
         what we got wrong about the match.

         Moves are decided by adults, and often
         quickly.


         page 1 of 3; more below: Space
         Space more   ? keys   PgUp back
        """)
  }

  @Test func `first counts follow the front on a page of their own`() {
    #expect(
      shown(StageScenes.roleTally, after: 1) == """
         Step 3 of 6     15:00 left · 1 of 2 in
         First everybody decides alone, in
         silence (health, 5 people). Then count
         raised hands, with eyes closed if you
         like:

         > agree
           it depends
           disagree
           not sure
         page 2 of 3; more below: Space
         Enter next   ? keys   p all pass
        """)
  }

  @Test func `agencies talk with one question at a time`() {
    #expect(
      shown(StageScenes.agencyTalk, after: 0) == """
         Step 3 of 6 · Card 1 of 2   15:00 left
         The first views are locked from here
         on.

         Talk about it, 1 of 2:

         What do we know a week before a move
         that we did not say?

         Noted: We knew.

         Space go on   ? keys   PgUp back
        """)
  }

  @Test func `a finding is first its sentence alone`() {
    #expect(
      shown(StageScenes.agencyFinding, after: 0) == """
         Step 3 of 6 · Card 1 of 2   15:00 left


         What the research found:

         Young people who were exploited had
         moved about twice as often.




         Space what stands behind it   ? keys
        """)
  }

  @Test func `the next key shows the figures behind a finding`() {
    #expect(
      shown(StageScenes.agencyFinding, after: 1) == """
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

  @Test func `then comes what follows the figures`() {
    #expect(
      shown(StageScenes.agencyFinding, after: 2) == """
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

  @Test func `second views begin with the front once more`() {
    #expect(
      shown(StageScenes.agencySecond, after: 0) == """
         Step 3 of 6     15:00 left · 0 of 2 in


         When a home breaks down, ask first
         what we got wrong about the match.

         Moves are decided by adults, and often
         quickly.


         page 1 of 2; more below: Space
         Space more   ? keys   PgUp back
        """)
  }

  @Test func `second counts are shown, as the room knows the finding`() {
    #expect(
      shown(StageScenes.agencySecond, after: 1) == """
         Step 3 of 6     15:00 left · 0 of 2 in

         After the finding, everybody looks
         again, alone and in silence (police, 5
         people). Then count raised hands:
         > agree
           it depends
           disagree
           not sure
         5 people are left, and pass.
         page 2 of 2; more above: PgUp
         Enter next   ? keys   p all pass
        """)
  }

  @Test func `the room’s views before and after stand side by side`() {
    #expect(
      shown(StageScenes.agencyMovement, after: 0) == """
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
         page 1 of 5; more below: Space
         Space more   ? keys   PgUp back
        """)
  }

  @Test func `a group’s views follow the room’s where they may be told`() {
    #expect(
      shown(StageScenes.agencyMovement, after: 1) == """
         Step 3 of 6 · Card 1 of 2   15:00 left
         Before and after the finding, health:
                     before       after
         agree       ██████ 3     ██ 1
         it depends  ██ 1         ████████ 4
         disagree    ██ 1         0
         not sure    ██ 1         ██ 1
         pass        0            0
         A view that moved is no better than
         one that stayed.
         page 2 of 5; more below: Space
         Space more   ? keys   PgUp page before
        """)
  }

  @Test func `a small group’s views are held back`() {
    #expect(
      shown(StageScenes.agencyMovement, after: 2) == """
         Step 3 of 6 · Card 1 of 2   15:00 left


         Before and after the finding, police:

         At least one view moved.

         With fewer than 5 people or views no
         counts are shown, to keep each view
         private.
         page 3 of 5; more below: Space
         Space more   ? keys   PgUp page before
        """)
  }

  @Test func `what to try comes after before and after`() {
    #expect(
      shown(StageScenes.agencyMovement, after: 3) == """
         Step 3 of 6 · Card 1 of 2   15:00 left


         Something to try:

         At the next planning meeting, write
         down what would have to be true to
         stay.


         page 4 of 5; more below: Space
         Space more   ? keys   PgUp page before
        """)
  }

  @Test func `a person alone at the keyboard chooses where they stand`() {
    #expect(
      shown(StageScenes.turnPosition, after: 1) == """
         Step 3 of 6 · Card 1 of 2   15:00 left


         Person 3: where do you stand?

           1  agree
           2  it depends
           3  disagree
           4  not sure
           p  pass
         page 2 of 2; more above: PgUp
         Enter answer   1-4 choose   ? keys
        """)
  }

  @Test func `a person alone at the keyboard says how sure they are`() {
    #expect(
      shown(StageScenes.turnConfidence, after: 1) == """
         Step 3 of 6 · Card 1 of 2   15:00 left


         Person 3: how sure are you?

           1  hardly
           2  a little
           3  fairly
           4  very
           5  fully
         page 2 of 2; more above: PgUp
         Enter leave it out   1-5 choose
        """)
  }

  @Test func `a person alone at the keyboard reads the front before saying why`() {
    #expect(
      shown(StageScenes.turnReason, after: 0) == """
         Step 3 of 6 · Card 1 of 2   15:00 left


         When a home breaks down, ask first
         what we got wrong about the match.

         Moves are decided by adults, and often
         quickly.


         page 1 of 2; more below: Space
         Space more   ? keys   PgUp back
        """)
  }
}

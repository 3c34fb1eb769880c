import Practice
import Testing
import Window

@testable import Faces

/// Whole frames: a team round on a projector.
@Suite struct FramesOfRounds {
  @Test func `the front stands large in the middle, alone`() {
    let stage = Stage(at: StageScenes.front())
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min








                When a home breaks down, ask first what we got wrong
                about the match.

                Moves are decided by adults, and often quickly.










         Space say where you stand   ? keys   PgUp back   i what to say   t time
        """)
  }

  @Test func `counts are typed beside the positions`() {
    var stage = Stage(at: StageScenes.tally)
    stage.press(.character("r"), .character("3"), .enter, .character("1"))
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                When a home breaks down, ask first what we got wrong
                about the match.

                Moves are decided by adults, and often quickly.

                First everybody decides alone, in silence (6 people). Then count
                raised hands, with eyes closed if you like:

                  agree       3
                > it depends  1
                  disagree
                  not sure

                2 people are left, and pass.



         Enter next   ? keys   p all pass   r hide the counts   PgUp back   g go ahead
        """)
  }

  @Test func `first counts stay hidden from the room while they are typed`() {
    var stage = Stage(at: StageScenes.tally)
    stage.press(.character("3"), .enter, .character("1"))
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                When a home breaks down, ask first what we got wrong
                about the match.

                Moves are decided by adults, and often quickly.

                First everybody decides alone, in silence (6 people). Then count
                raised hands, with eyes closed if you like:

                  agree       •
                > it depends  •
                  disagree
                  not sure

                What you type is hidden from the room; r shows it.



         Enter next   ? keys   p all pass   r show the counts   PgUp back   g go ahead
        """)
  }

  @Test func `hidden counts can be taken down without showing them`() {
    var stage = Stage(at: StageScenes.tally)
    stage.press(.character("3"), .enter, .character("1"), .enter, .enter, .character("1"), .enter)
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                Are these counts right?

                  agree       •
                  it depends  •
                  disagree    •
                  not sure    •
                  pass        •

                What you type is hidden from the room; r shows it.

                They cannot be changed afterwards.






         Enter take them down   Esc change them   r show the counts
        """)
    #expect(stage.press(.enter) == .event(.tally([3, 1, 0, 1])))
  }

  @Test func `counts are read back before they are taken down`() {
    var stage = Stage(at: StageScenes.tally)
    stage.press(.character("3"), .enter, .character("1"), .enter, .enter, .character("1"), .enter)
    stage.press(.character("r"))
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                Are these counts right?

                  agree       3
                  it depends  1
                  disagree    0
                  not sure    1
                  pass        1

                They cannot be changed afterwards.








         Enter take them down   Esc change them   r hide the counts
        """)
  }

  @Test func `a role group is counted by its name`() {
    let stage = Stage(at: StageScenes.roleTally)
    #expect(
      stage.text(80, 24) == """
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

  @Test func `one prompt at a time`() {
    let stage = Stage(at: StageScenes.talk())
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                The first views are locked from here on.

                Talk about it, 1 of 2:

                What do we know a week before a move that we did not
                say?











         Space go on   ? keys   PgUp back   n note   p set aside   a all questions
        """)
  }

  @Test func `what was noted stands under the prompt`() {
    let stage = Stage(at: StageScenes.talk(["We knew, and nobody said it."]))
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                The first views are locked from here on.

                Talk about it, 1 of 2:

                What do we know a week before a move that we did not
                say?

                Noted: We knew, and nobody said it.









         Space go on   ? keys   PgUp back   n note   p set aside   a all questions
        """)
  }

  @Test func `all prompts at once`() {
    var stage = Stage(at: StageScenes.talk())
    stage.press(.character("a"))
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min





                The first views are locked from here on.

                Talk about it, 1 of 2:

                > 1  What do we know a week before a move that we did not say?

                  2  What would the young person say we got wrong?










         Space go on   ? keys   PgUp back   n note   p set aside   a one at a time
        """)
  }

  @Test func `a finding begins with its sentence alone`() {
    let stage = Stage(at: StageScenes.finding)
    #expect(
      stage.text(80, 24) == """
         Step 3 of 6 · Card 1 of 2 · Every move counts      15:00 left · session 42 min


                What the research found:

                Young people who were exploited had moved about twice as
                often.
















         Space what stands behind it   ? keys   PgUp back   t time   c cards
        """)
  }

  @Test func `the figures come with the next key`() {
    var stage = Stage(at: StageScenes.finding)
    stage.press(.character(" "))
    #expect(
      stage.text(80, 24) == """
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

  @Test func `what a finding does not say comes on the last page`() {
    var stage = Stage(at: StageScenes.finding)
    stage.press(.character(" "), .character(" "))
    #expect(
      stage.text(80, 24) == """
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
}

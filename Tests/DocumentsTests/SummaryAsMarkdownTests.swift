import Documents
import Practice
import TestKit
import Testing

@Suite struct SummaryAsMarkdownTests {
  @Test func `a team of six that tallied its views`() {
    #expect(
      Format.markdown.summary(of: Sessions.team)
        == #"""
        # Session summary: Sample plan

        - **Date:** 21 November 2026
        - **Setting:** A team of 6

        ## What we agreed to do

        - Ask at each planning meeting what would let them stay.
          - Who: team manager
          - Look at again: 19 December 2026

        ## How views moved

        **Every move counts**

        - agree, before: 3
        - agree, after: 1
        - it depends, before: 1
        - it depends, after: 4
        - disagree, before: 1
        - disagree, after: 0
        - not sure, before: 1
        - not sure, after: 1

        ## Support

        Talk to your supervisor.

        ## Every move counts

        > **When a home breaks down, ask first what we got wrong about the match.**
        >
        > Moves are decided by adults, and often quickly.

        ### Views before and after the finding

        ```
        View        Before  After
        -------------------------
        agree            3      1
        it depends       1      4
        disagree         1      0
        not sure         1      1
        ```

        ### What was said

        **What do we know a week before a move that we did not say?**

        - We knew, and nobody said it.

        **Other notes**

        - Come back to this in the summer.

        ### What the research found

        **Young people who were exploited had moved about twice as often.**

        Moves were counted for all 205 young people.

        **Mean number of moves**

        - Not exploited (n = 151): 7.3 moves
        - Exploited (n = 54): 14.8 moves

        **Living circumstances (per cent)**

        ```
        Where            Not exploited (n = 151)  Exploited (n = 54)
        ------------------------------------------------------------
        Phase 1
        In care                             51.7               66.7*
        Mean moves (SD)                7.3 (7.7)         14.8 (12.3)
        ```

        \* p < 0.05

        Phase 1 only.

        #### What this does not say

        It does not say that moving led to exploitation.

        **Source:** Author, A. (2019). A report. A University. <https://example.org/report>. Table 1.

        ## Notes from other steps

        **Welcome**

        - Two people are new to the team.

        ## Actions from earlier sessions

        - Write down who is told about a move.
          - Agreed: 24 October 2026
          - Who: duty social worker
          - What happened: Partly done. Begun with two homes.

        ## Set aside for later

        - Who pays for transport?

        ___

        This is a learning record of what people thought and said about published research. It is not a case record, and nothing that could identify a young person belongs in it.

        """#)
  }

  @Test func `a person alone with a closing reflection`() {
    #expect(
      Format.markdown.summary(of: Sessions.solo)
        == #"""
        # My thinking: Sample plan

        - **Date:** 21 November 2026
        - **Setting:** One person alone

        ## What I will do

        - Ask before the meeting.

        ## Support

        Talk to your supervisor.

        ## Every move counts

        > **When a home breaks down, ask first what we got wrong about the match.**
        >
        > Moves are decided by adults, and often quickly.

        ### My view

        **Before:** agree (how sure: 4 of 5)

        I have seen it.

        More than once.

        **After:** it depends (how sure: 3 of 5)

        ### What I wrote

        **What would the young person say we got wrong?**

        That nobody asked them.

        ### What the research found

        **Young people who were exploited had moved about twice as often.**

        Moves were counted for all 205 young people.

        **Mean number of moves**

        - Not exploited (n = 151): 7.3 moves
        - Exploited (n = 54): 14.8 moves

        **Living circumstances (per cent)**

        ```
        Where            Not exploited (n = 151)  Exploited (n = 54)
        ------------------------------------------------------------
        Phase 1
        In care                             51.7               66.7*
        Mean moves (SD)                7.3 (7.7)         14.8 (12.3)
        ```

        \* p < 0.05

        Phase 1 only.

        #### What this does not say

        It does not say that moving led to exploitation.

        **Source:** Author, A. (2019). A report. A University. <https://example.org/report>. Table 1.

        ## Closing reflection: What, so what, now what

        The questions follow Rolfe, Freshwater and Jasper (2001).

        ### What?

        > What happened?

        I read one card.

        ___

        This is a learning record of what people thought and said about published research. It is not a case record, and nothing that could identify a young person belongs in it.

        """#)
  }

  @Test func `a session that stopped while first views were given`() {
    #expect(
      Format.markdown.summary(of: Sessions.unfinished)
        == #"""
        # Session summary: Sample plan

        - **Date:** 21 November 2026
        - **Setting:** A team of 6
        - **How it ended:** Not finished yet: stopped at step 3 of 4, “Running away”
        - **Cards:** Every move counts; Running away; Who decides (not reached)

        ## What we agreed to do

        - Ask at each planning meeting what would let them stay.
          - Who: team manager
          - Look at again: 19 December 2026

        ## How views moved

        **Every move counts**

        - agree, before: 3
        - agree, after: 1
        - it depends, before: 1
        - it depends, after: 4
        - disagree, before: 1
        - disagree, after: 0
        - not sure, before: 1
        - not sure, after: 1

        ## Support

        Talk to your supervisor.

        ## Every move counts

        > **When a home breaks down, ask first what we got wrong about the match.**
        >
        > Moves are decided by adults, and often quickly.

        ### Views before and after the finding

        ```
        View        Before  After
        -------------------------
        agree            3      1
        it depends       1      4
        disagree         1      0
        not sure         1      1
        ```

        ### What was said

        **What do we know a week before a move that we did not say?**

        - We knew, and nobody said it.

        **Other notes**

        - Come back to this in the summer.

        ### What the research found

        **Young people who were exploited had moved about twice as often.**

        Moves were counted for all 205 young people.

        **Mean number of moves**

        - Not exploited (n = 151): 7.3 moves
        - Exploited (n = 54): 14.8 moves

        **Living circumstances (per cent)**

        ```
        Where            Not exploited (n = 151)  Exploited (n = 54)
        ------------------------------------------------------------
        Phase 1
        In care                             51.7               66.7*
        Mean moves (SD)                7.3 (7.7)         14.8 (12.3)
        ```

        \* p < 0.05

        Phase 1 only.

        #### What this does not say

        It does not say that moving led to exploitation.

        **Source:** Author, A. (2019). A report. A University. <https://example.org/report>. Table 1.

        ## Running away

        > **Running away is a message.**

        Views are still being taken; they are told once all are in.

        ## Notes from other steps

        **Welcome**

        - Two people are new to the team.

        ## Set aside for later

        - Who pays for transport?

        ___

        This is a learning record of what people thought and said about published research. It is not a case record, and nothing that could identify a young person belongs in it.

        """#)
  }

  @Test(arguments: [
    ("A report. A University.", "Table 1", "A report. A University. Table 1."),
    ("A report. A University", "Table 1.", "A report. A University. Table 1."),
    ("Is it safe?", "Is it?", "Is it safe? Is it?"),
    ("A report. A University.", "", "A report. A University."),
    (
      "A report. https://example.org/a", "Table 1",
      "A report. <https://example.org/a>. Table 1."
    ),
  ])
  func `a source and its place are two sentences with one full stop each`(
    _ source: String, _ locator: String, _ line: String
  ) {
    var record = Sessions.team
    record.steps[1].round?.card.findings[0].$sources = [.cited(source)]
    record.steps[1].round?.card.findings[0].locator = locator
    #expect(Format.markdown.summary(of: record).contains("\n**Source:** \(line)\n"))
  }
}

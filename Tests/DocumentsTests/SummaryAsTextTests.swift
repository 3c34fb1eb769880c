import Documents
import Practice
import TestKit
import Testing

@Suite struct SummaryAsTextTests {
  @Test func `two people`() {
    #expect(
      Format.text.summary(of: Sessions.pair)
        == """
        Session summary: Sample plan
        ============================

        Date:          21 November 2026
        Setting:       Two people
        How it ended:  Ended early

        How views moved
        ---------------

        Every move counts: Some views moved after the finding.

        Support
        -------

        Talk to your supervisor.

        Every move counts
        -----------------

            When a home breaks down, ask first what we got wrong about the match.

            Moves are decided by adults, and often quickly.

        Views before and after the finding
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

        Some views moved after the finding.

        With fewer than five views, only whether any of them moved is told.

        What the research found
        ~~~~~~~~~~~~~~~~~~~~~~~

        Young people who were exploited had moved about twice as often.

        Moves were counted for all 205 young people.

        Mean number of moves

        Not exploited (n = 151)   7.3 moves  ████████████████████
        Exploited (n = 54)       14.8 moves  █████████████████████████████████████████

        Living circumstances (per cent)

        Where            Not exploited (n = 151)  Exploited (n = 54)
        ------------------------------------------------------------
        Phase 1
        In care                             51.7               66.7*
        Mean moves (SD)                7.3 (7.7)         14.8 (12.3)

        * p < 0.05

        Phase 1 only.

        What this does not say

        It does not say that moving led to exploitation.

        Source: Author, A. (2019). A report. A University. https://example.org/report.
        Table 1.

        ------------------------------------------------------------------------------

        This is a learning record of what people thought and said about published
        research. It is not a case record, and nothing that could identify a young
        person belongs in it.

        """)
  }

  @Test func `several agencies with their role groups`() {
    #expect(
      Format.text.summary(of: Sessions.multiAgency)
        == """
        Session summary: Sample plan
        ============================

        Date:     21 November 2026
        Setting:  11 people from several agencies: health, police

        How views moved
        ---------------

        Every move counts

        agree, before       3  █████████████████████
        agree, after        1  ███████
        it depends, before  6  █████████████████████████████████████████
        it depends, after   8  ███████████████████████████████████████████████████████
        disagree, before    1  ███████
        disagree, after     1  ███████
        not sure, before    1  ███████
        not sure, after     0
        Passed, before      0
        Passed, after       1  ███████

        Support
        -------

        Talk to your supervisor.

        Every move counts
        -----------------

            When a home breaks down, ask first what we got wrong about the match.

            Moves are decided by adults, and often quickly.

        Views before and after the finding
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

        View        Before  After
        -------------------------
        agree            3      1
        it depends       6      8
        disagree         1      1
        not sure         1      0
        Passed           0      1

        Views by role group

        View        Before  After
        -------------------------
        health, 6 people
        agree            3      1
        it depends       1      4
        disagree         1      1
        not sure         1      0
        police, 5 people
        agree            0      0
        it depends       5      4
        disagree         0      0
        not sure         0      0
        Passed           0      1

        ------------------------------------------------------------------------------

        This is a learning record of what people thought and said about published
        research. It is not a case record, and nothing that could identify a young
        person belongs in it.

        """)
  }
}

import Practice
import TestKit
import Testing
import Window

@testable import Faces

@Suite struct PartsAcross80 {
  @Test(arguments: [
    (
      "content note",
      """
      These cards are about sexual exploitation.

      You may always pass, and nobody asks why. A worry about a young person's safety
      goes to your organisation's safeguarding procedure, not in here.
      """
    ),
    (
      "privacy",
      """
      Never write anything that identifies a young person: no names, initials, birth
      dates, places or case numbers. Nothing here asks for a name, and this is not a
      case record.

      At any question you can type help to see what else can be typed.
      """
    ),
    (
      "says",
      """
      Welcome, everybody.

      - Listen.
      - Pass when you like.

      Begin.
      """
    ),
    (
      "front",
      """

      When a home breaks down, ask first what we got wrong about the match.

      Moves are decided by adults, and often quickly.

      """
    ),
    (
      "views in",
      """
      Taken down so far: 2 of 3.
      """
    ),
    (
      "locked",
      """
      The first views are locked from here on.
      """
    ),
    (
      "prompt",
      """
      Talk about it, 1 of 2:
      What do we know a week before a move that we did not say?
      Noted: We knew.

      While you talk: note and some words keeps what is said, park and some words sets
      a point aside, all shows every question at once.
      """
    ),
    (
      "finding",
      """
      What the research found, 1 of 2:

      Young people who were exploited had moved about twice as often.

      Moves were counted for all 205 young people.

      Mean number of moves:
      - Not exploited (n = 151): 7.3 moves
      - Exploited (n = 54): 14.8 moves

      Living circumstances (per cent):
      Phase 1:
      Where: In care; Not exploited (n = 151): 51.7; Exploited (n = 54): 66.7*
      Where: Mean moves (SD); Not exploited (n = 151): 7.3 (7.7); Exploited (n = 54):
      14.8 (12.3)
      * p < 0.05
      Phase 1 only.

      What this does not say:
      It does not say that moving led to exploitation.

      Source: Author, A. (2019). A report. A University. https://example.org/report
      Where: Table 1.
      """
    ),
    (
      "own first view",
      """
      Before the finding you said: agree, 4 of 5 sure.
      Why, in your words: It happened here.
      """
    ),
    (
      "earlier view",
      """

      You met this card before, on 21 August 2026.
      Then, before the finding: disagree, 2 of 5 sure.
      Then, after the finding: pass.
        Why, in your words: I wasn't sure any more.
      Today, before the finding: agree, 4 of 5 sure.
        Why, in your words: It's true.
      None of them is the right one. What has changed around you since?
      """
    ),
    (
      "return offered",
      """
      A card you could meet again: “Every move counts”, last met on 21 November 2026.
      To take it next: put sample/every-move-counts
      """
    ),
    (
      "counts",
      """
      Before and after the finding:
      - agree: 3 before, 1 after
      - it depends: 1 before, 4 after
      - disagree: 1 before, 0 after
      - not sure: 1 before, 1 after
      - pass: 0 before, 0 after
      A view that moved is no better than one that stayed.
      """
    ),
    (
      "small",
      """
      Before and after the finding, health:
      At least one view moved.
      With fewer than 5 people or views no counts are shown, to keep each view
      private.
      """
    ),
    (
      "own movement",
      """
      Before the finding you said: agree. Now you say: not sure.
      """
    ),
    (
      "try this",
      """
      Something to try:
      At the next planning meeting, write down what would have to be true to stay.
      """
    ),
    (
      "action",
      """
      Action 1: Ask at each planning meeting what would let them stay. Seen to by:
      team manager. Looked at again: 19 December 2026.
      """
    ),
    (
      "review",
      """
      An action agreed earlier, 1 of 2:
      Action 2: Tell the young person who decides.
      Agreed on 21 November 2026.
      So far: partly.
      What happened: Two of three were told.
      """
    ),
    (
      "nothing to review",
      """
      No earlier action is waiting to be looked at.
      """
    ),
    (
      "question",
      """
      What, so what, now what, question 2 of 3: So what?
      What does it mean for your work?
      You wrote: A lot.
      """
    ),
    (
      "agreed",
      """
      Agreed in this session:
      - Action 1: Ask at each planning meeting what would let them stay. Seen to by:
        team manager. Looked at again: 19 December 2026.
      """
    ),
    (
      "none agreed",
      """
      No action was agreed in this session.
      """
    ),
    (
      "parked",
      """
      Set aside for later:
      - Who pays for transport?
      - Night visits
      """
    ),
    (
      "support",
      """
      Where support can be found:
      Talk to your supervisor.

      - Or to a colleague.
      """
    ),
    (
      "ended",
      """
      That was the whole session. Thank you for thinking it through.
      """
    ),
    (
      "ended early",
      """
      The session has ended here. Everything said so far is kept. Thank you.
      """
    ),
  ])
  func `each part is drawn in 80 columns`(name: String, text: String) throws {
    let part = try #require(Parts.named(name))
    #expect(PlainFace(width: 80).text(part) == text)
  }
}

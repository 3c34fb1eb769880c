import Testing
import Window

@testable import Faces

/// Every page of the menu at 40 columns and 12 rows, to the letter.
@Suite struct MenuAcross40 {
  private func expect(_ keys: [String], cursor: (Int, Int), _ text: String) {
    MenuWalk.expect(keys, columns: 40, rows: 12, cursor: cursor, text)
  }

  @Test func `the first page`() {
    expect(
      [], cursor: (1, 6),
      """
      Check your thinking  1 of 10
      >  1  Go on with a session
         2  On your own
         3  Two people
         4  A team
         5  Several agencies
         6  Look at the cards
         7  Actions agreed
         8  Handouts
         9  Help
        10  Quit
      Enter choose  / search  q quit  ? help
      """)
  }

  @Test func `sessions to go on with`() {
    expect(
      ["1", "Enter"], cursor: (1, 5),
      """
      Go on with a session  1 of 2
      > 1  Sample plan, 21 November 2026
        2  Sample plan, 21 November 2026

      Sample plan
      A team, 6 people.
      Begun on 21 November 2026.
      Last added to on 23 November 2026.

      Step 2 of 3: Every move counts.
      (more: press Right to read on)
      Enter choose  Esc back  / search  ? help
      """)
  }

  @Test func `by plan or by cards`() {
    expect(
      ["2", "Enter"], cursor: (1, 5),
      """
      On your own: how to start  1 of 2
      > 1  By a plan
        2  By choosing cards

      A plan has its cards, its times and its
      words for you. This is the easy way.





      Enter choose  Esc back  / search  ? help
      """)
  }

  @Test func `plans`() {
    expect(
      ["4", "Enter", "Enter"], cursor: (1, 5),
      """
      A team: choose a plan
      > 1  An hour with a team (60 min)

      An hour with a team
      For: 3 to 20 people.

      Steps
      - 2 min  Welcome
      - 56 min  A card
      - 2 min  Close
      (more: press Right to read on)
      Enter choose  Esc back  / search  ? help
      """)
  }

  @Test func `how many people`() {
    expect(
      ["4", "Enter", "Enter", "Enter"], cursor: (4, 9),
      """
      How many people?
      How many people take part? Count
      yourself if you give views. Type a
      number from 3 to 60.
      People: 6






      Enter go on  Esc back  q quit  ? help
      """)
  }

  @Test func `which agencies`() {
    expect(
      ["5", "Enter", "Enter", "Enter", "health:2"], cursor: (5, 16),
      """
      Which agencies?
      Write each group with its number of
      people, such as health:2, police:1,
      education:3. Enter alone counts
      everybody together.
      Groups: health:2





      Enter go on  Esc back
      """)
  }

  @Test func `how views are taken`() {
    expect(
      ["4", "Enter", "Enter", "Enter", "Enter"], cursor: (1, 5),
      """
      How are views taken?  1 of 2
      > 1  A show of hands
        2  Each at the keyboard

      Everybody decides in silence and shows a
      hand. The facilitator types how many
      there are for each position.

      This is the usual way here.

      (more: press Right to read on)
      Enter choose  Esc back  / search  ? help
      """)
  }

  @Test func `ready to begin alone`() {
    expect(
      ["2", "Enter", "2", "Enter", "Space", "Down", "Space", "s"], cursor: (1, 5),
      """
      Ready to begin?
      > 1  Begin

      What begins
      - 2 chosen cards
      - Every move counts
      - An early word
      - On your own

      Every answer is saved at once. You can
      stop at any time and go on later.
      Enter choose  Esc back  / search  ? help
      """)
  }

  @Test func `cards`() {
    expect(
      ["6", "Enter", "Down", "Space"], cursor: (4, 6),
      """
      Cards  2 of 3, 1 ticked
      Home
        [ ] Every move counts
      Voice and being heard
      > [x] An early word
        [ ] Which room

      An early word
      Voice and being heard. 12 minutes.

      (more: press Right to read on)
      Enter read  Space tick  s start  ? help
      """)
  }

  @Test func `a card's finding`() {
    expect(
      ["6", "Enter", "f"], cursor: (1, 0),
      """
      Cards  1 of 3
      Every move counts
      Home. 12 minutes.

      What the research found
      Young people who were exploited had
      moved about twice as often.

      Moves were counted for all 205 young
      people.
      (15 more lines)
      Esc back  Space tick  s start  ? help
      """)
  }

  @Test func `a card's notes`() {
    expect(
      ["6", "Enter", "n"], cursor: (1, 0),
      """
      Cards  1 of 3
      Every move counts
      Home. 12 minutes.

      Facilitator notes
      Blame comes quickly here.





      Esc back  Space tick  s start  ? help
      """)
  }

  @Test func `a card that is read`() {
    expect(
      ["6", "Enter", "Enter", "Down"], cursor: (1, 0),
      """
      Cards  1 of 3
      Home. 12 minutes.

      When a home breaks down, ask first what
      we got wrong about the match.

      Plans change, and often quickly.

      Talk about it
      - What do we know a week before?
      (7 more lines)
      Esc back  Space tick  s start  ? help
      """)
  }
}

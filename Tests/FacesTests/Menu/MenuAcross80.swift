import Testing
import Window

@testable import Faces

/// Every page of the menu at 80 columns and 24 rows, to the letter.
@Suite struct MenuAcross80 {
  private func expect(_ keys: [String], cursor: (Int, Int), _ text: String) {
    MenuWalk.expect(keys, columns: 80, rows: 24, cursor: cursor, text)
  }

  @Test func `the first page`() {
    expect(
      [], cursor: (5, 8),
      """

        Check your thinking  1 of 10

        For people who work with young people. Nothing leaves this computer.

        >  1  Go on with a session       2 sessions are waiting.
           2  On your own
           3  Two people                 Sample plan
           4  A team                     A team, 6 people.
           5  Several agencies           Begun on 21 November 2026.
           6  Look at the cards          Last added to on 23 November 2026.
           7  Actions agreed
           8  Handouts                   Step 2 of 3: Every move counts.
           9  Help
          10  Quit                       Steps
                                         - Welcome (done)
                                         - Every move counts (you are here)
                                         - Close





        Enter choose   / search   q quit   ? help
      """)
  }

  @Test func `sessions to go on with`() {
    expect(
      ["1", "Enter"], cursor: (3, 7),
      """

        Go on with a session  1 of 2

        > 1  Sample plan, 21 November    Sample plan
             2026                        A team, 6 people.
          2  Sample plan, 21 November    Begun on 21 November 2026.
             2026                        Last added to on 23 November 2026.

                                         Step 2 of 3: Every move counts.

                                         Steps
                                         - Welcome (done)
                                         - Every move counts (you are here)
                                         - Close









        Enter choose   Esc back   / search   q quit   ? help
      """)
  }

  @Test func `by plan or by cards`() {
    expect(
      ["2", "Enter"], cursor: (3, 7),
      """

        On your own: how to start  1 of 2

        > 1  By a plan                   A plan has its cards, its times and its
          2  By choosing cards           words for you. This is the easy way.


















        Enter choose   Esc back   / search   q quit   ? help
      """)
  }

  @Test func `plans`() {
    expect(
      ["4", "Enter", "Enter"], cursor: (3, 7),
      """

        A team: choose a plan

        > 1  An hour with a team         An hour with a team
             (60 min)                    For: 3 to 20 people.

                                         Steps
                                         - 2 min  Welcome
                                         - 56 min  A card
                                         - 2 min  Close

                                         A calm way to begin.











        Enter choose   Esc back   / search   q quit   ? help
      """)
  }

  @Test func `how many people`() {
    expect(
      ["4", "Enter", "Enter", "Enter"], cursor: (6, 11),
      """

        How many people?

        How many people take part? Count yourself if you give views. Type a number
        from 3 to 60.

        People: 6
















        Enter go on   Esc back   q quit   ? help
      """)
  }

  @Test func `which agencies`() {
    expect(
      ["5", "Enter", "Enter", "Enter", "health:2"], cursor: (6, 18),
      """

        Which agencies?

        Write each group with its number of people, such as health:2, police:1,
        education:3. Enter alone counts everybody together.

        Groups: health:2
















        Enter go on   Esc back
      """)
  }

  @Test func `how views are taken`() {
    expect(
      ["4", "Enter", "Enter", "Enter", "Enter"], cursor: (3, 7),
      """

        How are views taken?  1 of 2

        > 1  A show of hands             Everybody decides in silence and shows a
          2  Each at the keyboard        hand. The facilitator types how many there
                                         are for each position.

                                         This is the usual way here.

                                         What begins
                                         - An hour with a team
                                         - A team, 6 people

                                         Every answer is saved at once. You can stop
                                         at any time and go on later.








        Enter choose   Esc back   / search   q quit   ? help
      """)
  }

  @Test func `ready to begin alone`() {
    expect(
      ["2", "Enter", "2", "Enter", "Space", "Down", "Space", "s"], cursor: (3, 7),
      """

        Ready to begin?

        > 1  Begin                       What begins
                                         - 2 chosen cards
                                         - Every move counts
                                         - An early word
                                         - On your own

                                         Every answer is saved at once. You can stop
                                         at any time and go on later.












        Enter choose   Esc back   / search   q quit   ? help
      """)
  }

  @Test func `cards`() {
    expect(
      ["6", "Enter", "Down", "Space"], cursor: (7, 8),
      """

        Cards  2 of 3, 1 ticked

        Home                             An early word
          [ ] Every move counts          Voice and being heard. 12 minutes.

        Voice and being heard            It is better to say too early that a plan
        > [x] An early word              may change than too late.
          [ ] Which room
                                         Plans change, and often quickly.

                                         Talk about it
                                         - What do we know a week before?
                                         - Who would say it?

                                         Try this
                                         Say on Monday what may change.

                                         f shows what the research found, n the
                                         facilitator notes.



        Enter read   Space tick   s start   f finding   n notes   Esc back   ? help
      """)
  }

  @Test func `a card's finding`() {
    expect(
      ["6", "Enter", "f"], cursor: (4, 8),
      """

        Cards  1 of 3

        Home                             Every move counts
        > [ ] Every move counts          Home. 12 minutes.

        Voice and being heard            What the research found
          [ ] An early word              Young people who were exploited had moved
          [ ] Which room                 about twice as often.

                                         Moves were counted for all 205 young
                                         people.

                                         Mean number of moves:
                                         Not exploited (n = 151)
                                           ██████████████ 7.3 moves
                                         Exploited (n = 54)
                                           █████████████████████████████ 14.8 moves

                                         What this does not say
                                         It does not say that moving led to
                                         (more: press Right to read on)

        Enter read   Space tick   s start   f finding   n notes   Esc back   ? help
      """)
  }

  @Test func `a card's notes`() {
    expect(
      ["6", "Enter", "n"], cursor: (4, 8),
      """

        Cards  1 of 3

        Home                             Every move counts
        > [ ] Every move counts          Home. 12 minutes.

        Voice and being heard            Facilitator notes
          [ ] An early word              Blame comes quickly here.
          [ ] Which room














        Enter read   Space tick   s start   f finding   n notes   Esc back   ? help
      """)
  }

  @Test func `a card that is read`() {
    expect(
      ["6", "Enter", "Enter", "Down"], cursor: (3, 35),
      """

        Cards  1 of 3

        Home                             Every move counts
        > [ ] Every move counts          Home. 12 minutes.

        Voice and being heard            When a home breaks down, ask first what we
          [ ] An early word              got wrong about the match.
          [ ] Which room
                                         Plans change, and often quickly.

                                         Talk about it
                                         - What do we know a week before?
                                         - Who would say it?

                                         Try this
                                         Say on Monday what may change.

                                         f shows what the research found, n the
                                         facilitator notes.



        Esc back   Space tick   s start   f finding   n notes   q quit   ? help
      """)
  }
}

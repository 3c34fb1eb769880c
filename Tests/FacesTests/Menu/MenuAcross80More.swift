import Testing
import Window

@testable import Faces

/// Every page of the menu at 80 columns and 24 rows, to the letter.
@Suite struct MenuAcross80More {
  private func expect(_ keys: [String], cursor: (Int, Int), _ text: String) {
    MenuWalk.expect(keys, columns: 80, rows: 24, cursor: cursor, text)
  }

  @Test func `a search`() {
    expect(
      ["6", "Enter", "/", "room"], cursor: (3, 14),
      """

        Cards

        Search: room                     Which room
        Voice and being heard            Voice and being heard. 12 minutes.
        > [ ] Which room
                                         A meeting belongs where the young person
                                         wants it.

                                         Plans change, and often quickly.

                                         Talk about it
                                         - Where do we usually meet?

                                         Try this
                                         Say on Monday what may change.

                                         f shows what the research found, n the
                                         facilitator notes.




        Enter to the list   Esc show all
      """)
  }

  @Test func `a search without a find`() {
    expect(
      ["6", "Enter", "/", "nowhere", "Enter"], cursor: (4, 2),
      """

        Cards

        Search: nowhere
        Nothing has all of these words. Try fewer, or a part of a word.


















        Enter read   Space tick   s start   f finding   n notes   Esc back   ? help
      """)
  }

  @Test func `who it is for`() {
    expect(
      ["6", "Enter", "s"], cursor: (3, 7),
      """

        Who is it for?  1 of 4

        > 1  On your own                 Ten minutes or more with a card, at your
          2  Two people                  own pace. You take a view, write what you
          3  A team                      think, see what the research found, and
          4  Several agencies            look again.

                                         Cards
                                         - Every move counts













        Enter choose   Esc back   / search   q quit   ? help
      """)
  }

  @Test func `actions`() {
    expect(
      ["7", "Enter"], cursor: (4, 7),
      """

        Actions agreed  1 of 2

        Due                              Ask at each planning meeting what would let
        > 1  Ask at each planning        them stay.
             meeting what would let
             them stay.                  Who: team manager.

        Open                             Look at it again on 20 November 2026.
          2  Tell the carer first.
                                         Agreed on 21 November 2026. A team.












        Enter choose   d done   x dropped   Esc back   / search   q quit   ? help
      """)
  }

  @Test func `what became of an action`() {
    expect(
      ["7", "Enter", "Enter"], cursor: (3, 7),
      """

        What became of it?  1 of 3

        > 1  It is done                  Recorded as done. You are asked what
          2  It is dropped               happened first.
          3  Leave it open
                                         Ask at each planning meeting what would let
                                         them stay.

                                         Who: team manager.

                                         Look at it again on 20 November 2026.

                                         Agreed on 21 November 2026. A team.









        Enter choose   d done   x dropped   Esc back   / search   q quit   ? help
      """)
  }

  @Test func `what happened`() {
    expect(
      ["7", "Enter", "d", "They stayed."], cursor: (7, 29),
      """

        Done: what happened?

        In a sentence, if you like: what helped, what got in the way. No names.
        Enter records it, with words or without.
        Ask at each planning meeting what would let them stay.

        What happened: They stayed.















        Enter go on   Esc back
      """)
  }

  @Test func `handouts`() {
    expect(
      ["8", "Enter"], cursor: (3, 7),
      """

        Handouts  1 of 3

        > 1  Choose cards                Tick the cards that you want on paper.
          2  All cards
          3  A plan

















        Enter choose   Esc back   / search   q quit   ? help
      """)
  }

  @Test func `layouts`() {
    expect(
      ["8", "Enter", "2", "Enter"], cursor: (3, 7),
      """

        Handouts: the layout  1 of 5

        > 1  Cards to cut out            Postcard size, four on a sheet, printed on
          2  Large cards                 both sides: the front, and on the back what
          3  A page for each card        to talk about and the finding.
          4  A facilitator's guide
          5  The findings















        Enter choose   Esc back   / search   q quit   ? help
      """)
  }

  @Test func `kinds of file`() {
    expect(
      ["8", "Enter", "2", "Enter", "Enter"], cursor: (3, 7),
      """

        Handouts: the kind of file  1 of 4

        > 1  PDF                         To print, or to send as it is.
          2  Word (DOCX)
          3  A web page (HTML)
          4  Markdown
















        Enter choose   Esc back   / search   q quit   ? help
      """)
  }

  @Test func `a file to be written`() {
    expect(
      ["8", "Enter", "2", "Enter", "Enter", "Enter"], cursor: (3, 7),
      """

        Handouts: write the file  1 of 2

        > 1  Write all-cards.pdf         The file all-cards.pdf is written to the
          2  Do not write it             folder you started in. Where there is one
                                         of that name, the new one gets a number.

                                         The same by typing:
                                         reflect handout --all --layout cards -o
                                         all-cards.pdf













        Enter choose   Esc back   / search   q quit   ? help
      """)
  }

  @Test func `help`() {
    expect(
      ["9", "Enter"], cursor: (3, 2),
      """

        Help

        Keys on the page you came from
        Enter         Choose the item.
        Up            The item above.
        Down          The item below.
        Page Up       A windowful up.
        Page Down     A windowful down.
        Home          The first item.
        End           The last item.
        0 to 9        The item with this number. Enter then opens it.
        Right, Tab    Go to the text beside the list, to read all of it.
        /             Search the list: type, and it grows shorter.
        ?             Show this help.
        q             Quit. Nothing is lost by it.
        Ctrl-C        Quit. Nothing is lost by it.
        Ctrl-Z        Stop for now; the shell's fg comes back here.

        About
        A card puts a view that thoughtful colleagues can differ about. You take a
        (20 more lines)

        Esc back   q quit   ? help
      """)
  }

  @Test func `a key without a meaning`() {
    expect(
      ["2", "Enter", "z"], cursor: (3, 7),
      """

        On your own: how to start  1 of 2

        > 1  By a plan                   A plan has its cards, its times and its
          2  By choosing cards           words for you. This is the easy way.

















        To search, press / first. ? lists the keys.
        Enter choose   Esc back   / search   q quit   ? help
      """)
  }
}

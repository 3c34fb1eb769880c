import Testing
import Window

@testable import Faces

/// Every page of the menu at 40 columns and 12 rows, to the letter.
@Suite struct MenuAcross40More {
  private func expect(_ keys: [String], cursor: (Int, Int), _ text: String) {
    MenuWalk.expect(keys, columns: 40, rows: 12, cursor: cursor, text)
  }

  @Test func `a search`() {
    expect(
      ["6", "Enter", "/", "room"], cursor: (1, 12),
      """
      Cards
      Search: room
      Voice and being heard
      > [ ] Which room

      Which room
      Voice and being heard. 12 minutes.

      A meeting belongs where the young person
      wants it.
      (more: press Right to read on)
      Enter to the list  Esc show all
      """)
  }

  @Test func `a search without a find`() {
    expect(
      ["6", "Enter", "/", "nowhere", "Enter"], cursor: (2, 0),
      """
      Cards
      Search: nowhere
      Nothing has all of these words. Try
      fewer, or a part of a word.







      Enter read  Space tick  s start  ? help
      """)
  }

  @Test func `who it is for`() {
    expect(
      ["6", "Enter", "s"], cursor: (1, 5),
      """
      Who is it for?  1 of 4
      > 1  On your own
        2  Two people
        3  A team
        4  Several agencies

      Ten minutes or more with a card, at your
      own pace. You take a view, write what
      you think, see what the research found,
      and look again.
      (more: press Right to read on)
      Enter choose  Esc back  / search  ? help
      """)
  }

  @Test func `actions`() {
    expect(
      ["7", "Enter"], cursor: (2, 5),
      """
      Actions agreed  1 of 2
      Due
      > 1  Ask at each planning meeting what
           would let them stay.
      Open
        2  Tell the carer first.

      Ask at each planning meeting what would
      let them stay.

      (more: press Right to read on)
      Enter choose  d done  x dropped  ? help
      """)
  }

  @Test func `what became of an action`() {
    expect(
      ["7", "Enter", "Enter"], cursor: (1, 5),
      """
      What became of it?  1 of 3
      > 1  It is done
        2  It is dropped
        3  Leave it open

      Recorded as done. You are asked what
      happened first.

      Ask at each planning meeting what would
      let them stay.
      (more: press Right to read on)
      Enter choose  d done  x dropped  ? help
      """)
  }

  @Test func `what happened`() {
    expect(
      ["7", "Enter", "d", "They stayed."], cursor: (6, 27),
      """
      Done: what happened?
      In a sentence, if you like: what helped,
      what got in the way. No names. Enter
      records it, with words or without.
      Ask at each planning meeting what would
      let them stay.
      What happened: They stayed.




      Enter go on  Esc back
      """)
  }

  @Test func `handouts`() {
    expect(
      ["8", "Enter"], cursor: (1, 5),
      """
      Handouts  1 of 3
      > 1  Choose cards
        2  All cards
        3  A plan

      Tick the cards that you want on paper.





      Enter choose  Esc back  / search  ? help
      """)
  }

  @Test func `layouts`() {
    expect(
      ["8", "Enter", "2", "Enter"], cursor: (1, 5),
      """
      Handouts: the layout  1 of 5
      > 1  Cards to cut out
        2  Large cards
        3  A page for each card
        4  A facilitator's guide
        5  The findings

      Postcard size, four on a sheet, printed
      on both sides: the front, and on the
      back what to talk about and the finding.

      Enter choose  Esc back  / search  ? help
      """)
  }

  @Test func `kinds of file`() {
    expect(
      ["8", "Enter", "2", "Enter", "Enter"], cursor: (1, 5),
      """
      Handouts: the kind of file  1 of 4
      > 1  PDF
        2  Word (DOCX)
        3  A web page (HTML)
        4  Markdown

      To print, or to send as it is.




      Enter choose  Esc back  / search  ? help
      """)
  }

  @Test func `a file to be written`() {
    expect(
      ["8", "Enter", "2", "Enter", "Enter", "Enter"], cursor: (1, 5),
      """
      Handouts: write the file  1 of 2
      > 1  Write all-cards.pdf
        2  Do not write it

      The file all-cards.pdf is written to the
      folder you started in. Where there is
      one of that name, the new one gets a
      number.

      The same by typing:
      (more: press Right to read on)
      Enter choose  Esc back  / search  ? help
      """)
  }

  @Test func `help`() {
    expect(
      ["9", "Enter"], cursor: (1, 0),
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
      0 to 9        The item with this number.
      (45 more lines)
      Esc back  q quit  ? help
      """)
  }

  @Test func `a key without a meaning`() {
    expect(
      ["2", "Enter", "z"], cursor: (1, 5),
      """
      On your own: how to start  1 of 2
      > 1  By a plan
        2  By choosing cards

      A plan has its cards, its times and its
      words for you. This is the easy way.



      To search, press / first. ? lists the
      keys.
      Enter choose  Esc back  / search  ? help
      """)
  }
}

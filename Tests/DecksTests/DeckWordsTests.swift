import Decks
import Practice
import Testing

/// What `deck.md` says about the deck.
@Suite struct DeckWordsTests {
  @Test func `sections of its own stay with what the deck says about itself`() throws {
    var deck = try ScratchDeck()
    try deck.change(
      "deck.md", "## Themes", to: "## Where it comes from\n\nResearch.\n\n### More\n\n## Themes")
    try deck.change(
      "deck.md", "Talk to your supervisor.", to: "Talk.\n\n## One rule\n\nNo names.")
    #expect(deck.faults() == [])
    let read = try #require(deck.read().deck)
    #expect(
      read.about == [
        p("A deck for tests."), h(2, "Where it comes from"), p("Research."), h(3, "More"),
        h(2, "One rule"), p("No names."),
      ])
    #expect(read.support == [p("Talk.")])
    #expect(read.themes.map(\.id) == ["home", "voice"])
  }

  @Test func `a licence is read where there is one`() throws {
    var deck = try ScratchDeck()
    try deck.change("deck.md", "lang: en", to: "lang: en\nlicence: CC BY 4.0")
    #expect(deck.faults() == [])
    #expect(deck.read().deck?.licence == "CC BY 4.0")
  }

  @Test func `a deck may say nothing of support`() throws {
    var deck = try ScratchDeck()
    try deck.change("deck.md", "## Support\n\nTalk to your supervisor.", to: "")
    #expect(deck.faults() == [])
    #expect(deck.read().deck?.support == [])
  }

  @Test func `an outline may have headings, words and several lists`() throws {
    var deck = try ScratchDeck()
    try deck.change(
      "outline.md", "- FR-C1: what files show\n- FR-F3: moves",
      to: """
        # What it covers

        Each line is one thing.

        ## Files

        - FR-C1: what *files* show,
          at length

        ## Moves

        1. FR-F3: moves: how many
        """)
    #expect(deck.faults() == [])
    #expect(
      deck.read().deck?.outline == [
        OutlineItem(id: "FR-C1", gist: "what files show, at length", line: 11),
        OutlineItem(id: "FR-F3", gist: "moves: how many", line: 16),
      ])
  }

  @Test func `a broken line of the outline never hides the others`() throws {
    var deck = try ScratchDeck()
    try deck.change("outline.md", "- FR-C1: what", to: "- nothing\n- FR-C1: what")
    #expect(deck.faults().count == 1)
    #expect(deck.read().deck?.outline.map(\.id) == ["FR-C1", "FR-F3"])
  }

  @Test func `a broken outline leaves the deck usable`() throws {
    var deck = try ScratchDeck()
    try deck.write("outline.md", "no header")
    #expect(deck.faults().map { $0.prefix(37) } == ["outline.md:1: the file has no header;"])
    #expect(deck.read().deck?.cards.map(\.id) == ["home"])
    #expect(deck.read().deck?.outline.isEmpty == true)
  }
}

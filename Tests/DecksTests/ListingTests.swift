import Decks
import Practice
import Testing

@Suite struct ListingTests {
  @Test func `a listing keeps headers and statements only`() throws {
    let deck = try #require(try ScratchDeck().read(.listing).deck)
    var card = try #require(try ScratchDeck().read().deck?.cards.first)
    card.setUp = []
    card.prompts = []
    card.facilitatorNotes = []
    card.tryThis = []
    #expect(deck.cards == [card])
    let finding = try #require(deck.findings["moves"])
    #expect(finding.title == "Moves")
    #expect(finding.statement == [.text("They had moved more often.")])
    #expect(finding.detail.isEmpty)
    #expect(finding.doesNotSay.isEmpty)
  }

  @Test(arguments: ["Hold <b></b>", "<b></b>", "[](https://example.org)", "*it*", "&#32;"])
  func `a listing knows whether a section says something as a whole reading does`(
    notes: String
  ) throws {
    var deck = try ScratchDeck()
    try deck.change("cards/home.md", "Hold it well.", to: notes)
    #expect(deck.read(.listing).diagnostics == deck.read(.whole).diagnostics)
  }

  @Test func `advice for whoever writes is looked for only where it's asked for`() throws {
    var deck = try ScratchDeck()
    try deck.change("cards/home.md", "minutes: 12", to: "minutes: 2")
    let limit = String(repeating: "word ", count: 300)
    try deck.change("findings/moves.md", "That moving led to it.", to: limit)
    #expect(!deck.read(.whole).diagnostics.isEmpty)
    #expect(deck.read(.used).diagnostics.isEmpty)
    #expect(deck.read(.used).deck?.cards == deck.read(.whole).deck?.cards)
  }

  @Test func `chosen cards are read with their findings and sources alone`() throws {
    var deck = try ScratchDeck()
    try deck.write("cards/other.md", "no card")
    try deck.write("findings/other.md", "no finding")
    let reader = DeckReader(folder: "\(deck.folder.path)/deck", shownAs: "D")
    let reading = reader.read(cards: ["home", "nowhere", "../home", "home"])
    let whole = deck.read().deck
    #expect(reading.diagnostics == [])
    #expect(reading.deck?.cards == whole?.cards)
    #expect(reading.deck?.findings == whole?.findings)
    #expect(reading.deck?.sources == whole?.sources)
    #expect(reading.deck?.title == "Sample")
  }

  @Test func `a chosen card's own faults are still found`() throws {
    var deck = try ScratchDeck()
    try deck.change("findings/moves.md", "source: report", to: "source: rprt")
    let reader = DeckReader(folder: "\(deck.folder.path)/deck", shownAs: "D")
    let reading = reader.read(cards: ["home"])
    #expect(
      reading.diagnostics.map(\.description) == [
        """
        D/findings/moves.md:4: there's no source `rprt`; correct the id, or write \
        `sources/rprt.md`
        """,
        """
        D/cards/home.md:5: the finding `moves` can't be used; fix `D/findings/moves.md` first
        """,
      ])
    #expect(reading.deck?.cards.isEmpty == true)
  }
}

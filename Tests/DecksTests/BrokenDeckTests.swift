import Decks
import Practice
import Testing

/// A deck in which many files are broken in many ways at once.
@Suite struct BrokenDeckTests {
  private func brokenDeck() throws -> ScratchDeck {
    var deck = try ScratchDeck()
    let card = ScratchDeck.card(id: "x")
    let good = ScratchDeck.card(id: "good")
    try deck.write("cards/good.md", good)
    try deck.write("cards/no-header.md", "# Nothing")
    try deck.write("cards/no-end.md", "---\nid: no-end")
    try deck.write("cards/wrong-id.md", card)
    try deck.write(
      "cards/two-faults.md",
      ScratchDeck.card(id: "two-faults").replacing("minutes: 12", with: "minutes: ?")
        .replacing("## Try this", with: "## Try that"))
    try deck.write(
      "cards/one-finding-less.md",
      ScratchDeck.card(id: "one-finding-less").replacing(
        "findings: moves", with: "findings: moves, gone"))
    try deck.write(
      "cards/rests-on-broken.md",
      ScratchDeck.card(id: "rests-on-broken").replacing("findings: moves", with: "findings: bad"))
    try deck.folder.write(Array(good.utf8) + [0xFF], to: "deck/cards/not-utf8.md")
    try deck.folder.write(Array(good.utf8) + [0x0A, 0], to: "deck/cards/nul.md")
    try deck.folder.write([UInt8](repeating: 0x61, count: 70_000), to: "deck/cards/large.md")
    try deck.write("cards/empty.md", "")
    let finding = try #require(deck.files["findings/moves.md"])
    try deck.write(
      "findings/bad.md",
      finding.replacing("id: moves", with: "id: bad").replacing("14.8", with: "many"))
    try deck.write("sources/lost.md", "---\nid: lost\ntitle: Lost\n---")
    return deck
  }

  @Test func `every fault of every file is listed with its place`() throws {
    let faults = try brokenDeck().faults().map { String($0.prefix { $0 != ";" }) }
    #expect(
      faults == [
        "sources/lost.md:1: the header lacks `authors:`",
        "sources/lost.md:1: the header lacks `year:`",
        "sources/lost.md:1: the header lacks `publisher:`",
        "findings/bad.md:17: `many` isn't a number",
        "cards/empty.md:1: the file has no header",
        "cards/large.md:1: the file is larger than 64 KiB",
        "cards/no-end.md:1: the header has no end",
        "cards/no-header.md:1: the file has no header",
        "cards/not-utf8.md:26: the line isn't valid UTF-8",
        "cards/nul.md:27: the line holds a NUL character",
        "cards/one-finding-less.md:5: there's no finding `gone`",
        "cards/rests-on-broken.md:5: the finding `bad` can't be used",
        "cards/two-faults.md:7: `?` isn't a number of minutes",
        "cards/two-faults.md:10: the section “Try this” is missing",
        "cards/two-faults.md:24: warning: the section “Try that” isn't shown",
        "cards/wrong-id.md:2: the id `x` isn't the file's name",
      ])
  }

  @Test func `everything that can be used is read`() throws {
    let deck = try #require(try brokenDeck().read().deck)
    #expect(deck.cards.map(\.id) == ["good", "home", "one-finding-less"])
    #expect(deck.cards.last?.findings == ["moves"])
    #expect(deck.findings.keys.sorted() == ["moves"])
    #expect(deck.sources.keys.sorted() == ["report"])
  }

  @Test func `messages keep to files the deck has, in their order`() throws {
    let diagnostics = try brokenDeck().read().diagnostics
    #expect(diagnostics.allSatisfy { $0.place.file.hasPrefix("D/") && $0.place.line > 0 })
    #expect(diagnostics == (try brokenDeck().read(.listing).diagnostics))
  }

  @Test func `a card of an unknown theme can still be used`() throws {
    var deck = try ScratchDeck()
    try deck.change("cards/home.md", "theme: home", to: "theme: garden")
    #expect(deck.read().hasErrors)
    #expect(deck.read().deck?.cards.map(\.theme) == ["garden"])
  }

  @Test func `a broken card still covers what its header says`() throws {
    var deck = try ScratchDeck()
    try deck.change("cards/home.md", "minutes: 12", to: "minutes: x")
    #expect(deck.faults().count == 1)
  }

  @Test func `an unknown language stops the reading at deck.md`() throws {
    var deck = try ScratchDeck()
    try deck.change("deck.md", "lang: en", to: "lang: tlh")
    #expect(deck.faults().count == 1)
    #expect(deck.read().deck == nil)
  }

  @Test func `a deck.md without a title still has its cards checked`() throws {
    var deck = try ScratchDeck()
    try deck.change("deck.md", "title: Sample\n", to: "")
    try deck.change("cards/home.md", "minutes: 12", to: "minutes: x")
    #expect(deck.faults().count == 2)
    #expect(deck.read().deck == nil)
  }
}

import Decks
import Practice
import Testing

/// Cards that rest on a finding of another deck, or on what a group knows from its own work.
@Suite struct LocalDeckTests {
  private static let card = "cards/home.md"

  private func reading(
    _ findings: String, section: String = "", others: [String: String] = [:]
  ) throws -> DeckReading {
    var deck = try ScratchDeck()
    try deck.change(Self.card, "findings: moves", to: "findings: \(findings)")
    try deck.change(Self.card, "## Try this", to: "\(section)## Try this")
    return deck.read(others: others)
  }

  private static let ownWork = """
    ## What we know from our own work

    Night staff hear it first.

    They write it in the night book.


    """

  @Test func `a card may rest on its authors' own experience`() throws {
    let reading = try reading("own-experience", section: Self.ownWork)
    #expect(reading.diagnostics == [])
    let deck = try #require(reading.deck)
    let card = try #require(deck.cards.first)
    #expect(card.findings == ["own-experience"])
    let finding = try #require(deck.findings(behind: card).first)
    #expect(finding.isOwnExperience)
    #expect(finding.statement == [.text("Night staff hear it first.")])
    #expect(finding.detail == [.paragraph([.text("They write it in the night book.")])])
    #expect(deck.ownFindings.map(\.id) == ["moves"])
    #expect(CardWording(card, in: deck).findings.map(\.isOwnExperience) == [true])
  }

  @Test func `what is known from one's own work has to be written`() throws {
    let faults = try reading("own-experience").diagnostics.map(\.description)
    #expect(
      faults == [
        """
        D/cards/home.md:10: the section “What we know from our own work” is missing; add a line \
        `## What we know from our own work` and write it below
        """
      ])
  }

  @Test func `own work that the header does not name is pointed out`() throws {
    let faults = try reading("moves", section: Self.ownWork).diagnostics.map(\.description)
    #expect(faults.count == 1)
    #expect(faults.first?.contains("add `own-experience` to `findings:`") == true)
  }

  @Test func `a card may rest on a finding of another deck`() throws {
    let other = try ScratchDeck()
    let others = ["shipped": "\(other.folder.path)/deck"]
    let reading = try reading("shipped/moves, moves", others: others)
    #expect(reading.diagnostics == [])
    let deck = try #require(reading.deck)
    let card = try #require(deck.cards.first)
    let findings = deck.findings(behind: card)
    #expect(findings.map(\.deck) == ["shipped", "deck"])
    #expect(findings.first?.sources == ["shipped/report"])
    #expect(deck.sources["shipped/report"]?.title == "A report")
    #expect(deck.ownFindings.map(\.deck) == ["deck"])
    #expect(CardWording(card, in: deck).findings.first?.sources.first?.contains("A report") == true)
  }

  @Test(arguments: [
    ("shipped/gone", "the deck `shipped` has no finding `gone`; correct the id, or take it out"),
    (
      "away/moves",
      """
      there's no deck `away` beside this one, only `shipped`; correct its name, put the deck into \
      `Cards`, or write `own-experience`
      """
    ),
    (
      "a/b/c",
      "`a/b/c` can't be a finding; write its id, another deck's id, `/` and its id there, or `own-experience`"
    ),
  ])
  func `a finding that is not there is named with what to write`(
    name: String, message: String
  ) throws {
    let other = try ScratchDeck()
    let others = ["shipped": "\(other.folder.path)/deck"]
    let reading = try reading(name, others: others)
    #expect(
      reading.diagnostics.map(\.description).first == "D/cards/home.md:5: \(message)",
      "\(reading.diagnostics)")
    #expect(reading.deck?.cards == [])
  }

  @Test func `a faulty finding of another deck is named with the file to mend`() throws {
    var other = try ScratchDeck()
    try other.change("findings/moves.md", "# They", to: "They")
    let reading = try reading(
      "shipped/moves", others: ["shipped": "\(other.folder.path)/deck"])
    #expect(
      reading.diagnostics.map(\.description).first
        == """
        D/cards/home.md:5: the finding `shipped/moves` can't be used; \
        fix `shipped/findings/moves.md` first
        """)
  }

  @Test func `only the cards asked for bring findings of other decks`() throws {
    let other = try ScratchDeck()
    var deck = try ScratchDeck()
    try deck.change(Self.card, "findings: moves", to: "findings: shipped/moves")
    let reading = DeckReader(
      folder: "\(deck.folder.path)/deck", shownAs: "D",
      others: ["shipped": "\(other.folder.path)/deck"]
    ).read(cards: ["home"])
    #expect(reading.diagnostics == [])
    #expect(reading.deck?.findings.keys.sorted() == ["shipped/moves"])
  }
}

/// Advice about a card's words: something to think about, never a fault.
@Suite struct CoachingTests {
  @Test(arguments: [
    (
      "# Ask first what we got wrong.", "# How many young people were exploited?", 10,
      "sounds like a quiz"
    ),
    (
      "# Ask first what we got wrong.", "# Young people must be listened to.", 10,
      "sounds like a slogan"
    ),
    ("- First?", "- Tell us about a case?", 10, "asks for a young person's story"),
    ("minutes: 12", "minutes: 12\npositions: do nothing, ring her", 8, "nobody would own up to"),
  ])
  func `it is given with its line, and nothing counts as wrong`(
    old: String, new: String, line: Int, words: String
  ) throws {
    var deck = try ScratchDeck()
    try deck.change("cards/home.md", old, to: new)
    let found = deck.read().diagnostics
    #expect(found.map(\.severity) == [.note])
    #expect(found.first?.place.line == line)
    #expect(found.first?.message.contains(words) == true)
    expectPseudo(deck.read(words: PseudoDeckWords()).diagnostics)
  }

  @Test func `whole words count, and a number asked for later in a front is no quiz`() throws {
    var deck = try ScratchDeck()
    try deck.change(
      "cards/home.md", "# Ask first what we got wrong.",
      to: "# Ten files. In how many could she mustbe found?")
    #expect(deck.faults() == [])
  }
}

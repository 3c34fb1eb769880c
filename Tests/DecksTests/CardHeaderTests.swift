import Decks
import Practice
import Testing

/// What a card's header says of its number, its weight and where it must not be met.
@Suite struct CardHeaderTests {
  private func deck(_ lines: String) throws -> ScratchDeck {
    var deck = try ScratchDeck()
    try deck.change("cards/home.md", "theme: ", to: "\(lines)\ntheme: ")
    return deck
  }

  @Test func `a number, a weight and what a card must not be are read`() throws {
    let deck = try deck("number: 12\nweight: heavy\nnot: last, alone")
    #expect(deck.faults() == [])
    let card = try #require(deck.read().deck?.cards.first)
    #expect(card.number == 12)
    #expect(card.weight == .heavy)
    #expect(card.unfit == [.last, .alone])
  }

  @Test func `a card needs none of them`() throws {
    let card = try #require(ScratchDeck().read().deck?.cards.first)
    #expect(card.number == nil && card.weight == nil && card.unfit == [])
  }

  @Test(arguments: [
    ("weight: light", "`light` isn't a weight; write one of `gentle`, `steady`, `heavy`"),
    (
      "not: last, early",
      "`early` after `not:` means nothing here; write one or more of `last`, `alone`, `first`"
    ),
    (
      "number: 0",
      "`0` isn't a card's number; write a whole number from 1 to 9999 that no card has had"
    ),
  ])
  func `a value that means nothing is an error with what to write`(
    line: String, message: String
  ) throws {
    #expect(try deck(line).faults().contains { $0.hasSuffix(": \(message)") })
  }

  @Test func `two cards with one number are an error`() throws {
    var deck = try deck("number: 12")
    let text = try #require(deck.files["cards/home.md"]).replacing("id: home", with: "id: other")
    try deck.write("cards/other.md", text)
    #expect(deck.faults().contains { $0.contains("the number 12 is already that of") })
  }

  @Test func `a card whose minutes cannot hold its own reading aloud is reported`() throws {
    var deck = try ScratchDeck()
    let statement = String(repeating: "word ", count: 140)
    try deck.change("cards/home.md", "# Ask first what we got wrong.", to: "# \(statement)")
    let minutes = try #require(deck.files["cards/home.md"]).split(separator: "\n").first {
      $0.hasPrefix("minutes:")
    }
    try deck.change("cards/home.md", String(try #require(minutes)), to: "minutes: 1")
    #expect(deck.faults().contains { $0.contains("takes more than half of 1 minutes") })
  }

  @Test func `a card whose findings take longer to read out than its minutes is reported`() throws {
    var deck = try ScratchDeck()
    try deck.change("cards/home.md", "minutes: 12", to: "minutes: 2")
    let limit = String(repeating: "word ", count: 300)
    try deck.change("findings/moves.md", "That moving led to it.", to: limit)
    #expect(
      deck.faults().map { $0.prefix(65) }
        == [
          "cards/home.md:7: warning: reading the findings aloud as they stand"
        ].map { $0.prefix(65) })
  }

  @Test func `what is said to everyone in a step is what stands in block quotations`() {
    let said = Block.paragraph([.text("You can pass.")])
    let aside = Block.paragraph([.text("Look round the room.")])
    let step = PlanStep(
      kind: .welcome, title: "Welcome", minutes: 3, says: [aside, .quotation([said])],
      place: SourceLine(file: "plan.md", line: 1))
    #expect(step.saysToAll == [said])
  }
}

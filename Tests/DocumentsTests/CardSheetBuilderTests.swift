import Documents
import Practice
import TestKit
import Testing

@Suite struct CardSheetBuilderTests {
  private func card(_ index: Int, _ change: (inout Deck) -> Void = { _ in }) -> PrintedCard {
    var deck = Samples.deck
    change(&deck)
    return CardSheetBuilder(print: .usual).card(CardChoice.Member(deck.cards[index], in: deck))
  }

  private func words(_ blocks: [Block]) -> [String] { PlainText.paragraphs(blocks) }

  @Test func `the front has the statement, what sets it up, and the positions`() {
    let card = card(0)
    #expect(card.title == "An early word")
    #expect(card.mark == "Home")
    #expect(
      words(card.front) == [
        "Statement of early.", "Set-up of early.",
        "Where do you stand? agree · it depends · disagree · not sure",
        Self.hint,
      ])
  }

  private static let hint =
    "Take a view before you read the back. Every finding, with what it does not say, is in the "
    + "handout of findings."

  @Test(arguments: [0, 1])
  func `the back has the prompts, and the first finding in a sentence with its source`(
    _ index: Int
  ) {
    let card = card(index)
    let id = ["early", "every-move"][index]
    #expect(
      words(card.back) == [
        "Talk about it", "- First prompt of \(id)?", "- Second prompt of \(id)?",
        "What the research found", "Statement of moves. (Author, A. and others, 2019)",
      ])
  }

  @Test func `a finding whose sources are not there has no brackets`() {
    let card = card(0) { $0.sources = [:] }
    #expect(words(card.back).last == "Statement of moves.")
  }

  @Test func `facilitator notes are on no side of a card`() {
    let card = card(1)
    #expect(!words(card.front + card.back).contains { $0.contains("Notes on") })
  }

  @Test func `a card whose theme the deck does not name has the theme's id`() {
    #expect(card(0) { $0.themes = [] }.mark == "home")
  }

  @Test func `a card without prompts, positions or findings has no empty parts`() {
    let card = card(0) {
      $0.cards[0].prompts = []
      $0.cards[0].positions = []
      $0.findings = [:]
    }
    #expect(words(card.front) == ["Statement of early.", "Set-up of early.", Self.hint])
    #expect(card.back == [])
  }

  @Test func `a card keeps the language of its deck`() {
    #expect(card(0) { $0.language = "cy" }.language == "cy")
  }

  @Test(arguments: [Document.Print.usual, .large])
  func `a document has the cards as large as asked`(_ print: Document.Print) {
    let document = CardSheetBuilder(print: print).document(for: Handouts.choice())
    #expect(document.print == print)
    #expect(document.title == "Cards: Home")
    #expect(document.subject == "2 cards to print and cut out")
    guard case .cards(let cards) = document.elements.first else {
      Issue.record("no cards come first")
      return
    }
    #expect(cards.map(\.title) == ["An early word", "Every move counts"])
  }

  @Test func `the test sheet comes before the cards, or alone`() {
    let builder = CardSheetBuilder(print: .usual, withTestSheet: true)
    #expect(builder.document(for: Handouts.choice()).elements.first == .testSheet)
    #expect(builder.testSheet().elements == [.testSheet])
    #expect(builder.testSheet().title == "Test sheet for cards")
  }
}

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

  @Test func `a card has all that is printed of it`() {
    let card = card(1) { $0.cards[1].number = 26 }
    #expect(card.title == "Every move counts" && card.id == "every-move")
    #expect(card.number == 26 && card.mark == "Home · 26")
    #expect(PlainText.words(card.statement) == "Statement of every-move.")
    #expect(words(card.setUp) == ["Set-up of every-move."])
    #expect(card.positions == ["agree", "it depends", "disagree", "not sure"])
    #expect(
      card.prompts.map(PlainText.words) == [
        "First prompt of every-move?", "Second prompt of every-move?",
      ])
    #expect(card.finding?.source == "Author, A. and others, 2019 · 1 of 3")
    #expect((card.finding?.statement).map(PlainText.words) == "Statement of moves.")
    #expect(!card.text.contains("Notes on"))
  }

  @Test func `of several findings how many there are is said, of one it isn't`() {
    let card = card(0)
    #expect(card.finding?.source == "Author, A. and others, 2019")
  }

  @Test func `no separator stands before or after nothing`() {
    let card = card(0) { $0.sources = [:] }
    #expect(card.finding?.source == "" && card.mark == "Home")
  }

  @Test func `a card whose theme the deck does not name has the theme's id`() {
    #expect(card(0) { $0.themes = [] }.look.title == "home")
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
    guard case .cards(let cards, let spares)? = document.elements.first else {
      Issue.record("no cards come first")
      return
    }
    #expect(cards.map(\.title) == ["An early word", "Every move counts"])
    #expect(spares.map(\.title) == ["How a card goes", "Support", "Home"])
  }

  @Test func `cards of several themes bring a card that says which number belongs where`() {
    var deck = Samples.deck
    deck.themes.append(Theme(id: "work", title: "Work"))
    (deck.cards[0].number, deck.cards[1].number) = (5, 2)
    deck.cards[1].theme = "work"
    let document = CardSheetBuilder(print: .usual).document(for: Handouts.choice([deck]))
    guard case .cards(_, let spares)? = document.elements.first else {
      Issue.record("no cards come first")
      return
    }
    #expect(spares.map(\.title) == ["How a card goes", "Support", deck.title, "Themes"])
    #expect(spares.last.map { words($0.blocks) } == ["Home: 5", "Work: 2"])
    #expect(spares.last?.isNeeded == false)
  }

  @Test func `the test sheet comes before the cards, or alone`() {
    let builder = CardSheetBuilder(print: .usual, withTestSheet: true)
    #expect(builder.document(for: Handouts.choice()).elements.first == .testSheet)
    #expect(builder.testSheet().elements == [.testSheet])
    #expect(builder.testSheet().title == "Test sheet for cards")
  }

  @Test func `a slip asks for both views, and numbers the positions as they are typed`() {
    let member = CardChoice.Member(Samples.deck.cards[1], in: Samples.deck)
    let document = BallotsBuilder().document(for: CardChoice(title: "Cards", members: [member]))
    let slip = MarkdownWriter().text(of: document)
    let asked = """
      1. agree
      2. it depends
      3. disagree
      4. not sure
      """
    #expect(slip.components(of: asked) == 2, "\(slip)")
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}

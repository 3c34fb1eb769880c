internal import Practice

/// Builds a document of cards to be printed, cut out and laid on a table.
package struct CardSheetBuilder {
  private let print: Document.Print
  private let withTestSheet: Bool
  private let words: any DocumentWords

  /// - Parameter withTestSheet: Whether a page comes first that shows if both sides meet.
  package init(
    print: Document.Print, withTestSheet: Bool = false,
    words: any DocumentWords = EnglishDocumentWords()
  ) {
    (self.words, self.print, self.withTestSheet) = (words, print, withTestSheet)
  }

  package func document(for choice: CardChoice) -> Document {
    let ending = HandoutEnding(
      decks: choice.decks, language: choice.decks.language(words), words: words)
    let cards = choice.members.map(card)
    return Document(
      title: words.cardsTitle(choice.title), language: choice.decks.language(words),
      subject: words.cardsSubject(cards.count), print: print,
      elements: (withTestSheet ? [.testSheet] : []) + [
        .cards(cards, spares: spares(choice, ending))
      ], closing: ending.closing)
  }

  package func testSheet() -> Document {
    Document(
      title: words.testSheetTitle, language: words.language, print: print,
      elements: [.testSheet])
  }

  /// One card with its two sides.
  package func card(_ member: CardChoice.Member) -> PrintedCard {
    let findings = member.deck.findings(behind: member.card)
    return PrintedCard(
      id: member.card.id, title: member.card.title, language: member.deck.language,
      number: member.card.number, look: ThemeLook(member.card.theme, in: member.deck),
      statement: member.card.statement, setUp: member.card.setUp,
      positions: member.card.positions, prompts: member.card.prompts,
      finding: findings.first.map { found($0, of: findings.count, in: member.deck) })
  }

  // A card has room for one finding; the others stand in the handout of findings.
  private func found(_ finding: Finding, of count: Int, in deck: Deck) -> PrintedCard.Found {
    // What has no room at its end is left out, and the year matters more.
    let parts = [finding.shortSources(in: deck, words), count > 1 ? words.first(of: count) : ""]
    return PrintedCard.Found(
      isOwnExperience: finding.isOwnExperience,
      statement: finding.statement, limits: finding.doesNotSay,
      source: parts.filter { !$0.isEmpty }.joined(separator: " · "))
  }

  // MARK: - What fills the last sheet

  private func spares(_ choice: CardChoice, _ ending: HandoutEnding) -> [SpareCard] {
    guard let deck = choice.decks.first else { return [] }
    let language = deck.language
    let support = SpareCard(
      title: words.support, language: language, blocks: ending.support, isNeeded: true)
    let goes = SpareCard(
      title: words.aRound, language: language, blocks: words.roundAtATable,
      backTitle: words.creditsTitle, back: ending.creditLines, closing: ending.closing,
      isNeeded: true)
    return [goes, support, lastSpare(choice, deck)] + themes(choice, deck)
  }

  // Which numbers belong to which theme, where there are several.
  private func themes(_ choice: CardChoice, _ deck: Deck) -> [SpareCard] {
    var numbers: [(title: String, numbers: [Int])] = []
    for member in choice.members {
      guard let number = member.card.number else { continue }
      let title = ThemeLook(member.card.theme, in: member.deck).title
      if let place = numbers.firstIndex(where: { $0.title == title }) {
        numbers[place].numbers.append(number)
      } else {
        numbers.append((title, [number]))
      }
    }
    guard numbers.count > 1 else { return [] }
    let lines = numbers.map { theme -> Block in
      let list = theme.numbers.sorted().map(String.init).joined(separator: ", ")
      return .paragraph([.strong([.text("\(theme.title):")]), .text(" \(list)")])
    }
    return [SpareCard(title: words.themes, language: deck.language, blocks: lines)]
  }

  private func lastSpare(_ choice: CardChoice, _ deck: Deck) -> SpareCard {
    let themes = Set(choice.members.map { [$0.deck.id, $0.card.theme] })
    guard themes.count == 1, let first = choice.members.first else {
      return SpareCard(
        title: deck.title, language: deck.language, backTitle: words.contentNote,
        back: [.paragraph([.text(deck.contentNote)])],
        tiles: deck.themes.map { ThemeLook($0.id, in: deck) })
    }
    let titles = choice.members.map { member -> [Block] in
      let number = member.card.number.map { "\($0)\u{2002}" } ?? ""
      return [.paragraph([.strong([.text(number)]), .text(member.card.title)])]
    }
    let look = ThemeLook(first.card.theme, in: first.deck)
    return SpareCard(
      title: look.title, language: deck.language, blocks: Array(titles.joined()),
      backTitle: words.contentNote, back: [.paragraph([.text(deck.contentNote)])])
  }
}

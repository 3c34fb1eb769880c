internal import Practice

/// Builds a page or two about each of some cards: the front, prompts, what to try, and the findings in full.
package struct CardPagesBuilder {
  private let words: any DocumentWords

  package init(words: any DocumentWords) {
    self.words = words
  }

  /// The pages about the cards of `choice`; a single card's title is that of the document.
  package func document(for choice: CardChoice) -> Document {
    let language = choice.decks.language(words)
    let ending = HandoutEnding(decks: choice.decks, language: language, words: words)
    return Document(
      title: choice.members.count == 1 ? choice.members[0].card.title : choice.title,
      language: language, subject: words.pagesSubject,
      elements: pages(choice, language) + ending.elements, closing: ending.closing)
  }

  private func pages(_ choice: CardChoice, _ language: String) -> [Document.Element] {
    guard choice.members.count != 1 else { return page(choice.members[0], language, level: 2) }
    return choice.members.enumerated().flatMap { index, member in
      (index > 0 ? [.pageBreak] : [])
        + [.block(.heading(level: 2, title(member, language)))] + page(member, language, level: 3)
    }
  }

  private func title(_ member: CardChoice.Member, _ language: String) -> [Inline] {
    [Inline.text(member.card.title)].marked(member.deck.language, within: language)
  }

  private func page(
    _ member: CardChoice.Member, _ language: String, level: Int
  ) -> [Document.Element] {
    let parts = CardParts(member, in: language, words)
    let found = parts.findings.flatMap {
      FindingParts($0, in: language, words).whole(level: level + 1)
    }
    return [facts(member.card, parts), .block(.quotation(parts.front + [parts.positions]))]
      + .section(level, words.talkAboutIt, [.block(parts.prompts)])
      + .section(level, words.tryThis, .blocks(parts.tryThis))
      + .section(level, words.behindIt, found)
  }

  private func facts(_ card: Card, _ parts: CardParts) -> Document.Element {
    let facts = [(words.theme, parts.theme), (words.time, words.minutes(card.minutes))]
    return .facts(facts.map { Document.Fact(name: $0.0, words: [.text($0.1)]) })
  }
}

/// Builds a document of cards to be printed, cut out and laid on a table.
package struct CardSheetBuilder {
  private let print: Document.Print
  private let withTestSheet: Bool
  private let words: any DocumentWords

  /// - Parameter withTestSheet: Whether a page comes first that shows if both sides meet.
  package init(
    print: Document.Print, withTestSheet: Bool = false, words: any DocumentWords
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
      elements: (withTestSheet ? [.testSheet] : []) + [.cards(cards)] + ending.elements,
      closing: ending.closing)
  }

  package func testSheet() -> Document {
    Document(
      title: words.testSheetTitle, language: words.language, print: print,
      elements: [.testSheet])
  }

  /// One card with its two sides.
  package func card(_ member: CardChoice.Member) -> PrintedCard {
    let parts = CardParts(member, in: member.deck.language, words)
    let talk: [Block] =
      member.card.prompts.isEmpty
      ? [] : [.heading(level: 3, [.text(words.talkAboutIt)]), parts.prompts]
    return PrintedCard(
      title: member.card.title, language: member.deck.language, mark: parts.theme,
      front: parts.front + (member.card.positions.isEmpty ? [] : [parts.positions])
        + [.paragraph([.text(words.beforeTheBack)])],
      back: talk + evidence(parts.findings))
  }

  // A card has room for one sentence; the other findings, and what they do not say, stand in the
  // handout of findings.
  private func evidence(_ findings: [FindingChoice.Member]) -> [Block] {
    guard let first = findings.first else { return [] }
    let source = first.finding.shortSources(in: first.deck, words)
    let cited: [Inline] = source.isEmpty ? [] : [.text(" (\(source))")]
    return [
      .heading(level: 3, [.text(words.behindIt)]), .paragraph(first.finding.statement + cited),
    ]
  }
}

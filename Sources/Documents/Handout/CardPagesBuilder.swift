internal import Practice

/// Builds a page or two about each of some cards: the front, prompts, what to try, and the findings in full.
package struct CardPagesBuilder {
  private let words: any DocumentWords

  package init(words: any DocumentWords = EnglishDocumentWords()) {
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
      + .section(level, parts.behindIt, found)
  }

  private func facts(_ card: Card, _ parts: CardParts) -> Document.Element {
    let facts = [(words.theme, parts.theme), (words.time, words.minutes(card.minutes))]
    return .facts(facts.map { Document.Fact(name: $0.0, words: [.text($0.1)]) })
  }
}

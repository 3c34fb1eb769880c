package import Practice

/// Builds a page about one card: its front, prompts and what to try, with its findings or without.
package struct CardPageBuilder {
  private let withFindings: Bool
  private let withNotes: Bool

  /// Makes a builder.
  ///
  /// - Parameter withFindings: Whether the findings are shown; a group looks at them last.
  /// - Parameter withNotes: Whether the facilitator notes are shown.
  package init(withFindings: Bool, withNotes: Bool) {
    self.withFindings = withFindings
    self.withNotes = withNotes
  }

  /// The page about `card` in `deck`.
  package func document(for card: Card, in deck: Deck) -> Document {
    Document(
      title: card.title, language: deck.language,
      elements: front(card) + prompts(card) + notes(card) + tryThis(card) + findings(card, deck)
        + [.facts(facts(card, deck))])
  }

  private func front(_ card: Card) -> [Document.Element] {
    [.block(.quotation([.paragraph([.strong(card.statement)])] + card.setUp))]
  }

  private func prompts(_ card: Card) -> [Document.Element] {
    let items = card.prompts.map { [Block.paragraph($0)] }
    return .section(2, Messages.talkAboutIt, [.block(.list(MarkupList(items: items)))])
  }

  private func notes(_ card: Card) -> [Document.Element] {
    withNotes ? .section(2, Messages.facilitatorNotes, .blocks(card.facilitatorNotes)) : []
  }

  private func tryThis(_ card: Card) -> [Document.Element] {
    .section(2, Messages.tryThis, .blocks(card.tryThis))
  }

  private func findings(_ card: Card, _ deck: Deck) -> [Document.Element] {
    guard withFindings else { return [.paragraph(Messages.heldBack)] }
    let found = card.findings.compactMap { deck.findings[$0] }
    return .section(
      2, Messages.behindIt,
      found.flatMap { finding in
        [.block(.heading(level: 3, finding.statement))]
          + FindingPageBuilder.body(of: finding, in: deck, level: 4)
      })
  }

  private func facts(_ card: Card, _ deck: Deck) -> [Document.Fact] {
    let theme = deck.themes.first { $0.id == card.theme }?.title ?? card.theme
    let facts = [
      (Messages.theme, theme), (Messages.time, Messages.minutes(card.minutes)),
      (Messages.positions, card.positions.joined(separator: ", ")),
      (Messages.covers, card.covers.joined(separator: ", ")),
    ]
    return facts.filter { !$0.1.isEmpty }.map { Document.Fact(name: $0.0, words: [.text($0.1)]) }
  }
}

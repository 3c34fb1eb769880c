internal import Practice

/// Builds a document of cards to be printed, cut out and laid on a table.
package struct CardSheetBuilder {
  private let print: Document.Print
  private let withTestSheet: Bool

  /// Makes a builder.
  ///
  /// - Parameter withTestSheet: Whether a page comes first that shows if both sides meet.
  package init(print: Document.Print, withTestSheet: Bool = false) {
    self.print = print
    self.withTestSheet = withTestSheet
  }

  /// The cards of `choice`.
  package func document(for choice: CardChoice) -> Document {
    let ending = HandoutEnding(choice.decks, language: choice.decks.language)
    let cards = choice.members.map(Self.card)
    return Document(
      title: Messages.cardsTitle(choice.title), language: choice.decks.language,
      subject: Messages.cardsSubject(cards.count), print: print,
      elements: (withTestSheet ? [.testSheet] : []) + [.cards(cards)] + ending.elements,
      closing: ending.closing)
  }

  /// The test sheet alone.
  package func testSheet() -> Document {
    Document(
      title: Messages.testSheetTitle, language: Messages.language, print: print,
      elements: [.testSheet])
  }

  /// One card with its two sides.
  package static func card(_ member: CardChoice.Member) -> PrintedCard {
    let parts = CardParts(member, in: member.deck.language)
    let talk: [Block] =
      member.card.prompts.isEmpty
      ? [] : [.heading(level: 3, [.text(Messages.talkAboutIt)]), parts.prompts]
    return PrintedCard(
      title: member.card.title, language: member.deck.language, mark: parts.theme,
      front: parts.front + (member.card.positions.isEmpty ? [] : [parts.positions])
        + [.paragraph([.text(Messages.beforeTheBack)])],
      back: talk + evidence(parts.findings))
  }

  // A card has room for one sentence; the other findings, and what they do not say, stand in the
  // handout of findings.
  private static func evidence(_ findings: [FindingChoice.Member]) -> [Block] {
    guard let first = findings.first else { return [] }
    let source = first.finding.shortSources(in: first.deck)
    let words: [Inline] = source.isEmpty ? [] : [.text(" (\(source))")]
    return [
      .heading(level: 3, [.text(Messages.behindIt)]), .paragraph(first.finding.statement + words),
    ]
  }
}

internal import Practice

/// The parts of one card for handouts, its words marked where the handout is in another language.
struct CardParts {
  private let card: Card
  private let deck: Deck
  private let language: String

  /// Takes a card for a document in `language`.
  init(_ member: CardChoice.Member, in language: String) {
    card = member.card
    deck = member.deck
    self.language = language
  }

  /// The statement with what sets it up.
  var front: [Block] {
    marked([.paragraph([.strong(card.statement)])] + card.setUp)
  }

  /// The positions to choose from.
  var positions: Block {
    let words: [Inline] = [.text(card.positions.joined(separator: " · "))]
    return .paragraph(
      [.strong([.text(Messages.whereYouStand)]), .text(" ")]
        + words.marked(deck.language, within: language))
  }

  /// The prompts.
  var prompts: Block {
    .list(MarkupList(items: card.prompts.map { marked([.paragraph($0)]) }))
  }

  /// The notes for whoever holds the talk.
  var notes: [Block] { marked(card.facilitatorNotes) }

  /// The one change to try.
  var tryThis: [Block] { marked(card.tryThis) }

  /// The title of its theme.
  var theme: String { deck.themes.first { $0.id == card.theme }?.title ?? card.theme }

  /// The findings it rests on.
  var findings: [FindingChoice.Member] {
    card.findings.compactMap { deck.findings[$0] }.map { FindingChoice.Member($0, in: deck) }
  }

  private func marked(_ blocks: [Block]) -> [Block] {
    blocks.marked(deck.language, within: language)
  }
}

/// A card as it was shown, so that a record still makes sense when the deck changes.
package struct CardWording: Hashable, Sendable {
  /// The card's id.
  package var id: String
  /// The id of its deck.
  package var deck: String
  /// Its short title.
  package var title: String
  /// Its front: a statement or question.
  package var statement: String
  /// The set-up under the statement, by paragraph.
  package var setUp: [String]
  /// The positions offered, besides passing.
  package var positions: [String]
  /// Its prompts in order.
  package var prompts: [String]
  /// Its facilitator notes, by paragraph.
  package var facilitatorNotes: [String]
  /// The one change to try, by paragraph.
  package var tryThis: [String]
  /// The findings it rests on.
  package var findings: [FindingWording]

  /// Makes a wording.
  package init(
    id: String, deck: String, title: String, statement: String, setUp: [String] = [],
    positions: [String], prompts: [String], facilitatorNotes: [String] = [],
    tryThis: [String] = [], findings: [FindingWording] = []
  ) {
    self.id = id
    self.deck = deck
    self.title = title
    self.statement = statement
    self.setUp = setUp
    self.positions = positions
    self.prompts = prompts
    self.facilitatorNotes = facilitatorNotes
    self.tryThis = tryThis
    self.findings = findings
  }

  /// Takes the wording of `card` in `deck`.
  package init(_ card: Card, in deck: Deck) {
    self.init(
      id: card.id, deck: deck.id, title: card.title,
      statement: PlainText.words(card.statement), setUp: PlainText.paragraphs(card.setUp),
      positions: card.positions, prompts: card.prompts.map(PlainText.words),
      facilitatorNotes: PlainText.paragraphs(card.facilitatorNotes),
      tryThis: PlainText.paragraphs(card.tryThis),
      findings: card.findings.compactMap { deck.findings[$0] }.map {
        FindingWording($0, in: deck)
      })
  }
}

extension FoldedText {
  /// Everything a card says itself.
  package init(_ card: Card) {
    let prompts = card.prompts.map(PlainText.words)
    let blocks = PlainText.paragraphs(card.setUp + card.facilitatorNotes + card.tryThis)
    self.init(
      [card.id, card.title, PlainText.words(card.statement)] + card.covers + prompts + blocks)
  }

  /// Everything a finding in `deck` says, with the works it cites.
  package init(_ finding: Finding, in deck: Deck) {
    let blocks = PlainText.paragraphs(finding.detail + finding.doesNotSay)
    let sources = finding.sources.compactMap { deck.sources[$0]?.citation }
    self.init(
      [finding.title, PlainText.words(finding.statement)] + finding.covers + blocks + sources)
  }
}

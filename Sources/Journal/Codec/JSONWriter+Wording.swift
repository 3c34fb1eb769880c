internal import Practice

extension JSONWriter {
  /// Writes the members of a card as it was shown.
  mutating func members(of card: CardWording) {
    member("id", card.id)
    member("deck", card.deck)
    member("title", card.title)
    member("statement", card.statement)
    member("setUp", card.setUp)
    member("positions", card.positions)
    member("prompts", card.prompts)
    member("facilitatorNotes", card.facilitatorNotes)
    member("tryThis", card.tryThis)
    member("findings", objects: card.findings) { $0.members(of: $1) }
  }

  private mutating func members(of finding: FindingWording) {
    member("id", finding.id)
    member("statement", finding.statement)
    member("detail", finding.detail)
    member("charts", objects: finding.charts) { $0.members(of: $1) }
    member("tables", objects: finding.tables) { $0.members(of: $1) }
    member("doesNotSay", finding.doesNotSay)
    member("sources", finding.sources)
    member("locator", finding.locator)
  }
}

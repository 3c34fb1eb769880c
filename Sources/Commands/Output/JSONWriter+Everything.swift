internal import Practice

extension JSONWriter {
  /// Writes all of a card, in plain words.
  mutating func everything(of card: Card, in deck: Deck) {
    members(of: card)
    member("positions", card.positions)
    member("statement", PlainText.words(card.statement))
    member("setUp", PlainText.paragraphs(card.setUp))
    member("prompts", card.prompts.map(PlainText.words))
    member("facilitatorNotes", PlainText.paragraphs(card.facilitatorNotes))
    member("tryThis", PlainText.paragraphs(card.tryThis))
  }

  /// Writes all of a finding, in plain words.
  mutating func everything(of finding: Finding, in deck: Deck) {
    members(of: finding)
    let wording = FindingWording(finding, in: deck)
    member("detail", wording.detail)
    member("charts", objects: wording.charts) { $0.members(of: $1) }
    member("tables", objects: wording.tables) { $0.members(of: $1) }
    member("doesNotSay", wording.doesNotSay)
    member("citations", wording.sources)
    member("cards", deck.cards.filter { $0.findings.contains(finding.id) }.map(\.id))
  }

  /// Writes all of a plan.
  mutating func everything(of plan: Plan) {
    members(of: plan)
    member("steps", objects: plan.steps) { writer, step in
      writer.member("kind", step.kind.rawValue)
      writer.member("title", step.title)
      writer.member("minutes", step.minutes)
      writer.member("says", PlainText.paragraphs(step.says))
    }
  }
}

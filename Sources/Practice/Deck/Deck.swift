/// A folder of cards, findings and sources on one subject.
package struct Deck: Sendable {
  /// The folder's name.
  package var id: String
  /// Its title.
  package var title: String
  /// The language of its texts, such as `en` (BCP 47).
  package var language: String
  /// Who it is for.
  package var audience: String
  /// One neutral line on what the cards are about, shown before a session.
  package var contentNote: String
  /// Who made the research, the original cards and this wording.
  package var credits: String
  /// The licence of its texts.
  package var licence: String?
  /// What it says about itself.
  package var about: [Block]
  /// Its themes, in its own order.
  package var themes: [Theme]
  /// Where a reader can find support.
  package var support: [Block]
  /// The ids it sets out to cover, in order.
  package var outline: [OutlineItem]
  /// Its cards by the order of their ids.
  package var cards: [Card]
  /// Its findings by id.
  package var findings: [String: Finding]
  /// Its sources by id.
  package var sources: [String: Source]

  /// Makes a deck.
  package init(
    id: String, title: String, language: String, audience: String, contentNote: String,
    credits: String, licence: String? = nil, about: [Block] = [], themes: [Theme] = [],
    support: [Block] = [], outline: [OutlineItem] = [], cards: [Card] = [],
    findings: [String: Finding] = [:], sources: [String: Source] = [:]
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.audience = audience
    self.contentNote = contentNote
    self.credits = credits
    self.licence = licence
    self.about = about
    self.themes = themes
    self.support = support
    self.outline = outline
    self.cards = cards
    self.findings = findings
    self.sources = sources
  }
}

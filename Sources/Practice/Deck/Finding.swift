/// One piece of evidence: a statement, figures, where it comes from and what it does not say.
package struct Finding: Hashable, Sendable {
  /// Its id, the file's name without `.md`.
  package var id: String
  /// The id of its deck.
  package var deck: String
  /// Its short title.
  package var title: String
  /// The ids of the sources it cites; at least one.
  package var sources: [String]
  /// Where in the source it stands: section, table.
  package var locator: String
  /// The outline ids it covers.
  package var covers: [String]
  /// The finding as one plain sentence.
  package var statement: [Inline]
  /// What was counted, in whom, and what came out; charts and tables among it.
  package var detail: [Block]
  /// The limit, the caveat, the tempting misreading.
  package var doesNotSay: [Block]
  /// The file it came from.
  package var place: SourceLine

  /// Makes a finding.
  package init(
    id: String, deck: String, title: String, sources: [String], locator: String,
    covers: [String] = [], statement: [Inline], detail: [Block] = [], doesNotSay: [Block],
    place: SourceLine
  ) {
    self.id = id
    self.deck = deck
    self.title = title
    self.sources = sources
    self.locator = locator
    self.covers = covers
    self.statement = statement
    self.detail = detail
    self.doesNotSay = doesNotSay
    self.place = place
  }
}

/// A finding as it was shown, so that a record still makes sense when the deck changes.
package struct FindingWording: Hashable, Sendable {
  /// The finding's id.
  package var id: String
  /// The finding as one plain sentence.
  package var statement: String
  /// What was counted, in whom, and what came out, by paragraph.
  package var detail: [String]
  /// Its charts.
  package var charts: [Chart]
  /// Its tables.
  package var tables: [FigureTable]
  /// What it does not say, by paragraph.
  package var doesNotSay: [String]
  /// The works it cites, a line each, with the address where known.
  package var sources: [String]
  /// Where in the source it stands.
  package var locator: String

  /// Makes a wording.
  package init(
    id: String, statement: String, detail: [String] = [], charts: [Chart] = [],
    tables: [FigureTable] = [], doesNotSay: [String], sources: [String], locator: String
  ) {
    self.id = id
    self.statement = statement
    self.detail = detail
    self.charts = charts
    self.tables = tables
    self.doesNotSay = doesNotSay
    self.sources = sources
    self.locator = locator
  }

  /// Takes the wording of `finding` in `deck`; figures within lists and quotations stay words.
  package init(_ finding: Finding, in deck: Deck) {
    self.init(
      id: finding.id, statement: PlainText.words(finding.statement),
      detail: PlainText.paragraphs(finding.detail.filter { !Self.isFigures($0) }),
      charts: finding.detail.compactMap { if case .chart(let chart) = $0 { chart } else { nil } },
      tables: finding.detail.compactMap { if case .table(let table) = $0 { table } else { nil } },
      doesNotSay: PlainText.paragraphs(finding.doesNotSay),
      sources: finding.sources.compactMap { deck.sources[$0] }.map(Self.line),
      locator: finding.locator)
  }

  private static func isFigures(_ block: Block) -> Bool {
    switch block {
    case .chart, .table: true
    case .heading, .paragraph, .list, .quotation, .code, .rule: false
    }
  }

  private static func line(_ source: Source) -> String {
    guard let url = source.url else { return source.citation }
    return "\(source.citation) \(url.address)"
  }
}

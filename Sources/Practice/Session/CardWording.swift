/// A card as it was shown, so that a record still makes sense when the deck changes.
package struct CardWording: Equatable, Sendable {
  package var id: String
  package var deck: String
  package var title: String
  /// Its front: a statement or question.
  @MarkdownLine package var statement: String
  /// What sets the statement up.
  @MarkdownParagraphs package var setUp: [String]
  /// The positions offered, besides passing.
  package var positions: [String]
  @MarkdownLines package var prompts: [String]
  @MarkdownParagraphs package var facilitatorNotes: [String]
  /// The one change to try.
  @MarkdownParagraphs package var tryThis: [String]
  package var findings: [FindingWording]

  package init(
    id: String, deck: String, title: String, statement: String,
    setUp: [String] = [], positions: [String], prompts: [String],
    facilitatorNotes: [String] = [],
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

  package init(_ card: Card, in deck: Deck) {
    self.init(
      id: card.id, deck: deck.id, title: card.title, statement: "", positions: card.positions,
      prompts: [],
      findings: deck.findings(behind: card).map { FindingWording($0, in: deck) })
    $statement = Markdown(card.statement)
    $setUp = Markdown(card.setUp)
    $prompts = card.prompts.map { Markdown($0) }
    $facilitatorNotes = Markdown(card.facilitatorNotes)
    $tryThis = Markdown(card.tryThis)
  }
}

/// A finding as it was shown, so that a record still makes sense when the deck changes.
package struct FindingWording: Equatable, Sendable {
  package var id: String
  /// The finding as one plain sentence.
  @MarkdownLine package var statement: String
  /// What was counted, in whom, and what came out, without the figures.
  @MarkdownParagraphs package var detail: [String]
  package var charts: [Chart]
  package var tables: [FigureTable]
  @MarkdownParagraphs package var doesNotSay: [String]
  /// The works it cites, with the address where known.
  @MarkdownLines package var sources: [String]
  /// Where in the source it is found.
  package var locator: String

  package init(
    id: String, statement: String, detail: [String] = [],
    charts: [Chart] = [], tables: [FigureTable] = [], doesNotSay: [String],
    sources: [String], locator: String
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

  /// Whether it is what the card's authors know from their own work, and no research.
  package var isOwnExperience: Bool { id == Card.ownExperience }

  /// Figures within lists and quotations stay words.
  package init(_ finding: Finding, in deck: Deck) {
    self.init(
      id: finding.id, statement: "",
      charts: finding.detail.compactMap { if case .chart(let chart) = $0 { chart } else { nil } },
      tables: finding.detail.compactMap { if case .table(let table) = $0 { table } else { nil } },
      doesNotSay: [], sources: [], locator: finding.locator)
    $statement = Markdown(finding.statement)
    $detail = Markdown(finding.detail.filter { !Self.isFigures($0) })
    $doesNotSay = Markdown(finding.doesNotSay)
    $sources = finding.sources.compactMap { deck.sources[$0] }.map {
      Markdown(Self.line($0))
    }
  }

  private static func isFigures(_ block: Block) -> Bool {
    switch block {
    case .chart, .table: true
    case .heading, .paragraph, .list, .quotation, .code, .rule: false
    }
  }

  private static func line(_ source: Source) -> [Inline] {
    guard let url = source.url else { return [.text(source.citation)] }
    return [.text("\(source.citation) "), .link([.text(url.address)], url)]
  }
}

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

  private mutating func members(of chart: Chart) {
    member("title", chart.title)
    member("unit", ifAny: chart.unit)
    member("note", ifAny: chart.note)
    member("bars", objects: chart.bars) {
      $0.member("label", $1.label)
      $0.member("figure", $1.figure)
    }
  }

  private mutating func members(of table: FigureTable) {
    member("title", table.title)
    member("columns", table.columns)
    member("rows", objects: table.rows) { $0.members(of: $1) }
    member("marks", objects: table.marks) {
      $0.member("symbol", $1.symbol)
      $0.member("meaning", $1.meaning)
    }
    member("note", ifAny: table.note)
  }

  private mutating func members(of row: FigureTable.Row) {
    switch row {
    case .group(let name): member("group", name)
    case .figures(let label, let cells):
      member("label", label)
      member("cells", cells)
    }
  }
}

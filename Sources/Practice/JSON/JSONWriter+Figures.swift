extension JSONWriter {
  /// Writes the members of a chart.
  package mutating func members(of chart: Chart) {
    member("title", chart.title)
    member("unit", ifAny: chart.unit)
    member("note", ifAny: chart.note)
    member("bars", objects: chart.bars) {
      $0.member("label", $1.label)
      $0.member("figure", $1.figure)
    }
  }

  /// Writes the members of a table.
  package mutating func members(of table: FigureTable) {
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

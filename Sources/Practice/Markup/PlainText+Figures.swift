extension PlainText {
  /// A chart in words: its title, a list item for each figure, and its note.
  static func paragraphs(_ chart: Chart) -> [String] {
    [chart.title + ":"] + chart.bars.map { "- \($0.label): \(chart.words($0))" }
      + [chart.note].compactMap { $0 }
  }

  /// A table in words: its title, a list item for each row, what its marks mean, and its note.
  static func paragraphs(_ table: FigureTable) -> [String] {
    let marks = table.marks.map { "\($0.symbol) \($0.meaning)" }.joined(separator: "; ")
    return [table.title + ":"] + table.rows.map { words($0, in: table) }
      + [marks, table.note ?? ""].filter { !$0.isEmpty }
  }

  private static func words(_ row: FigureTable.Row, in table: FigureTable) -> String {
    switch row {
    case .group(let name): name + ":"
    case .figures(let label, let cells): "- " + table.words(label: label, cells: cells)
    }
  }
}

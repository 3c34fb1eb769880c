internal import Practice

/// Tables and charts as CommonMark, which has neither: figures in columns, or a list.
enum MarkdownTable {
  private static let widest = 100

  /// A chart: its title and a list of its figures.
  static func chunks(
    _ chart: Chart, titled: Bool, _ words: any DocumentWords
  ) -> [[String]] {
    let bars = chart.bars.map { "- " + pair($0.label, chart.words($0)) }
    return title(chart.title, titled) + [bars.isEmpty ? [words.noFigures] : bars]
      + note(chart.note)
  }

  /// A table of figures: in columns, or row by row where it is too wide.
  static func chunks(_ table: FigureTable, titled: Bool) -> [[String]] {
    let aligned = AlignedTable(table, width: widest)
    let rows = aligned.map { [MarkdownWriter.fenced($0.lines)] } ?? rowByRow(table)
    return title(table.title, titled) + rows + table.notes.flatMap(note)
  }

  /// A table of words: an item for each row, with the other cells under its first.
  static func chunks(_ table: TextTable, titled: Bool) -> [[String]] {
    title(table.title, titled) + [table.rows.flatMap { item($0, table.columns) }]
  }

  private static func title(_ title: String, _ titled: Bool) -> [[String]] {
    let line = MarkdownInlines.text([.strong([.text(title)])])
    return titled && !line.isEmpty ? [[line]] : []
  }

  private static func note(_ note: String?) -> [[String]] {
    [MarkdownWriter.lines([.text(note ?? "")])]
  }

  private static func pair(_ name: String, _ words: String) -> String {
    MarkdownText.line(MarkdownText.escaped("\(name): \(words)"))
  }

  private static func rowByRow(_ table: FigureTable) -> [[String]] {
    var chunks: [[String]] = []
    for row in table.rows {
      switch row {
      case .group(let name): chunks += title(name, true) + [[]]
      case .figures(let label, let cells):
        let item = self.item(label, cells, table)
        if chunks.last?.isEmpty ?? true { chunks.append([]) }
        chunks[chunks.count - 1] += item
      }
    }
    return chunks
  }

  private static func item(_ label: String, _ cells: [String], _ table: FigureTable) -> [String] {
    let name = MarkdownText.line(MarkdownText.escaped(table.named(label)))
    return ["- " + name] + cells.enumerated().map { "  - " + pair(table.column($0), $1) }
  }

  private static func item(_ row: [[Inline]], _ columns: [String]) -> [String] {
    let cells = zip(columns, row).dropFirst().filter { !$0.1.isEmpty }.flatMap { name, cell in
      let lines = MarkdownWriter.lines([.text("\(name): ")] + cell)
      return MarkdownWriter.indented(lines, behind: "- ").map { "  " + $0 }
    }
    return MarkdownWriter.indented(MarkdownWriter.lines(row.first ?? []), behind: "- ") + cells
  }
}

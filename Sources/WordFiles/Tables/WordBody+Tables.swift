internal import Handouts
internal import Practice

extension WordBody {
  /// Adds a table of words.
  mutating func add(_ table: TextTable) {
    let count = max(1, table.columns.count, table.rows.map(\.count).max() ?? 0)
    let plain = table.rows.map { $0.map(PlainText.words) }
    var rows: [WordTable.Row] = []
    for row in table.rows {
      let cells = row.map { cell($0) }
      rows.append(.cells(Self.filled(cells, count, with: emptyCell)))
    }
    caption(table.title)
    append(
      WordTable(
        title: table.title, head: head(table.columns, count), rows: rows, style: .tableText,
        keepsTogether: false),
      ColumnWidths.twips(heads: table.columns, rows: plain, columns: count, on: page))
    paragraph(.tableEnd, "")
  }

  /// Adds a table of figures with what its marks mean.
  mutating func add(_ table: FigureTable) {
    settlePendingNumber()
    caption(table.title)
    appendFigures(table)
    let meanings = table.marks.map { "\($0.symbol) \($0.meaning)" }.joined(separator: "; ")
    addNotes([meanings, table.note ?? ""])
  }

  /// Adds the caption of a table or chart, unless the heading just before says the same.
  mutating func caption(_ title: String) {
    if !title.isEmpty && !repeatsHeading(title) { paragraph(.caption, [.text(title)]) }
  }

  /// Adds what stands under a table or chart; something has to, or two tables would grow into one.
  mutating func addNotes(_ notes: [String]) {
    let notes = notes.filter { !$0.isEmpty }
    for note in notes { paragraph(.note, [.text(note)]) }
    if notes.isEmpty { paragraph(.tableEnd, "") }
  }

  /// Adds the rows of a table of figures.
  mutating func appendFigures(_ table: FigureTable) {
    let cells = table.rows.compactMap(Self.cells)
    let count = max(1, table.columns.count, cells.map(\.count).max() ?? 0)
    let rows = table.rows.map { row in
      guard let cells = Self.cells(row) else { return WordTable.Row.group(groupRuns(row)) }
      return .cells(Self.filled(cells.map { cell($0) }, count, with: cell("")))
    }
    append(
      WordTable(
        title: table.title, head: head(table.columns, count), rows: rows, style: .tableFigure,
        keepsTogether: page.scaled(table.rows.count) <= 10),
      ColumnWidths.twips(heads: table.columns, rows: cells, columns: count, on: page))
  }

  // MARK: - Cells

  private mutating func append(_ table: WordTable, _ widths: [Int]?) {
    if let widths {
      append(table: table.xml(widths: widths))
    } else {
      for row in table.rows { appendWords(row, of: table) }
    }
  }

  // A row of more columns than a sheet has room for is a line of words, each figure behind its heading.
  private mutating func appendWords(_ row: WordTable.Row, of table: WordTable) {
    switch row {
    case .group(let runs): paragraph(.tableHeading, runs)
    case .cells(let cells):
      let parts = zip(table.head, cells).map { head, cell in
        head.runs.isEmpty ? cell.runs : head.runs + run(": ", RunStyle()) + cell.runs
      }
      paragraph(.listBullet, parts.joined(separator: run("; ", RunStyle())))
    }
  }

  private static func cells(_ row: FigureTable.Row) -> [String]? {
    guard case .figures(let label, let cells) = row else { return nil }
    return [label] + cells
  }

  private func groupRuns(_ row: FigureTable.Row) -> String {
    guard case .group(let name) = row else { return "" }
    return cell(name).runs
  }

  private func head(_ columns: [String], _ count: Int) -> [WordTable.Cell] {
    Self.filled(columns.map { cell($0) }, count, with: cell(""))
  }

  private func cell(_ words: String) -> WordTable.Cell {
    WordTable.Cell(
      runs: run(words, RunStyle(language: place.language)),
      isRightToLeft: ReadingDirection.isRightToLeft(words) == true)
  }

  private mutating func cell(_ inlines: [Inline]) -> WordTable.Cell {
    guard !inlines.isEmpty else { return emptyCell }
    return WordTable.Cell(
      runs: runs(inlines, RunStyle(language: place.language)),
      isRightToLeft: ReadingDirection.isRightToLeft(inlines) == true)
  }

  private var emptyCell: WordTable.Cell {
    WordTable.Cell(runs: ownWords(Messages.empty), isRightToLeft: false)
  }

  private static func filled(
    _ cells: [WordTable.Cell], _ count: Int, with filler: WordTable.Cell
  ) -> [WordTable.Cell] {
    cells + Array(repeating: filler, count: count - cells.count)
  }
}

internal import Practice

/// A table of figures set in columns of characters, where it is not too wide for that.
struct AlignedTable {
  /// The lines: headings, a rule, and a line for each row.
  private(set) var lines: [String]

  private let widths: [Int]
  private let figures: Bool

  /// Sets `table`, figures to the right; nil where a line would be wider than `width` columns.
  init?(_ table: FigureTable, width: Int) {
    self.init(
      table.columns.map(Self.clean), table.rows.map(Self.cells), figures: true, width: width)
  }

  /// Sets `table`; nil where a line would be wider than `width` columns or a cell has several.
  init?(_ table: TextTable, width: Int) {
    let rows = table.rows.map { row in row.map { PlainLines.text($0) } }
    guard !rows.joined().contains(where: { $0.contains("\n") }) else { return nil }
    self.init(table.columns.map(Self.clean), rows, figures: false, width: width)
  }

  private init?(_ heads: [String], _ rows: [[String]], figures: Bool, width: Int) {
    let full = ([heads] + rows).filter { $0.count > 1 }
    widths = heads.indices.map { column in full.map { Self.width($0, column) }.max() ?? 0 }
    self.figures = figures
    let total = widths.reduce(0, +) + 2 * max(0, widths.count - 1)
    let groups = rows.filter { $0.count == 1 }.map { Self.width($0, 0) }.max() ?? 0
    guard !heads.isEmpty, max(total, groups) <= width else { return nil }
    lines = []
    let rule = String(repeating: "-", count: total)
    lines = [line(heads), rule] + rows.map(line)
  }

  private static func clean(_ text: String) -> String {
    SafeText.line(text).string
  }

  // A row of one cell is a sub-heading and may be wider than the first column.
  private static func cells(_ row: FigureTable.Row) -> [String] {
    switch row {
    case .group(let title): [clean(title)]
    case .figures(let label, let cells): ([label] + cells).map(clean)
    }
  }

  private static func width(_ cells: [String], _ column: Int) -> Int {
    cells.indices.contains(column) ? DisplayWidth.columns(cells[column]) : 0
  }

  private func line(_ cells: [String]) -> String {
    guard cells.count > 1 else { return cells.first ?? "" }
    let set = cells.enumerated().map { column, cell in
      let room =
        (widths.indices.contains(column) ? widths[column] : 0)
        - DisplayWidth.columns(cell)
      let space = String(repeating: " ", count: max(0, room))
      return column == 0 || !figures ? cell + space : space + cell
    }
    let line = set.joined(separator: "  ")
    return String(line.reversed().drop { $0 == " " }.reversed())
  }
}

internal import Practice

/// A table set in columns of characters, where it is not too wide for that.
struct AlignedTable {
  /// The lines: headings, a rule, and a line or more for each row.
  let lines: [String]

  /// Sets `table`, figures to the right; nil where there is no room for the figures.
  init?(_ table: FigureTable, width: Int) {
    guard let set = FigureColumns(table, width: width) else { return nil }
    let rule = String(repeating: "-", count: set.columns)
    lines = set.heading + [rule] + set.rows.joined()
  }

  /// Sets `table`; nil where a line would be wider than `width` columns or a cell has several.
  init?(_ table: TextTable, width: Int) {
    let heads = table.columns.map { SafeText.line($0).string }
    let rows = table.rows.map { row in row.map { PlainLines.text($0) } }
    let widths = heads.indices.map { column in
      ([heads] + rows).map { Self.width($0, column) }.max() ?? 0
    }
    let total = widths.reduce(0, +) + 2 * max(0, widths.count - 1)
    guard !heads.isEmpty, total <= width, !rows.joined().contains(where: { $0.contains("\n") })
    else { return nil }
    let rule = String(repeating: "-", count: total)
    lines = [Self.line(heads, widths), rule] + rows.map { Self.line($0, widths) }
  }

  private static func width(_ cells: [String], _ column: Int) -> Int {
    cells.indices.contains(column) ? DisplayWidth.columns(cells[column]) : 0
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    let line = zip(cells, widths).map { cell, width in
      cell + String(repeating: " ", count: max(0, width - DisplayWidth.columns(cell)))
    }.joined(separator: "  ")
    return String(line.reversed().drop { $0 == " " }.reversed())
  }
}

/// Rows and columns of figures with marks for significance, from a `table` block.
package struct FigureTable: Equatable, Sendable {
  /// A row: figures under a label, or a sub-heading that names the rows after it.
  package enum Row: Equatable, Sendable {
    case group(String)
    case figures(label: String, cells: [String])
  }

  /// A mark beside figures and what it means, such as `*` and `p < 0.05`.
  package struct Mark: Equatable, Sendable {
    /// The mark as it stands beside a figure.
    package var symbol: String
    /// What it means.
    package var meaning: String

    package init(symbol: String, meaning: String) {
      self.symbol = symbol
      self.meaning = meaning
    }
  }

  /// What the table shows.
  package var title: String
  /// The column headings; the first names the row labels.
  package var columns: [String]
  /// The rows in the order written; every figures row has `columns.count - 1` cells.
  package var rows: [Row]
  /// The marks that cells may carry.
  package var marks: [Mark]
  /// A sentence under the table.
  package var note: String?

  package init(
    title: String, columns: [String], rows: [Row], marks: [Mark] = [], note: String? = nil
  ) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.marks = marks
    self.note = note
  }
}

extension FigureTable {
  /// A row's label and figures in one line, each behind the heading of its column.
  package func words(label: String, cells: [String]) -> String {
    let named = zip(columns, [label] + cells).map { $0.isEmpty ? $1 : "\($0): \($1)" }
    return named.joined(separator: "; ")
  }
}

package import Practice

/// Rows and columns of words; the first cell of a row names it.
package struct TextTable: Hashable, Sendable {
  /// What the table shows.
  package var title: String
  /// The column headings.
  package var columns: [String]
  /// The rows, each with as many cells as there are columns; a cell may be empty.
  package var rows: [[[Inline]]]

  /// Makes a table.
  package init(title: String, columns: [String], rows: [[[Inline]]]) {
    self.title = title
    self.columns = columns
    self.rows = rows
  }
}

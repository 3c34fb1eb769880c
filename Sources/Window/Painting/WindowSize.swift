/// How large a terminal's window is.
package struct WindowSize: Hashable, Sendable {
  /// The columns, at least 1.
  package let columns: Int
  /// The rows, at least 1.
  package let rows: Int

  /// Makes a size; what is less than 1 counts as 1, and what is more than 1,000 as 1,000.
  package init(columns: Int, rows: Int) {
    self.columns = min(max(columns, 1), 1_000)
    self.rows = min(max(rows, 1), 1_000)
  }
}

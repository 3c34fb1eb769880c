/// Everything a window shows at one moment: a row of text for each of its rows, and the cursor.
///
/// Frames are values: faces make them, tests compare them, and the painter alone turns them into
/// bytes.
package struct Frame: Hashable, Sendable {
  /// Where the cursor stands, from the window's upper left corner, counted from 0.
  package struct Cursor: Hashable, Sendable {
    package var row: Int
    package var column: Int

    /// Makes a place for the cursor.
    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// The window it is made for.
  package let size: WindowSize
  /// The rows from top to bottom, as many as the window has.
  package let rows: [FrameRow]
  /// Where the cursor is shown; nil hides it.
  package let cursor: Cursor?

  /// Makes a frame: rows that are missing are empty, and rows beyond the window are not part of it.
  package init(size: WindowSize, rows: [FrameRow], cursor: Cursor? = nil) {
    self.size = size
    let missing = max(0, size.rows - rows.count)
    self.rows =
      Array(rows.prefix(size.rows)) + Array(repeating: FrameRow.empty, count: missing)
    self.cursor = cursor.flatMap {
      (0..<size.rows).contains($0.row) && (0..<size.columns).contains($0.column) ? $0 : nil
    }
  }

  /// The frame as literal text, a line for each row, blanks at the ends left out: what tests compare.
  package var text: String {
    rows.map { row in
      var words = Substring(row.words)
      while words.last == " " { words.removeLast() }
      return String(words)
    }.joined(separator: "\n")
  }

  /// Whether every row fits the window; a face that makes wider ones would have text cut off.
  package var fits: Bool { rows.allSatisfy { $0.columns <= size.columns } }
}

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

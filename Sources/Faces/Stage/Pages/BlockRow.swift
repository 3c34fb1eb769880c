internal import Window

/// A row of a block, with the column of the cursor if it stands there.
struct BlockRow: Hashable, Sendable {
  /// The row.
  var row: FrameRow
  /// The cursor's column within it.
  var cursor: Int?

  /// Makes a row.
  init(_ row: FrameRow, cursor: Int? = nil) {
    self.row = row
    self.cursor = cursor
  }
}

internal import Window

/// Which rows and columns of a window are for what; the rows around the text go first where there is little room.
struct StageGeometry: Equatable, Sendable {
  /// The window.
  let size: WindowSize
  /// How it is laid out.
  let look: StageLook

  /// Whether a row says where the session stands.
  var hasStatus: Bool { size.rows >= 4 && size.columns >= 12 }
  /// Whether a row says what the keys do.
  var hasKeys: Bool { size.rows >= 5 && size.columns >= 16 }
  /// The blank rows under the row that says where the session stands.
  var gap: Int { hasStatus && size.rows >= 16 ? 1 : 0 }
  /// The rows kept free for what the program says.
  var noticeRows: Int { size.rows >= 24 ? 2 : size.rows >= 8 ? 1 : 0 }
  /// Whether the rows of bars stand apart.
  var spacesLists: Bool { look.isLarge && size.rows >= 30 }
  /// The rows above the text.
  var rowsAbove: Int { (hasStatus ? 1 : 0) + gap }

  /// The columns of a line of text.
  var measure: Int { min(size.columns - 2 * margin, look.isLarge ? 52 : 64) }
  /// The columns for charts, tables and bars, which gain more from room than text does.
  var figures: Int { max(measure, min(size.columns - left - margin, 76)) }
  /// The columns left of the text.
  var left: Int { (size.columns - measure) / 2 }

  /// The rows for the text where what the program says takes `notice` rows.
  func bodyRows(notice: Int) -> Int {
    max(1, size.rows - rowsAbove - max(noticeRows, notice) - (hasKeys ? 1 : 0))
  }

  private var margin: Int { size.columns >= 60 ? 2 : size.columns >= 24 ? 1 : 0 }
}

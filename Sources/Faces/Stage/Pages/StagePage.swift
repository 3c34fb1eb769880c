internal import Window

/// A window's worth of rows.
struct StagePage: Hashable, Sendable {
  /// A row with where it comes from.
  struct Row: Hashable, Sendable {
    /// The row and perhaps the cursor.
    var content: BlockRow
    /// The number of its block among all blocks, from 0.
    var block: Int
    /// Its number within the block, from 0.
    var line: Int
    /// Whether it belongs to what is answered.
    var isAsk: Bool
  }

  /// The rows from top to bottom.
  var rows: [Row] = []
  /// Where they are set.
  var lift = StageSection.Lift.top

  /// Whether what is answered, or some of it, stands here.
  var hasAsk: Bool { rows.contains(where: \.isAsk) }
  /// Whether the cursor stands here.
  var hasCursor: Bool { rows.contains { $0.content.cursor != nil } }

  /// How many blank rows come above it in a window with `height` rows for text.
  func blankRows(in height: Int) -> Int {
    let spare = max(0, height - rows.count)
    switch lift {
    case .top: return 0
    case .raised: return min(spare, height / 4)
    case .middle: return spare / 2
    }
  }

  /// The page with what comes after a block left blank, laid out as if it were there.
  func hidingRows(after block: Int) -> StagePage {
    var page = self
    for index in rows.indices where rows[index].block > block {
      page.rows[index].content = BlockRow(.empty)
    }
    return page
  }
}

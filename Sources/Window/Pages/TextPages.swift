/// Where a reader stands in a text; it keeps its meaning when the window changes.
package enum ReadingPlace: Equatable, Sendable {
  /// At a row of a block.
  case row(block: Int, line: Int)
  /// Where the answer is chosen or written.
  case answer

  package static let start = ReadingPlace.row(block: 0, line: 0)
}

/// A row of a block, with the column of the cursor if it stands there.
package struct BlockRow: Equatable, Sendable {
  package var row: FrameRow
  package var cursor: Int?

  package init(_ row: FrameRow, cursor: Int? = nil) {
    self.row = row
    self.cursor = cursor
  }
}

/// A text laid out for a window: what it shows at once, from the beginning to the end.
///
/// A room turns pages, which keep together what belongs together; what one person reads is moved
/// through row by row, and then each page begins a row below the one before.
package struct TextPages: RandomAccessCollection, Sendable {
  /// A row with where it comes from.
  package struct Row: Equatable, Sendable {
    package var content: BlockRow
    /// The number of its block among all blocks, from 0.
    package var block: Int
    /// Its number within the block, from 0.
    package var line: Int
    /// Whether it belongs to what is answered.
    package var isAsk = false
  }

  /// What is shown at once.
  package struct Page: Sendable {
    package let rows: ArraySlice<Row>
    let lift: PageSection.Lift

    /// Whether what is answered, or some of it, stands here.
    package var hasAsk: Bool { rows.contains(where: \.isAsk) }
    /// The cursor's place within the page.
    package var cursor: Frame.Cursor? {
      for (row, place) in rows.enumerated() {
        if let column = place.content.cursor { return Frame.Cursor(row: row, column: column) }
      }
      return nil
    }

    /// How many blank rows come above it in a window with `height` rows for text.
    package func blankRows(in height: Int) -> Int {
      let spare = Swift.max(0, height - rows.count)
      switch lift {
      case .top: return 0
      case .raised: return Swift.min(spare, height / 4)
      case .middle: return spare / 2
      }
    }
  }

  /// How a reader moves.
  package enum Move: Sendable { case up, down, pageUp, pageDown, first, last }

  var rows: [Row] = []
  var spans: [(rows: Range<Int>, lift: PageSection.Lift)] = []
  private var stride = 1
  private var keepsRowForMore = false

  /// Lays out blocks that are moved through row by row; where not all fit into `height` rows, one is
  /// left for the words that say so.
  package init(scrolling blocks: [[FrameRow]], height: Int) {
    for (block, lines) in blocks.enumerated() {
      rows += lines.enumerated().map { Row(content: BlockRow($1), block: block, line: $0) }
    }
    keepsRowForMore = rows.count > height && height > 1
    let seen = Swift.max(0, keepsRowForMore ? height - 1 : height)
    spans = (0...Swift.max(0, rows.count - seen)).map {
      ($0..<Swift.min(rows.count, $0 + seen), .top)
    }
    stride = Swift.max(1, seen - 1)
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { spans.count }
  package subscript(index: Int) -> Page {
    Page(rows: rows[spans[index].rows], lift: spans[index].lift)
  }

  /// The page at `place`.
  package func index(of place: ReadingPlace) -> Int {
    switch place {
    case .answer:
      indices.first { self[$0].cursor != nil } ?? indices.last { self[$0].hasAsk } ?? 0
    case .row(let block, let line):
      indices.last {
        self[$0].rows.first.map { ($0.block, $0.line) <= (block, line) } ?? false
      } ?? 0
    }
  }

  /// Where the page with the number `index` begins; nil where there is none.
  package func place(of index: Int) -> ReadingPlace? {
    guard indices.contains(index), let first = self[index].rows.first else { return nil }
    return .row(block: first.block, line: first.line)
  }

  /// Where a reader is who stood at `place` and has moved.
  package func place(after move: Move, from place: ReadingPlace) -> ReadingPlace {
    let index = index(of: place)
    let wanted =
      switch move {
      case .up: index - 1
      case .down: index + 1
      case .pageUp: index - stride
      case .pageDown: index + stride
      case .first: 0
      case .last: count - 1
      }
    return self.place(of: Swift.min(Swift.max(0, wanted), count - 1)) ?? .start
  }

  /// The rows at `place`, and where there are more below, `more` of their number as the last.
  package func rows(at place: ReadingPlace, more: (Int) -> String) -> [FrameRow] {
    let span = spans[index(of: place)].rows
    let shown = rows[span].map(\.content.row)
    let below = rows.count - span.upperBound
    return below > 0 && keepsRowForMore ? shown + [FrameRow(more(below), .quiet)] : shown
  }

  /// The same pages with everything after a block left blank, laid out as if it were there.
  package func hiding(after block: Int) -> TextPages {
    var pages = self
    pages.spans.removeAll { rows[$0.rows].first.map { $0.block > block } ?? false }
    for index in rows.indices where rows[index].block > block {
      pages.rows[index].content = BlockRow(.empty)
    }
    return pages
  }
}

internal import Documents
internal import Practice

/// A table whose headings come again on every page and whose rows are never divided.
struct WordTable {
  /// A row as it is written.
  enum Row {
    /// Words across all columns, which name the rows after it.
    case group(String)
    /// What stands in each column.
    case cells([Cell])
  }

  /// What a cell says.
  enum Cell: Equatable {
    case text(String)
    /// Words with emphasis and links.
    case inlines([Inline])
    /// Nothing, which is said with a mark of ours.
    case empty

    /// Whether it reads from right to left.
    var isRightToLeft: Bool {
      switch self {
      case .text(let words): ReadingDirection.isRightToLeft(words) == true
      case .inlines(let inlines): ReadingDirection.isRightToLeft(inlines) == true
      case .empty: false
      }
    }
  }

  /// What the table shows, for those who do not see it.
  let title: String
  let head: [Cell]
  /// The rows; each has a cell for every column.
  let rows: [Row]
  /// The style of the cells after the first.
  let style: StyleName
  /// Whether it is small enough to stay on one page.
  let keepsTogether: Bool
  /// Whether notes follow, which stay with its end.
  var hasNotes = false

  /// Whether a row stays with what follows: no row stands alone at either side of a page's end.
  func keepsWithNext(_ index: Int) -> Bool {
    let rest = rows[(index + 1)...]
    guard !rest.isEmpty else { return hasNotes }
    return keepsTogether || Self.hasOne(rows[...index].reversed()) || Self.hasOne(rest)
  }

  // The name of a group is no row to keep another company.
  private static func hasOne(_ rows: some Sequence<Row>) -> Bool {
    let cells = rows.lazy.filter { if case .cells = $0 { true } else { false } }
    return cells.prefix(2).reduce(0) { count, _ in count + 1 } < 2
  }

  /// The properties of the element; `width` in twips.
  func properties(_ width: Int) -> String {
    """
    <w:tblPr><w:tblStyle w:val="RuledTable"/><w:tblW w:w="\(width)" w:type="dxa"/>\
    <w:tblLayout w:type="fixed"/><w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" \
    w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="0"/>\
    <w:tblCaption w:val="\(MarkupEscape.text(title.shortened(to: 250)))"/></w:tblPr>
    """
  }

  /// How the paragraph of a cell in a heading is set.
  func heading(of cell: Cell, column: Int) -> ParagraphProperties {
    var properties = ParagraphProperties(.tableHeading)
    properties.isRightToLeft = cell.isRightToLeft
    properties.isAtEnd = column > 0 && style == .tableFigure
    return properties
  }

  /// How the paragraph of a cell below is set.
  func paragraph(of cell: Cell, column: Int, keepsWithNext: Bool) -> ParagraphProperties {
    var properties = ParagraphProperties(column > 0 ? style : .tableText)
    properties.keepsWithNext = keepsWithNext
    properties.isRightToLeft = cell.isRightToLeft
    return properties
  }
}

/// How the width of a line is shared among the columns of a table, by what their cells say.
enum ColumnWidths {
  // Letters of 12 pt are about 6 pt wide, a little more where they are bold.
  private static let letter = 125
  // A longer word is broken wherever it stands.
  private static let longestWord = 24
  private static let margins = 3

  /// The columns' widths in twips, which together are the page's width of text; nil when there are so
  /// many columns that words would be torn to pieces.
  static func twips(
    heads: [String], rows: [[String]], columns: Int, on page: Page
  ) -> [Int]? {
    var natural = Array(repeating: margins + 1, count: columns)
    var least = natural
    for row in rows {
      for (column, cell) in row.enumerated() {
        // No text has more columns than bytes, and most cells are shorter than the longest.
        let most = cell.utf8.count + margins
        if most > natural[column] {
          natural[column] = max(natural[column], DisplayWidth.columns(cell) + margins)
        }
        if most > least[column] { least[column] = max(least[column], longestWord(cell) + margins) }
      }
    }
    for (column, head) in heads.enumerated() {
      least[column] = max(least[column], longestWord(head) + margins)
    }
    let room = page.textWidth / page.scaled(letter)
    guard least.reduce(0, +) <= room * 5 / 4 else { return nil }
    let whole = widened(natural, by: heads) { $0 }
    if whole.reduce(0, +) <= room { return scaled(whole, to: page.textWidth) }
    // A heading folded into three lines is read once, a label that is folded in every row.
    let folded = widened(natural, by: heads) { $0 / 3 }
    return scaled(letters(folded, least, room), to: page.textWidth)
  }

  private static func widened(
    _ letters: [Int], by heads: [String], taking part: (Int) -> Int
  ) -> [Int] {
    letters.indices.map { column in
      guard column < heads.count else { return letters[column] }
      return max(letters[column], part(DisplayWidth.columns(heads[column])) + margins)
    }
  }

  // A column that needs less than its share gets what it needs. The others get their longest words, and
  // what is left by what they say, counted for up to two whole lines.
  private static func letters(_ natural: [Int], _ least: [Int], _ room: Int) -> [Int] {
    var letters = least
    var left = room
    var order = natural.indices.sorted { (natural[$0], $0) < (natural[$1], $1) }[...]
    while let column = order.first, natural[column] <= left / order.count {
      letters[column] = max(least[column], natural[column])
      left -= letters[column]
      order.removeFirst()
    }
    let wishes = order.map { max(0, min(natural[$0], room * 2) - least[$0]) }
    let spare = max(0, left - order.reduce(0) { $0 + least[$1] })
    let wished = max(1, wishes.reduce(0, +))
    for (column, wish) in zip(order, wishes) { letters[column] += spare * wish / wished }
    return letters
  }

  private static func scaled(_ letters: [Int], to width: Int) -> [Int] {
    let all = max(1, letters.reduce(0, +))
    var widths = letters.map { width * $0 / all }
    widths[0] += width - widths.reduce(0, +)
    return widths
  }

  private static func longestWord(_ text: String) -> Int {
    min(text.split(separator: " ").map { DisplayWidth.columns($0) }.max() ?? 0, longestWord)
  }
}

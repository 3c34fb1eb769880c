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
    /// Words as they are.
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
  /// The headings.
  let head: [Cell]
  /// The rows; each has a cell for every column.
  let rows: [Row]
  /// The style of the cells after the first.
  let style: StyleName
  /// Whether it is small enough to stay on one page.
  let keepsTogether: Bool

  /// The properties of the element; `width` in twips.
  func properties(_ width: Int) -> String {
    """
    <w:tblPr><w:tblStyle w:val="RuledTable"/><w:tblW w:w="\(width)" w:type="dxa"/>\
    <w:tblLayout w:type="fixed"/><w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" \
    w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="0"/>\
    <w:tblCaption w:val="\(XMLEscape.attribute(title.shortened(to: 250)))"/></w:tblPr>
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

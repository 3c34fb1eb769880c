internal import Practice

/// Writes a table whose headings come again on every page and whose rows are never divided.
struct WordTable {
  /// A row as it is written.
  enum Row {
    /// Words across all columns, which name the rows after it.
    case group(String)
    /// The runs of each cell.
    case cells([Cell])
  }

  /// A cell: its runs, and whether they read from right to left.
  struct Cell {
    /// The runs.
    var runs: String
    /// Whether they read from right to left.
    var isRightToLeft: Bool
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

  /// The element, in the order of the schema (`CT_Tbl`); `widths` of the columns in twips.
  func xml(widths: [Int]) -> String {
    var xml = "<w:tbl>\(properties(widths.reduce(0, +)))<w:tblGrid>"
    for width in widths { xml += "<w:gridCol w:w=\"\(width)\"/>" }
    xml += "</w:tblGrid>\n"
    xml += row(head, widths, isHead: true, keeps: true)
    for (index, entry) in rows.enumerated() {
      let keeps = keepsTogether && index < rows.count - 1
      switch entry {
      case .group(let runs): xml += group(runs, widths)
      case .cells(let cells): xml += row(cells, widths, isHead: false, keeps: keeps)
      }
    }
    return xml + "</w:tbl>\n"
  }

  private func properties(_ width: Int) -> String {
    """
    <w:tblPr><w:tblStyle w:val="RuledTable"/><w:tblW w:w="\(width)" w:type="dxa"/>\
    <w:tblLayout w:type="fixed"/><w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" \
    w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="0"/>\
    <w:tblCaption w:val="\(XMLEscape.attribute(title.shortened(to: 250)))"/></w:tblPr>
    """
  }

  private func row(_ cells: [Cell], _ widths: [Int], isHead: Bool, keeps: Bool) -> String {
    var xml = "<w:tr><w:trPr><w:cantSplit/>\(isHead ? "<w:tblHeader/>" : "")</w:trPr>"
    for (column, cell) in cells.enumerated() {
      var properties = ParagraphProperties(isHead ? .tableHeading : .tableText)
      if !isHead && column > 0 { properties.style = style }
      properties.keepsWithNext = keeps && !isHead
      properties.isRightToLeft = cell.isRightToLeft
      properties.isAtEnd = isHead && column > 0 && style == .tableFigure
      xml += "<w:tc><w:tcPr><w:tcW w:w=\"\(widths[column])\" w:type=\"dxa\"/>"
      xml += isHead ? "<w:vAlign w:val=\"bottom\"/></w:tcPr>" : "</w:tcPr>"
      xml += "<w:p>\(properties.xml)\(cell.runs)</w:p></w:tc>"
    }
    return xml + "</w:tr>\n"
  }

  private func group(_ runs: String, _ widths: [Int]) -> String {
    let width = "<w:tcW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/>"
    let span = widths.count > 1 ? "<w:gridSpan w:val=\"\(widths.count)\"/>" : ""
    let properties = ParagraphProperties(.tableHeading).xml
    return """
      <w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr>\(width)\(span)</w:tcPr>\
      <w:p>\(properties)\(runs)</w:p></w:tc></w:tr>

      """
  }
}

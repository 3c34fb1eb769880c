extension WordBody {
  /// Adds a table in the order of the schema (`CT_Tbl`); `widths` of the columns in twips.
  mutating func add(_ table: WordTable, widths: [Int]) {
    beginTable()
    let width = widths.reduce(0, +)
    xml.add("<w:tbl>")
    xml.add(table.properties(width))
    xml.add("<w:tblGrid>")
    for width in widths { xml.add("<w:gridCol w:w=\"\(width)\"/>") }
    xml.add("</w:tblGrid>\n")
    addHead(of: table, widths)
    for (index, row) in table.rows.enumerated() {
      let keeps = table.keepsTogether && index < table.rows.count - 1
      switch row {
      case .group(let name): addGroup(name, columns: widths.count, width: width)
      case .cells(let cells): add(cells, of: table, widths, keepsWithNext: keeps)
      }
    }
    xml.add("</w:tbl>\n")
  }

  /// Adds the runs of a cell.
  mutating func addWords(of cell: WordTable.Cell) {
    switch cell {
    case .text(let words): xml.addRun(words, RunStyle(language: place.language))
    case .inlines(let inlines): addRuns(inlines, RunStyle(language: place.language))
    case .empty: xml.addRun(Messages.empty, .ours(in: language))
    }
  }

  private mutating func addHead(of table: WordTable, _ widths: [Int]) {
    xml.add("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
    for (column, cell) in table.head.enumerated() {
      let properties = table.heading(of: cell, column: column)
      add(cell, properties, widths[column], "<w:vAlign w:val=\"bottom\"/>")
    }
    xml.add("</w:tr>\n")
  }

  private mutating func add(
    _ cells: [WordTable.Cell], of table: WordTable, _ widths: [Int], keepsWithNext: Bool
  ) {
    xml.add("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
    for (column, cell) in cells.enumerated() {
      let properties = table.paragraph(of: cell, column: column, keepsWithNext: keepsWithNext)
      add(cell, properties, widths[column])
    }
    xml.add("</w:tr>\n")
  }

  private mutating func addGroup(_ name: String, columns: Int, width: Int) {
    xml.add("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
    let span = columns > 1 ? "<w:gridSpan w:val=\"\(columns)\"/>" : ""
    add(.text(name), ParagraphProperties(.tableHeading), width, span)
    xml.add("</w:tr>\n")
  }

  private mutating func add(
    _ cell: WordTable.Cell, _ properties: ParagraphProperties, _ width: Int, _ besides: String = ""
  ) {
    xml.add("<w:tc><w:tcPr><w:tcW w:w=\"")
    xml.add(width)
    xml.add("\" w:type=\"dxa\"/>")
    xml.add(besides)
    xml.add("</w:tcPr><w:p>")
    properties.add(to: &xml)
    addWords(of: cell)
    xml.add("</w:p></w:tc>")
  }
}

internal import Documents
internal import Practice

extension WordBody {
  /// Adds a table of words.
  mutating func add(_ table: TextTable) {
    let count = max(1, table.columns.count, table.rows.map(\.count).max() ?? 0)
    let plain = table.rows.map { $0.map(PlainText.words) }
    let rows = table.rows.map { row in
      WordTable.Row.cells(
        Self.filled(row.map { $0.isEmpty ? .empty : .inlines($0) }, count, .empty))
    }
    caption(table.title)
    add(
      WordTable(
        title: table.title, head: Self.head(table.columns, count), rows: rows, style: .tableText,
        keepsTogether: false),
      ColumnWidths.twips(heads: table.columns, rows: plain, columns: count, on: page))
    paragraph(.tableEnd) { _ in }
  }

  /// Adds a table of figures with what its marks mean.
  mutating func add(_ table: FigureTable) {
    settlePendingNumber()
    caption(table.title)
    appendFigures(table)
    let meanings = table.marks.map { "\($0.symbol) \($0.meaning)" }.joined(separator: "; ")
    addNotes([meanings, table.note ?? ""])
  }

  /// Adds the caption of a table or chart, unless the heading just before says the same.
  mutating func caption(_ title: String) {
    if !title.isEmpty && !repeatsHeading(title) { paragraph(.caption, [.text(title)]) }
  }

  /// Adds what stands under a table or chart; something has to, or two tables would grow into one.
  mutating func addNotes(_ notes: [String]) {
    let notes = notes.filter { !$0.isEmpty }
    for note in notes { paragraph(.note, [.text(note)]) }
    if notes.isEmpty { paragraph(.tableEnd) { _ in } }
  }

  /// Adds the rows of a table of figures.
  mutating func appendFigures(_ table: FigureTable) {
    let cells = table.rows.compactMap(Self.cells)
    let count = max(1, table.columns.count, cells.map(\.count).max() ?? 0)
    let rows = table.rows.map { row -> WordTable.Row in
      switch row {
      case .group(let name): .group(name)
      case .figures(let label, let figures):
        .cells(Self.filled(([label] + figures).map { .text($0) }, count, .text("")))
      }
    }
    add(
      WordTable(
        title: table.title, head: Self.head(table.columns, count), rows: rows,
        style: .tableFigure, keepsTogether: page.scaled(table.rows.count) <= 10,
        hasNotes: !table.notes.isEmpty),
      ColumnWidths.twips(heads: table.columns, rows: cells, columns: count, on: page))
  }

  private mutating func add(_ table: WordTable, _ widths: [Int]?) {
    if let widths {
      add(table, widths: widths)
    } else {
      for row in table.rows { addWords(row, of: table) }
    }
  }

  // A row of more columns than a sheet has room for is a line of words, each figure behind its heading.
  private mutating func addWords(_ row: WordTable.Row, of table: WordTable) {
    switch row {
    case .group(let name): paragraph(.tableHeading) { $0.addWords(of: .text(name)) }
    case .cells(let cells):
      paragraph(.listBullet) { body in
        for (index, (head, cell)) in zip(table.head, cells).enumerated() {
          if index > 0 { body.xml.addRun("; ", RunStyle()) }
          body.addWords(of: head)
          if head != .text("") { body.xml.addRun(": ", RunStyle()) }
          body.addWords(of: cell)
        }
      }
    }
  }

  private static func cells(_ row: FigureTable.Row) -> [String]? {
    guard case .figures(let label, let cells) = row else { return nil }
    return [label] + cells
  }

  private static func head(_ columns: [String], _ count: Int) -> [WordTable.Cell] {
    filled(columns.map { .text($0) }, count, .text(""))
  }

  private static func filled(
    _ cells: [WordTable.Cell], _ count: Int, _ filler: WordTable.Cell
  ) -> [WordTable.Cell] {
    cells + Array(repeating: filler, count: count - cells.count)
  }
}

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
      let keeps = table.keepsWithNext(index)
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
    case .empty: xml.addRun(self.words.empty, .ours(in: language, self.words))
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

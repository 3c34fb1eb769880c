internal import Practice

/// Reads the lines of a `table` block: `title:`, `columns:`, `group:`, `marks:`, `note:` and rows.
struct TableReader {
  private var title = KeyedValue("title")
  private var columns = KeyedValue("columns")
  private var marks = KeyedValue("marks")
  private var note = KeyedValue("note")
  private var rows: [FigureTable.Row] = []
  private var rowLines: [Int] = []

  /// Reads the block whose fence stands on `fence`; nil, with errors in `remarks`, when it has faults.
  static func read(
    _ lines: [KeyedLine], openedOn fence: Int, _ remarks: inout Remarks
  ) -> FigureTable? {
    var reader = TableReader()
    let before = remarks.errorCount
    for line in lines { reader.take(line, &remarks) }
    let table = reader.table(openedOn: fence, &remarks)
    return remarks.errorCount == before ? table : nil
  }

  private mutating func take(_ line: KeyedLine, _ remarks: inout Remarks) {
    if title.take(line, &remarks) || columns.take(line, &remarks)
      || marks.take(line, &remarks) || note.take(line, &remarks)
    {
      return
    }
    rowLines.append(line.line)
    if let group = line.value(of: "group") {
      if group.isEmpty { remarks.error(line.line) { $0.blockKeyEmpty("group") } }
      rows.append(.group(group))
      return
    }
    let cells = Self.cells(line.text)
    if cells[0].isEmpty { remarks.error(line.line) { $0.tableRowWithoutLabel } }
    rows.append(.figures(label: cells[0], cells: Array(cells.dropFirst())))
  }

  private func table(openedOn fence: Int, _ remarks: inout Remarks) -> FigureTable {
    for needed in [title, columns] where needed.line == 0 {
      remarks.error(fence) { $0.tableWithout(needed.key) }
    }
    let columns = Self.cells(self.columns.text ?? "")
    if self.columns.text != nil, columns.count < 2 || columns.contains("") {
      remarks.error(self.columns.line) { $0.tableColumns }
    }
    let marks = TableMarks.read(self.marks, &remarks)
    checkRows(columns, marks, fence, &remarks)
    return FigureTable(
      title: title.text ?? "", columns: columns, rows: rows, marks: marks, note: note.text)
  }

  private func checkRows(
    _ columns: [String], _ marks: [FigureTable.Mark], _ fence: Int, _ remarks: inout Remarks
  ) {
    var used: Set<Substring> = []
    let symbols = Set(marks.map { $0.symbol[...] })
    var hasFigures = false
    for (row, line) in zip(rows, rowLines) {
      guard case .figures(_, let cells) = row else { continue }
      hasFigures = true
      if self.columns.text != nil, cells.count != columns.count - 1 {
        remarks.error(line) { $0.tableCellCount(cells.count + 1, columns: columns.count) }
      }
      for cell in cells { TableMarks.check(cell, line, symbols, &used, &remarks) }
    }
    if !hasFigures { remarks.error(fence) { $0.tableWithoutRows } }
    for mark in marks where !used.contains(mark.symbol[...]) {
      remarks.warning(self.marks.line) { $0.tableMarkUnused(mark.symbol) }
    }
  }

  private static func cells(_ text: some StringProtocol) -> [String] {
    text.split(separator: "|", omittingEmptySubsequences: false).map {
      String(Substring($0).trimmed)
    }
  }
}

/// The marks for significance in a `table` block, and the cells that carry them.
enum TableMarks {
  /// Reads `MARK meaning; MARK meaning`, noting items of another shape and repeated marks.
  static func read(_ value: KeyedValue, _ remarks: inout Remarks) -> [FigureTable.Mark] {
    var marks: [FigureTable.Mark] = []
    for item in (value.text ?? "").split(separator: ";").map(\.trimmed) where !item.isEmpty {
      let symbol = item.prefix { $0 != " " }
      let meaning = item.dropFirst(symbol.count).trimmed
      if meaning.isEmpty || symbol.contains(where: { $0.isLetter || $0.isNumber }) {
        remarks.error(value.line) { $0.tableMarkShape(String(item)) }
      } else if marks.contains(where: { $0.symbol == symbol }) {
        remarks.error(value.line) { $0.tableMarkTwice(String(symbol)) }
      } else {
        marks.append(FigureTable.Mark(symbol: String(symbol), meaning: String(meaning)))
      }
    }
    return marks
  }

  /// Notes a cell that is no figure, or carries a mark that is not listed; gathers marks used.
  static func check(
    _ cell: String, _ line: Int, _ symbols: Set<Substring>, _ used: inout Set<Substring>,
    _ remarks: inout Remarks
  ) {
    guard let (_, rest) = FigureSyntax.split(cell) else {
      remarks.error(line) { $0.tableCell(cell) }
      return
    }
    if rest.isEmpty { return }
    if symbols.contains(rest) {
      used.insert(rest)
    } else if rest.contains(where: { $0.isLetter || $0.isNumber || "(),.-–%".contains($0) }) {
      remarks.error(line) { $0.tableCell(cell) }
    } else {
      remarks.error(line) { $0.tableMarkUnlisted(String(rest)) }
    }
  }
}

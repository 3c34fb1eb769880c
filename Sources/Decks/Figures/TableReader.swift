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
      if group.isEmpty { remarks.error(line.line, Messages.blockKeyEmpty("group")) }
      rows.append(.group(group))
      return
    }
    let cells = Self.cells(line.text)
    if cells[0].isEmpty { remarks.error(line.line, Messages.tableRowWithoutLabel) }
    rows.append(.figures(label: cells[0], cells: Array(cells.dropFirst())))
  }

  private func table(openedOn fence: Int, _ remarks: inout Remarks) -> FigureTable {
    for needed in [title, columns] where needed.line == 0 {
      remarks.error(fence, Messages.tableWithout(needed.key))
    }
    let columns = Self.cells(self.columns.text ?? "")
    if self.columns.text != nil, columns.count < 2 || columns.contains("") {
      remarks.error(self.columns.line, Messages.tableColumns)
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
        let message = Messages.tableCellCount(cells.count + 1, columns: columns.count)
        remarks.error(line, message)
      }
      for cell in cells { TableMarks.check(cell, line, symbols, &used, &remarks) }
    }
    if !hasFigures { remarks.error(fence, Messages.tableWithoutRows) }
    for mark in marks where !used.contains(mark.symbol[...]) {
      remarks.warning(self.marks.line, Messages.tableMarkUnused(mark.symbol))
    }
  }

  private static func cells(_ text: some StringProtocol) -> [String] {
    text.split(separator: "|", omittingEmptySubsequences: false).map {
      String(Substring($0).trimmed)
    }
  }
}

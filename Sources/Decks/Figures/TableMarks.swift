internal import Practice

/// The marks for significance in a `table` block, and the cells that carry them.
enum TableMarks {
  /// Reads `MARK meaning; MARK meaning`, noting items of another shape and repeated marks.
  static func read(_ value: KeyedValue, _ remarks: inout Remarks) -> [FigureTable.Mark] {
    var marks: [FigureTable.Mark] = []
    for item in (value.text ?? "").split(separator: ";").map(\.trimmed) where !item.isEmpty {
      let symbol = item.prefix { $0 != " " }
      let meaning = item.dropFirst(symbol.count).trimmed
      if meaning.isEmpty || symbol.contains(where: { $0.isLetter || $0.isNumber }) {
        remarks.error(value.line, Messages.tableMarkShape(String(item)))
      } else if marks.contains(where: { $0.symbol == symbol }) {
        remarks.error(value.line, Messages.tableMarkTwice(String(symbol)))
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
      remarks.error(line, Messages.tableCell(cell))
      return
    }
    if rest.isEmpty { return }
    if symbols.contains(rest) {
      used.insert(rest)
    } else if rest.contains(where: { $0.isLetter || $0.isNumber || "(),.-–%".contains($0) }) {
      remarks.error(line, Messages.tableCell(cell))
    } else {
      remarks.error(line, Messages.tableMarkUnlisted(String(rest)))
    }
  }
}

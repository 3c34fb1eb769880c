internal import Practice

extension PlainFace {
  /// A table: aligned where it fits, else each row on its own with its columns named.
  func lines(of table: FigureTable) -> [SafeText] {
    let rows = alignedRows(of: table) ?? namedRows(of: table)
    let marks = table.marks.map { "\($0.symbol) \($0.meaning)" }
    let note = table.note.map { [Messages.sentence($0)] } ?? []
    return folded([Messages.figure(table.title)]) + rows
      + folded((marks.isEmpty ? [] : [marks.joined(separator: "; ")]) + note)
  }

  private func alignedRows(of table: FigureTable) -> [SafeText]? {
    let cells = [table.columns] + table.rows.compactMap(cells)
    let clean = cells.map { $0.map { SafeText.line($0).string } }
    let columns = table.columns.indices.map { column in
      widest(clean.map { $0.indices.contains(column) ? $0[column] : "" })
    }
    let total = columns.reduce(0, +) + 2 * (columns.count - 1)
    if let width, total > width { return nil }
    let heading = aligned(table.columns, columns)
    return [heading]
      + table.rows.flatMap { row in
        switch row {
        case .group(let name): folded([Messages.figure(name)])
        case .figures(let label, let figures): [aligned([label] + figures, columns)]
        }
      }
  }

  private func cells(_ row: FigureTable.Row) -> [String]? {
    guard case .figures(let label, let cells) = row else { return nil }
    return [label] + cells
  }

  private func aligned(_ cells: [String], _ columns: [Int]) -> SafeText {
    let aligned = zip(cells, columns).enumerated().map { index, pair in
      padded(SafeText.line(pair.0).string, to: pair.1, right: index > 0)
    }
    return SafeText.line(aligned.joined(separator: "  "))
  }

  private func namedRows(of table: FigureTable) -> [SafeText] {
    table.rows.flatMap { row in
      switch row {
      case .group(let name): folded([Messages.figure(name)])
      case .figures(let label, let figures):
        folded([
          "\(label): "
            + zip(table.columns.dropFirst(), figures).map { "\($0) \($1)" }.joined(separator: "; ")
        ])
      }
    }
  }
}

internal import Practice
internal import Window

extension PlainFace {
  /// A table: in columns where they fit, else each row on its own with its columns named.
  func lines(of table: FigureTable) -> [SafeText] {
    folded([Messages.figure(table.title)]) + rows(of: table) + notes(of: table)
  }

  /// The headings and rows of a table without its title and notes.
  func rows(of table: FigureTable) -> [SafeText] {
    columns(of: table) ?? namedRows(of: table)
  }

  /// What the marks of a table mean, and its note.
  func notes(of table: FigureTable) -> [SafeText] {
    let marks = table.marks.map { "\($0.symbol) \($0.meaning)" }
    let note = table.note.map { [Messages.sentence($0)] } ?? []
    return folded((marks.isEmpty ? [] : [marks.joined(separator: "; ")]) + note)
  }

  private func columns(of table: FigureTable) -> [SafeText]? {
    FigureColumns(table, width: width).map { set in
      (set.heading + set.rows.joined()).map { SafeText.line($0) }
    }
  }

  private func namedRows(of table: FigureTable) -> [SafeText] {
    table.rows.flatMap { row in
      switch row {
      case .group(let name): folded([Messages.figure(name)])
      case .figures(let label, let figures): folded([table.words(label: label, cells: figures)])
      }
    }
  }
}

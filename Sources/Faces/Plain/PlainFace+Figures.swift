internal import Practice

// Bars and columns say nothing read aloud: a figure stands with its words, a line each.
extension PlainFace {
  /// A chart: its title, a line for each figure, its note.
  func lines(of chart: Chart) -> [SafeText] {
    folded(
      [Messages.figure(chart.title)]
        + chart.bars.map { "- \($0.label): \(Messages.figure($0.figure, unit: chart.unit))" }
        + (chart.note.map { [Messages.sentence($0)] } ?? []))
  }

  /// A table: its title, each row with its columns named, its note.
  func lines(of table: FigureTable) -> [SafeText] {
    let figures = FigureLines(width: width)
    return folded([Messages.figure(table.title)]) + figures.namedRows(of: table)
      + figures.notes(of: table)
  }
}

internal import Practice

// Bars and columns say nothing read aloud: a figure stands with its words, a line each.
extension PlainFace {
  /// A chart: its title, a line for each figure, its note.
  func lines(of chart: Chart) -> [SafeText] {
    folded(
      [FigureLines.words(chart.title)]
        + chart.bars.map { "- \($0.label): \(FigureLines.words($0.figure, unit: chart.unit))" }
        + (chart.note.map { [Paragraphs.sentence($0)] } ?? []))
  }

  /// A table: its title, each row with its columns named, its note.
  func lines(of table: FigureTable) -> [SafeText] {
    let figures = FigureLines(width: width)
    return folded([FigureLines.words(table.title)]) + figures.namedRows(of: table)
      + figures.notes(of: table)
  }
}

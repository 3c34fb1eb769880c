internal import Practice

/// Charts and tables in plain text.
struct TextFigures {
  private let width: Int

  /// Takes the width of the lines.
  init(width: Int) {
    self.width = width
  }

  /// A chart: a line with a bar for each figure, or two where its label is long.
  func chunks(_ chart: Chart, titled: Bool) -> [[String]] {
    title(chart.title, titled)
      + [chart.bars.isEmpty ? [Messages.noFigures] : bars(chart)] + [wrapped(chart.note ?? "")]
  }

  /// A table of figures: in columns, or row by row where it is too wide.
  func chunks(_ table: FigureTable, titled: Bool) -> [[String]] {
    title(table.title, titled)
      + [AlignedTable(table, width: width)?.lines ?? table.rows.flatMap { lines($0, table) }]
      + table.notes.map(wrapped)
  }

  /// A table of words: in columns, or row by row where it is too wide.
  func chunks(_ table: TextTable, titled: Bool) -> [[String]] {
    let aligned = AlignedTable(table, width: width)?.lines
    return title(table.title, titled)
      + (aligned.map { [$0] }
        ?? table.rows.map {
          lines($0, table.columns)
        })
  }

  private func title(_ title: String, _ titled: Bool) -> [[String]] {
    titled ? [wrapped(title)] : []
  }

  private func wrapped(_ words: String) -> [String] {
    TextWriter.wrapped(SafeText.line(words).string, width)
  }

  private func inner(_ words: String, _ lead: String) -> [String] {
    TextWriter.indented(TextWriter.wrapped(words, width - lead.utf8.count), lead)
  }

  private func lines(_ row: FigureTable.Row, _ table: FigureTable) -> [String] {
    switch row {
    case .group(let title): wrapped(title)
    case .figures(let label, let cells):
      wrapped(table.named(label))
        + cells.enumerated().flatMap { column, cell in
          inner(SafeText.line("\(table.column(column)): \(cell)").string, "  ")
        }
    }
  }

  private func lines(_ row: [[Inline]], _ columns: [String]) -> [String] {
    let rest = zip(columns, row).dropFirst().filter { !$0.1.isEmpty }
    return inner(PlainLines.text(row.first ?? []), "- ")
      + rest.flatMap { name, cell in
        inner(SafeText.line("\(name): ").string + PlainLines.text(cell), "  ")
      }
  }

  // MARK: Bars

  private func bars(_ chart: Chart) -> [String] {
    let scale = ChartScale(chart)
    let labels = chart.bars.map { SafeText.line($0.label).string }
    let figures = chart.bars.map { SafeText.line(chart.words($0)).string }
    let labelRoom = labels.map { DisplayWidth.columns($0) }.max() ?? 0
    let figureRoom = figures.map { DisplayWidth.columns($0) }.max() ?? 0
    let room = width - labelRoom - figureRoom - 4
    guard room >= width / 4 else { return stacked(chart, labels, figures, scale) }
    return chart.bars.indices.map { index in
      let label = labels[index] + space(labelRoom - DisplayWidth.columns(labels[index]))
      let figure = space(figureRoom - DisplayWidth.columns(figures[index])) + figures[index]
      return "\(label)  \(figure)  \(bar(scale, chart.bars[index].value, room))"
    }
  }

  private func stacked(
    _ chart: Chart, _ labels: [String], _ figures: [String], _ scale: ChartScale
  ) -> [String] {
    chart.bars.indices.flatMap { index in
      wrapped("\(labels[index]): \(figures[index])")
        + ["  " + bar(scale, chart.bars[index].value, max(10, width - 2))]
    }
  }

  private func bar(_ scale: ChartScale, _ value: Double, _ room: Int) -> String {
    let (start, length) = scale.bar(value)
    let room = Double(scale.nought > 0 ? room - 1 : room)
    let first = Int((start * room).rounded())
    let last = max(first, Int(((start + length) * room).rounded()))
    let block = String(repeating: "█", count: last - first)
    guard scale.nought > 0 else { return block }
    let nought = Int((scale.nought * room).rounded())
    return value < 0 ? space(first) + block + "│" : space(nought) + "│" + block
  }

  private func space(_ columns: Int) -> String {
    String(repeating: " ", count: max(0, columns))
  }
}

internal import Practice

/// Charts and tables in plain text.
struct TextFigures {
  let width: Int
  let manner: TextWriter.Manner
  let words: any DocumentWords

  /// A chart: a line with a bar for each figure, or two where its label is long; or in words.
  func chunks(_ chart: Chart, titled: Bool) -> [[String]] {
    let figures =
      chart.bars.isEmpty ? [words.noFigures] : manner == .told ? told(chart) : bars(chart)
    return title(chart.title, titled) + [figures] + [wrapped(chart.note ?? "")]
  }

  /// A table of figures: in columns, or row by row where it is too wide; or a sentence for each row.
  func chunks(_ table: FigureTable, titled: Bool) -> [[String]] {
    let rows =
      manner == .told
      ? table.rows.flatMap { told($0, table) }
      : AlignedTable(table, width: width)?.lines ?? table.rows.flatMap { lines($0, table) }
    return title(table.title, titled) + [rows] + table.notes.map(wrapped)
  }

  /// A table of words: in columns, or row by row where it is too wide; or a sentence for each row.
  func chunks(_ table: TextTable, titled: Bool) -> [[String]] {
    if manner == .told {
      return title(table.title, titled) + [table.rows.flatMap { item(table.words(of: $0)) }]
    }
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

  // MARK: Told

  private func told(_ chart: Chart) -> [String] {
    chart.bars.flatMap { item("\($0.label): \(chart.words($0))") }
  }

  private func told(_ row: FigureTable.Row, _ table: FigureTable) -> [String] {
    switch row {
    case .group(let title): wrapped("\(title):")
    case .figures(let label, let cells): item(table.words(label: label, cells: cells))
    }
  }

  private func item(_ words: String) -> [String] { inner(SafeText.line(words).string, "- ") }

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
      let bar = bar(scale, chart.bars[index].value, room)
      return bar.isEmpty ? "\(label)  \(figure)" : "\(label)  \(figure)  \(bar)"
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

/// A table set in columns of characters, where it is not too wide for that.
struct AlignedTable {
  /// The lines: headings, a rule, and a line or more for each row.
  let lines: [String]

  /// Sets `table`, figures to the right; nil where there is no room for the figures.
  init?(_ table: FigureTable, width: Int) {
    guard let set = FigureColumns(table, width: width) else { return nil }
    let rule = String(repeating: "-", count: set.columns)
    lines = set.heading + [rule] + set.rows.joined()
  }

  /// Sets `table`; nil where a line would be wider than `width` columns or a cell has several.
  init?(_ table: TextTable, width: Int) {
    let heads = table.columns.map { SafeText.line($0).string }
    let rows = table.rows.map { row in row.map { PlainLines.text($0) } }
    let widths = heads.indices.map { column in
      ([heads] + rows).map { Self.width($0, column) }.max() ?? 0
    }
    let total = widths.reduce(0, +) + 2 * max(0, widths.count - 1)
    guard !heads.isEmpty, total <= width, !rows.joined().contains(where: { $0.contains("\n") })
    else { return nil }
    let rule = String(repeating: "-", count: total)
    lines = [Self.line(heads, widths), rule] + rows.map { Self.line($0, widths) }
  }

  private static func width(_ cells: [String], _ column: Int) -> Int {
    cells.indices.contains(column) ? DisplayWidth.columns(cells[column]) : 0
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    let line = zip(cells, widths).map { cell, width in
      cell + String(repeating: " ", count: max(0, width - DisplayWidth.columns(cell)))
    }.joined(separator: "  ")
    return String(line.reversed().drop { $0 == " " }.reversed())
  }
}

/// Runs of text as plain words; a line feed stands for a break made on purpose.
enum PlainLines {
  /// The runs, one after another, clean.
  static func text(_ inlines: [Inline]) -> String {
    inlines.map(text).joined()
  }

  private static func text(_ inline: Inline) -> String {
    switch inline {
    case .text(let text), .code(let text): SafeText.line(text).string
    case .emphasis(let inner), .strong(let inner), .phrase(let inner, _): text(inner)
    case .link: SafeText.line(PlainText.words([inline])).string
    case .softBreak: " "
    case .lineBreak: "\n"
    }
  }
}

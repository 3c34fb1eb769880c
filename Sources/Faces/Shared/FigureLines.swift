internal import Practice

/// Charts and tables drawn as lines of a window.
struct FigureLines {
  /// The columns there are; nil folds nothing.
  let width: Int?

  /// What a chart or a table shows, as its heading.
  static func words(_ title: String) -> String { "\(title):" }

  /// A figure with its unit.
  static func words(_ figure: String, unit: String?) -> String {
    guard let unit, !unit.isEmpty else { return figure }
    return unit == "%" ? figure + unit : "\(figure) \(unit)"
  }

  private func folded(_ paragraphs: [String]) -> [SafeText] {
    paragraphs.flatMap { LineFolding.fold($0, width: width) }
  }

  /// A chart: for each bar its label, blocks to the chart's scale, and the figure.
  func lines(of chart: Chart) -> [SafeText] {
    folded([Self.words(chart.title)]) + bars(of: chart)
      + folded(chart.note.map { [Paragraphs.sentence($0)] } ?? [])
  }

  /// The bars of a chart without its title and note.
  func bars(of chart: Chart) -> [SafeText] {
    let figures = chart.bars.map { Self.words($0.figure, unit: chart.unit) }
    let labels = chart.bars.map { SafeText.line($0.label).string }
    let room = (width ?? 80) - 2 - widest(figures)
    let labelColumns = widest(labels)
    let besideLabels = room - labelColumns - 2
    if besideLabels >= 12 {
      return beside(labels, labelColumns, chart, figures, besideLabels)
    }
    return under(labels, chart, figures, max(room, 1))
  }

  private func beside(
    _ labels: [String], _ labelColumns: Int, _ chart: Chart, _ figures: [String], _ room: Int
  ) -> [SafeText] {
    let scale = ChartScale(chart)
    return chart.bars.indices.map { index in
      let label = padded(labels[index], to: labelColumns)
      return SafeText.line(
        "\(label)  \(bar(chart.bars[index], scale, columns: min(room, 40)))\(figures[index])")
    }
  }

  private func under(
    _ labels: [String], _ chart: Chart, _ figures: [String], _ room: Int
  ) -> [SafeText] {
    let scale = ChartScale(chart)
    return chart.bars.indices.flatMap { index in
      folded([labels[index]])
        + folded(["  " + bar(chart.bars[index], scale, columns: room - 2) + figures[index]])
    }
  }

  // A figure above nothing always shows; nothing and less than nothing have no bar.
  private func bar(_ bar: Chart.Bar, _ scale: ChartScale, columns: Int) -> String {
    guard bar.value > 0 else { return "" }
    let length = Int((scale.bar(bar.value).length * Double(max(1, columns))).rounded())
    return String(repeating: "█", count: max(1, length)) + " "
  }

  /// The columns of the widest text.
  func widest(_ texts: [String]) -> Int {
    texts.map { DisplayWidth.columns($0) }.max() ?? 0
  }

  /// The text with blanks after it, or before it, up to a width.
  func padded(_ text: String, to columns: Int, right: Bool = false) -> String {
    let blanks = String(
      repeating: " ", count: max(0, columns - DisplayWidth.columns(text)))
    return right ? blanks + text : text + blanks
  }

  /// A table: in columns where they fit, else each row on its own with its columns named.
  func lines(of table: FigureTable) -> [SafeText] {
    folded([Self.words(table.title)]) + rows(of: table) + notes(of: table)
  }

  /// The headings and rows of a table without its title and notes.
  func rows(of table: FigureTable) -> [SafeText] {
    columns(of: table) ?? namedRows(of: table)
  }

  /// What the marks of a table mean, and its note.
  func notes(of table: FigureTable) -> [SafeText] {
    let marks = table.marks.map { "\($0.symbol) \($0.meaning)" }
    let note = table.note.map { [Paragraphs.sentence($0)] } ?? []
    return folded((marks.isEmpty ? [] : [marks.joined(separator: "; ")]) + note)
  }

  private func columns(of table: FigureTable) -> [SafeText]? {
    FigureColumns(table, width: width).map { set in
      (set.heading + set.rows.joined()).map { SafeText.line($0) }
    }
  }

  /// Each row on its own with its columns named.
  func namedRows(of table: FigureTable) -> [SafeText] {
    table.rows.flatMap { row in
      switch row {
      case .group(let name): folded([Self.words(name)])
      case .figures(let label, let figures): folded([table.words(label: label, cells: figures)])
      }
    }
  }
}

internal import Practice
internal import Window

extension PlainFace {
  /// A chart: for each bar its label, blocks to the chart's scale, and the figure.
  func lines(of chart: Chart) -> [SafeText] {
    folded([Messages.figure(chart.title)]) + bars(of: chart)
      + folded(chart.note.map { [Messages.sentence($0)] } ?? [])
  }

  /// The bars of a chart without its title and note.
  func bars(of chart: Chart) -> [SafeText] {
    let figures = chart.bars.map { Messages.figure($0.figure, unit: chart.unit) }
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
    texts.map { LineFolding.columns(of: $0) }.max() ?? 0
  }

  /// The text with blanks after it, or before it, up to a width.
  func padded(_ text: String, to columns: Int, right: Bool = false) -> String {
    let blanks = String(
      repeating: " ", count: max(0, columns - LineFolding.columns(of: text)))
    return right ? blanks + text : text + blanks
  }
}

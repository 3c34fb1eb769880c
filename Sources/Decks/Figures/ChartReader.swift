internal import Practice

/// Reads the lines of a `chart` block: `title:`, `unit:`, `note:` and `Label: number`.
struct ChartReader {
  private var title = KeyedValue("title")
  private var unit = KeyedValue("unit")
  private var note = KeyedValue("note")
  private var bars: [Chart.Bar] = []

  /// Reads the block whose fence stands on `fence`; nil, with errors in `remarks`, when it has faults.
  static func read(
    _ lines: [KeyedLine], openedOn fence: Int, _ remarks: inout Remarks
  ) -> Chart? {
    var reader = ChartReader()
    let before = remarks.errorCount
    for line in lines { reader.take(line, &remarks) }
    let hasFaults = remarks.errorCount > before
    guard let title = reader.title.text else {
      if reader.title.line == 0 { remarks.error(fence) { $0.chartWithoutTitle } }
      return nil
    }
    if reader.bars.isEmpty, !hasFaults { remarks.error(fence) { $0.chartWithoutBars } }
    guard remarks.errorCount == before else { return nil }
    return Chart(
      title: title, unit: reader.unit.text, note: reader.note.text, bars: reader.bars)
  }

  private mutating func take(_ line: KeyedLine, _ remarks: inout Remarks) {
    if title.take(line, &remarks) || unit.take(line, &remarks) || note.take(line, &remarks) {
      return
    }
    guard let colon = line.text.utf8.lastIndex(of: UInt8(ascii: ":")) else {
      remarks.error(line.line) { $0.chartLineShape }
      return
    }
    let label = String(line.text[..<colon].trimmed)
    let figure = String(line.text[line.text.utf8.index(after: colon)...].trimmed)
    guard !label.isEmpty else {
      remarks.error(line.line) { $0.chartLineShape }
      return
    }
    guard FigureSyntax.isNumber(figure),
      let bar = Chart.Bar(label: label, figure: figure)
    else {
      remarks.error(line.line) { $0.chartFigure(figure) }
      return
    }
    bars.append(bar)
  }
}

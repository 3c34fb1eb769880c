internal import Practice

/// Writes a chart as a drawing of bars, with its figures as a table below.
///
/// The drawing has no view box: its words keep the size of the page's own on a narrow screen and
/// when zoomed, and only the bars grow and shrink.
struct HTMLChart {
  private let chart: Chart
  private let id: String
  private let scale: ChartScale
  private let words: any DocumentWords

  init(_ chart: Chart, number: Int, _ words: any DocumentWords) {
    self.words = words
    self.chart = chart
    id = "chart-\(number)"
    scale = ChartScale(chart)
  }

  func html(titled: Bool) -> String {
    let caption = HTMLEscape.text(chart.title)
    let note = chart.note.map { "<p class=\"note\">\(HTMLEscape.text($0))</p>\n" } ?? ""
    let content =
      chart.bars.isEmpty
      ? "<p>\(HTMLEscape.text(words.noFigures))</p>\n" : drawing + table
    return """
      <figure>
      <figcaption\(titled ? "" : " class=\"unseen\"")>\(caption)</figcaption>
      \(content)\(note)</figure>

      """
  }

  private static let columns = 36
  private static let line = 20
  private static let thickness = 14

  private var drawing: String {
    var rows = ""
    var top = 0
    for bar in chart.bars { rows += row(bar, &top) }
    return """
      <svg role="img" aria-labelledby="\(id)-title \(id)-says" width="100%" height="\(top)">
      <title id="\(id)-title">\(HTMLEscape.text(chart.title))</title>
      <desc id="\(id)-says">\(HTMLEscape.text(words.chartSays(figures)))</desc>
      \(rows)</svg>

      """
  }

  private var figures: [String] {
    chart.bars.map { "\($0.label): \(chart.words($0))" }
  }

  // The words stand above the bar, so that neither takes room from the other.
  private func row(_ bar: Chart.Bar, _ top: inout Int) -> String {
    var html = ""
    for line in lines(bar) {
      top += Self.line
      html += "<text x=\"0\" y=\"\(top - 5)\">\(line)</text>\n"
    }
    let (start, length) = scale.bar(bar.value)
    html += rectangle("track", x: 0, width: 1, y: top)
    html += rectangle("bar", x: start, width: length, y: top)
    html += nought(y: top)
    top += Self.thickness + 10
    return html
  }

  // The figure is a run of its own, or a label written from right to left would turn it round.
  private func lines(_ bar: Chart.Bar) -> [String] {
    let figure = SafeText.line(chart.words(bar))
    let label = folded(SafeText.line(bar.label + ":"))
    var lines = label.map { run($0) }
    let used = label.last.map { DisplayWidth.columns($0) } ?? 0
    if let last = lines.popLast(), used + 1 + DisplayWidth.columns(figure) <= Self.columns {
      return lines + ["\(last) \(run(figure))"]
    }
    return label.map { run($0) } + folded(figure).map { run($0) }
  }

  private func folded(_ text: SafeText) -> [SafeText] {
    DisplayWidth.columns(text) <= Self.columns
      ? [text] : TextWrap.lines(text, width: Self.columns)
  }

  private func run(_ words: SafeText) -> String {
    "<tspan>\(HTMLEscape.text(words.string))</tspan>"
  }

  private func rectangle(_ kind: String, x: Double, width: Double, y: Int) -> String {
    let place = "x=\"\(percent(x))\" y=\"\(y)\" width=\"\(percent(width))\""
    return "<rect class=\"\(kind)\" \(place) height=\"\(Self.thickness)\"/>\n"
  }

  private func nought(y: Int) -> String {
    guard scale.nought > 0 else { return "" }
    let x = percent(scale.nought)
    return "<line x1=\"\(x)\" y1=\"\(y - 2)\" x2=\"\(x)\" y2=\"\(y + Self.thickness + 2)\"/>\n"
  }

  private func percent(_ share: Double) -> String {
    let tenths = Int((min(max(share, 0), 1) * 1_000).rounded())
    return "\(tenths / 10).\(tenths % 10)%"
  }

  private var table: String {
    let rows = chart.bars.map { bar in
      """
      <tr><th scope="row">\(HTMLEscape.text(bar.label))</th>\
      <td>\(HTMLEscape.text(chart.words(bar)))</td></tr>

      """
    }
    return """
      <details>
      <summary>\(HTMLEscape.text(words.figuresAsTable))</summary>
      <table class="figures">
      <caption>\(HTMLEscape.text(chart.title))</caption>
      <thead>
      <tr><th scope="col">\(HTMLEscape.text(words.label))</th>\
      <th scope="col">\(HTMLEscape.text(words.figure))</th></tr>
      </thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>
      </details>

      """
  }
}

internal import Practice

/// Writes a chart as a table of words and figures, each with a bar beside it that is only seen.
///
/// Nothing in it has a height of its own, so that letters may be twice as large and further apart.
struct HTMLChart {
  private let chart: Chart
  private let scale: ChartScale
  private let words: any DocumentWords
  private let styles: Styles
  private let pairs: ChartPairs?

  /// How the lengths of bars are said.
  enum Styles {
    /// In attributes, for a page that stands alone.
    case attributes
    /// As classes of whole percents, for one whose style sheet knows them.
    case classes
  }

  init(_ chart: Chart, _ words: any DocumentWords, _ styles: Styles = .attributes) {
    (self.chart, self.words, self.styles) = (chart, words, styles)
    scale = ChartScale(chart)
    pairs = ChartPairs(chart)
  }

  func add(to html: inout HTMLText, titled: Bool) {
    html += "<figure>\n"
    if chart.bars.isEmpty {
      html += titled ? "<figcaption>" : "<figcaption class=\"unseen\">"
      html.add(chart.title)
      html.add("</figcaption>\n<p>", words.noFigures, "</p>\n")
    } else {
      addTable(to: &html, titled)
    }
    if let note = chart.note { html.add("<p class=\"note\">", note, "</p>\n") }
    html += "</figure>\n"
  }

  private func addTable(to html: inout HTMLText, _ titled: Bool) {
    html += pairs == nil ? "<table class=\"chart\">\n" : "<table class=\"chart pairs\">\n"
    html += titled ? "<caption>" : "<caption class=\"unseen\">"
    html.add(chart.title)
    html.add(
      "</caption>\n<thead class=\"unseen\">\n<tr><th scope=\"col\">", words.label, "</th>")
    html.add("<th scope=\"col\">", words.figure, "</th></tr>\n</thead>\n<tbody>\n")
    for (index, bar) in chart.bars.enumerated() { addRow(index, bar, to: &html) }
    html += "</tbody>\n</table>\n"
  }

  // The figure is a run of its own, or a label written from right to left would turn it round.
  private func addRow(_ index: Int, _ bar: Chart.Bar, to html: inout HTMLText) {
    html += "<tr><th scope=\"row\">"
    addLabel(index, bar, to: &html)
    html += "</th><td><span class=\"track\" aria-hidden=\"true\"><span class=\"bar"
    addPlace(of: bar, to: &html)
    html.add("\"></span></span><bdi>", chart.words(bar), "</bdi></td></tr>\n")
  }

  // The name of a pair is seen once, and heard with each of its bars.
  private func addLabel(_ index: Int, _ bar: Chart.Bar, to html: inout HTMLText) {
    guard let pairs else { return html.add(bar.label) }
    let (name, side) = (pairs.names[index / 2], pairs.sides[index % 2])
    if index % 2 == 0 {
      html.add(name)
      html += "<span class=\"unseen\">, </span>"
    } else {
      html.add("<span class=\"unseen\">", name, ", </span>")
    }
    html.add("<span class=\"side\">", side, "</span>")
  }

  private func addPlace(of bar: Chart.Bar, to html: inout HTMLText) {
    let (start, length) = scale.bar(bar.value)
    switch styles {
    case .attributes:
      html += "\" style=\"margin-left:"
      Self.addPercent(start, to: &html)
      html += ";width:"
      Self.addPercent(length, to: &html)
    case .classes:
      html.add(" l", Self.parts(start, of: 100), " w")
      html.add(Self.parts(length, of: 100))
    }
  }

  private static func addPercent(_ share: Double, to html: inout HTMLText) {
    let tenths = parts(share, of: 1_000)
    html.add(tenths / 10)
    html.add(".", tenths % 10, "%")
  }

  private static func parts(_ share: Double, of whole: Double) -> Int {
    Int((min(max(share, 0), 1) * whole).rounded())
  }
}

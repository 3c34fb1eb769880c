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

  func html(titled: Bool) -> String {
    let note = chart.note.map { "<p class=\"note\">\(MarkupEscape.text($0))</p>\n" } ?? ""
    let caption =
      "<caption\(titled ? "" : " class=\"unseen\"")>\(MarkupEscape.text(chart.title))</caption>"
    guard !chart.bars.isEmpty else {
      return """
        <figure>
        <figcaption\(titled ? "" : " class=\"unseen\"")>\(MarkupEscape.text(chart.title))</figcaption>
        <p>\(MarkupEscape.text(words.noFigures))</p>
        \(note)</figure>

        """
    }
    return """
      <figure>
      <table class="chart\(pairs == nil ? "" : " pairs")">
      \(caption)
      <thead class="unseen">
      <tr><th scope="col">\(MarkupEscape.text(words.label))</th>\
      <th scope="col">\(MarkupEscape.text(words.figure))</th></tr>
      </thead>
      <tbody>
      \(chart.bars.enumerated().map(row).joined())</tbody>
      </table>
      \(note)</figure>

      """
  }

  // The figure is a run of its own, or a label written from right to left would turn it round.
  private func row(_ index: Int, _ bar: Chart.Bar) -> String {
    let (start, length) = scale.bar(bar.value)
    return """
      <tr><th scope="row">\(label(index, bar))</th><td>\
      <span class="track" aria-hidden="true">\
      <span \(placed(start, length))></span></span>\
      <bdi>\(MarkupEscape.text(chart.words(bar)))</bdi></td></tr>

      """
  }

  // The name of a pair is seen once, and heard with each of its bars.
  private func label(_ index: Int, _ bar: Chart.Bar) -> String {
    guard let pairs else { return MarkupEscape.text(bar.label) }
    let name = MarkupEscape.text(pairs.names[index / 2])
    let side = "<span class=\"side\">\(MarkupEscape.text(pairs.sides[index % 2]))</span>"
    return index % 2 == 0
      ? "\(name)<span class=\"unseen\">, </span>\(side)"
      : "<span class=\"unseen\">\(name), </span>\(side)"
  }

  private func placed(_ start: Double, _ length: Double) -> String {
    switch styles {
    case .attributes:
      "class=\"bar\" style=\"margin-left:\(percent(start));width:\(percent(length))\""
    case .classes: "class=\"bar l\(whole(start)) w\(whole(length))\""
    }
  }

  private func whole(_ share: Double) -> Int { Int((min(max(share, 0), 1) * 100).rounded()) }

  private func percent(_ share: Double) -> String {
    let tenths = Int((min(max(share, 0), 1) * 1_000).rounded())
    return "\(tenths / 10).\(tenths % 10)%"
  }
}

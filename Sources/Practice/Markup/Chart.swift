/// Figures to be drawn as bars, from a `chart` block.
package struct Chart: Hashable, Sendable {
  /// One bar: its label and its figure.
  package struct Bar: Hashable, Sendable {
    /// The group the figure is about, usually with its n.
    package var label: String
    /// The figure exactly as written, such as `14.8`.
    package var figure: String
    /// The figure as a number.
    package var value: Double { Double(figure) ?? 0 }

    /// Takes `figure` when it is a finite decimal number; nil otherwise.
    package init?(label: String, figure: String) {
      guard let value = Double(figure), value.isFinite else { return nil }
      self.label = label
      self.figure = figure
    }
  }

  /// What the chart shows.
  package var title: String
  /// The unit of the figures, `%` for per cent.
  package var unit: String?
  /// A sentence under the chart.
  package var note: String?
  /// The bars, in the order written.
  package var bars: [Bar]

  /// Makes a chart.
  package init(title: String, unit: String? = nil, note: String? = nil, bars: [Bar]) {
    self.title = title
    self.unit = unit
    self.note = note
    self.bars = bars
  }
}

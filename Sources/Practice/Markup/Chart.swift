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

    /// Takes `figure` when it is a decimal number such as `14.8` or `-3`; nil otherwise.
    package init?(label: String, figure: String) {
      guard Self.isDecimal(figure), let value = Double(figure), value.isFinite else { return nil }
      self.label = label
      self.figure = figure
    }

    // `Double` takes more: hexadecimal, exponents, `nan`.
    private static func isDecimal(_ figure: String) -> Bool {
      let unsigned = figure.hasPrefix("-") ? figure.utf8.dropFirst() : figure.utf8[...]
      let parts = unsigned.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      return (1...2).contains(parts.count)
        && parts.allSatisfy { part in
          !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
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

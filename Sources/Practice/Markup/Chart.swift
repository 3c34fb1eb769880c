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

  package init(title: String, unit: String? = nil, note: String? = nil, bars: [Bar]) {
    self.title = title
    self.unit = unit
    self.note = note
    self.bars = bars
  }
}

extension Chart {
  /// A bar's figure with the chart's unit, such as `51.7%` or `7.3 moves`.
  package func words(_ bar: Bar) -> String {
    guard let unit else { return bar.figure }
    return unit == "%" ? "\(bar.figure)%" : "\(bar.figure) \(unit)"
  }
}

/// Where the bars of a chart begin and end, as shares of the room there is for them.
package struct ChartScale: Sendable {
  /// The share of the room that lies left of nought; more than 0 only with negative figures.
  package let nought: Double
  private let perUnit: Double
  private let largest: Double

  /// Takes the scale from the figures: per cent run from 0 to 100 where none lies outside.
  package init(_ chart: Chart) {
    let values = chart.bars.map(\.value)
    let isShare = chart.unit == "%" && values.allSatisfy { (0...100).contains($0) }
    largest = max(values.map(\.magnitude).max() ?? 0, isShare ? 100 : 0)
    guard largest > 0 else {
      nought = 0
      perUnit = 0
      return
    }
    // Divided before they are taken apart, so that the largest numbers do not overflow.
    let low = min(0, (values.min() ?? 0) / largest)
    let high = max(0, isShare ? 1 : (values.max() ?? 0) / largest)
    nought = -low / (high - low)
    perUnit = 1 / (high - low)
  }

  /// The share of the room a figure's bar begins at, and how long it is.
  package func bar(_ value: Double) -> (start: Double, length: Double) {
    guard largest > 0 else { return (nought, 0) }
    let length = (value / largest).magnitude * perUnit
    return (value < 0 ? nought - length : nought, length)
  }
}

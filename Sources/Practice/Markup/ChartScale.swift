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

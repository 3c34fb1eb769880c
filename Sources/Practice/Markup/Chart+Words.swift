extension Chart {
  /// A bar's figure with the chart's unit, such as `51.7%` or `7.3 moves`.
  package func words(_ bar: Bar) -> String {
    guard let unit else { return bar.figure }
    return unit == "%" ? "\(bar.figure)%" : "\(bar.figure) \(unit)"
  }
}

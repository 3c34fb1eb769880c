internal import Practice

/// How a chart writes a figure beside its bar: with as many decimals as it was written with, and its unit.
struct NumberFormat: Hashable {
  /// The format's code, as spreadsheets have them, such as `0.0"%"`.
  let code: String

  /// A figure as the program likes to write it.
  static let general = NumberFormat(code: "General")

  private init(code: String) {
    self.code = code
  }

  /// Takes the format from a bar's figure and the chart's unit.
  init(_ bar: Chart.Bar, unit: String?) {
    let decimals = bar.figure.split(separator: ".").dropFirst().first?.utf8.count ?? 0
    let isLong = decimals > 8 || bar.value.magnitude >= 1e12
    let figure =
      isLong ? "General" : decimals > 0 ? "0." + String(repeating: "0", count: decimals) : "0"
    code = figure + Self.quoted(unit)
  }

  // Between quotation marks every other character means itself.
  private static func quoted(_ unit: String?) -> String {
    guard let unit, !unit.isEmpty, !unit.contains("\""), unit.count <= 24 else { return "" }
    return unit == "%" ? "\"%\"" : "\" \(unit)\""
  }
}

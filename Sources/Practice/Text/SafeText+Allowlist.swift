extension SafeText {
  /// Applies the allowlist of printable scalars to `raw`.
  static func cleaned(_ raw: some StringProtocol, keepingLines: Bool) -> String {
    var result = ""
    for scalar in raw.unicodeScalars {
      if scalar == "\n" {
        result.unicodeScalars.append(keepingLines ? scalar : " ")
      } else if scalar.value >= 0x20 && scalar.value < 0x7F || scalar.value > 0xA0 {
        result.unicodeScalars.append(scalar)
      } else {
        result.unicodeScalars.append("\u{FFFD}")
      }
    }
    return result
  }
}

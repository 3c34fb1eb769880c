extension SafeText {
  /// The most combining marks kept on one base; more only pile up over other lines.
  static let mostMarks = 8
  /// The most joined parts kept in one sequence; the longest emoji in use has four.
  static let mostJoins = 8

  /// Applies the allowlist of printable scalars to `raw`.
  static func cleaned(_ raw: some StringProtocol, keepingLines: Bool) -> String {
    cleaned(String(raw), keepingLines: keepingLines)
  }

  private static func cleaned(_ raw: String, keepingLines: Bool) -> String {
    // One look at the bytes of nearly every text is all that is needed.
    if EverydayText.isAll(of: raw, keepingLines: keepingLines) { return raw }
    var cleaner = Cleaner(keepingLines: keepingLines)
    for scalar in raw.unicodeScalars { cleaner.take(scalar) }
    return cleaner.finished()
  }
}

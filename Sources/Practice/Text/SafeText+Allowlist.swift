extension SafeText {
  /// The most combining marks kept on one base; more only pile up over other lines.
  static let mostMarks = 8
  /// The most joined parts kept in one sequence; the longest emoji in use has four.
  static let mostJoins = 8

  /// Applies the allowlist of printable scalars to `raw`.
  static func cleaned(_ raw: some StringProtocol, keepingLines: Bool) -> String {
    if isPlain(raw, keepingLines: keepingLines) { return String(raw) }
    var cleaner = Cleaner(keepingLines: keepingLines)
    for scalar in raw.unicodeScalars { cleaner.take(scalar) }
    return cleaner.finished()
  }

  // Nearly every text is ASCII, and then one look at its bytes is all that is needed.
  private static func isPlain(_ raw: some StringProtocol, keepingLines: Bool) -> Bool {
    let lineFeed = keepingLines ? UInt8(ascii: "\n") : UInt8(ascii: " ")
    func plain(_ bytes: some Sequence<UInt8>) -> Bool {
      bytes.allSatisfy { (0x20..<0x7F).contains($0) || $0 == lineFeed }
    }
    return raw.utf8.withContiguousStorageIfAvailable { plain($0) } ?? plain(raw.utf8)
  }
}

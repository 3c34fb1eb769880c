/// How many columns of a terminal a text takes.
///
/// Terminals differ on joined and newer characters. Where they do, the larger figure is given:
/// a blank column does less harm than a line that runs over.
package enum DisplayWidth {
  /// The columns of a text's widest line.
  package static func columns(_ text: SafeText) -> Int {
    text.string.split(separator: "\n").map { columns($0) }.max() ?? 0
  }

  /// The columns of a single line.
  package static func columns(_ line: some StringProtocol) -> Int {
    let line = String(line)
    if PrintableASCII.isAll(of: line) { return line.utf8.count }
    return line.reduce(0) { $0 + columns($1) }
  }

  /// The columns of one character as a reader sees it: 0, 1, 2 or, for joined Indic letters, more.
  package static func columns(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count == 1 { return columns(first) }
    if isPictograph(scalars, first) { return 2 }
    return scalars.reduce(0) { $0 + columns($1) }
  }

  // A pictograph takes two columns whatever is joined to it, a flag's two letters as well.
  private static func isPictograph(
    _ scalars: Character.UnicodeScalarView, _ first: Unicode.Scalar
  ) -> Bool {
    guard first.properties.isEmoji else { return false }
    return isWide(first) || scalars.contains { ["\u{FE0F}", "\u{200D}", "\u{20E3}"].contains($0) }
  }

  private static func columns(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if (0x20..<0x7F).contains(value) { return 1 }
    if value < 0xA0 || scalar.properties.isDefaultIgnorableCodePoint { return 0 }
    // Hangul vowels and final consonants stand within the width of the first consonant.
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: return isWide(scalar) ? 2 : 1
    }
  }
}

internal import Practice

/// A cell of a table for spreadsheets, which take words that begin like a formula for one.
enum CSVCell {
  case words(String)
  case number(Int)

  /// The cell between quotes (RFC 4180), words that begin like a formula behind an apostrophe.
  var quoted: String {
    switch self {
    case .words(let words): Self.quoted(Self.harmless(words))
    case .number(let number): Self.quoted(String(number))
    }
  }

  // By bytes: a quotation mark with a combining mark after it is another character, and still ends
  // the cell.
  private static func quoted(_ text: String) -> String {
    let inner = text.utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    return "\"" + inner.map { Substring($0) }.joined(separator: "\"\"") + "\""
  }

  // Both are looked at: cleaning may take away what stood before the trigger, or bring one about.
  private static func harmless(_ words: String) -> String {
    let lines = words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let clean = lines.map { SafeText.line($0).string }.joined(separator: "\n")
    return beginsFormula(words) || beginsFormula(clean) ? "'" + clean : clean
  }

  private static let triggers = Set("=+-@|%＝＋－＠｜％".unicodeScalars)
  private static let blanks = Set("\t\r\n\0".unicodeScalars)

  private static func beginsFormula(_ words: String) -> Bool {
    if let first = words.unicodeScalars.first, blanks.contains(first) { return true }
    return words.unicodeScalars.first { !isSkipped($0) }.map(triggers.contains) ?? false
  }

  private static func isSkipped(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint {
      return true
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: return true
    default: return scalar == "\u{FFFD}"
    }
  }
}

internal import Practice

/// Words made fit for XML 1.0: the only way by which words from outside get into a part.
enum XMLEscape {
  /// Words on one line between tags.
  static func text(_ text: String) -> String {
    // Nearly every text is plain, and one look at its bytes is then all that is needed.
    isPlain(text, quotes: true) ? text : escaped(SafeText.line(text).string, quotes: false)
  }

  /// Words on one line as an attribute's value, between double quotes.
  static func attribute(_ text: String) -> String {
    isPlain(text, quotes: false) ? text : escaped(SafeText.line(text).string, quotes: true)
  }

  /// The value of a language attribute: a tag (BCP 47), or `en` for anything else.
  static func language(_ tag: String) -> String {
    LanguageTag(tag)?.text ?? "en"
  }

  /// `text` with the characters of markup escaped, and without what XML 1.0 does not take (its
  /// production `Char`).
  static func escaped(_ text: String, quotes: Bool) -> String {
    if isPlain(text, quotes: !quotes) { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where quotes: result += "&quot;"
      case "'" where quotes: result += "&#39;"
      default: if isCharacter(scalar.value) { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  private static func isPlain(_ text: String, quotes: Bool) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for byte in bytes where !isPlain(byte, quotes: quotes) { return false }
      return true
    }
  }

  private static func isPlain(_ byte: UInt8, quotes: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): false
    case UInt8(ascii: "\""), UInt8(ascii: "'"): quotes
    default: (0x20..<0x7F).contains(byte)
    }
  }

  // A scalar is never a surrogate.
  private static func isCharacter(_ value: UInt32) -> Bool {
    switch value {
    case 0x9, 0xA, 0xD: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}

internal import Practice

/// Words made fit for XML 1.0: the only way by which words from outside get into a part.
enum XMLEscape {
  /// Words on one line between tags.
  static func text(_ text: String) -> String {
    escaped(SafeText.line(text).string, quotes: false)
  }

  /// Words on one line as an attribute's value, between double quotes.
  static func attribute(_ text: String) -> String {
    escaped(SafeText.line(text).string, quotes: true)
  }

  /// The value of a language attribute: a tag (BCP 47), or `en` for anything else.
  static func language(_ tag: String) -> String {
    LanguageTag(tag)?.text ?? "en"
  }

  /// `text` with the characters of markup escaped, and without what XML 1.0 does not take (its
  /// production `Char`).
  static func escaped(_ text: String, quotes: Bool) -> String {
    var text = text
    let bytes = text.withUTF8 { escaped($0, quotes: quotes) }
    return bytes.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  // Nil where everything stays: nearly every text.
  private static func escaped(_ bytes: UnsafeBufferPointer<UInt8>, quotes: Bool) -> [UInt8]? {
    guard let first = bytes.firstIndex(where: { isSpecial($0, quotes: quotes) }) else { return nil }
    var result = Array(bytes[..<first])
    var index = first
    while index < bytes.count {
      let byte = bytes[index]
      if isSpecial(byte, quotes: quotes), let replacement = replacement(of: bytes, index) {
        result += replacement.words.utf8
        index += replacement.length
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }

  private static func isSpecial(_ byte: UInt8, quotes: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), 0..<0x20, 0xEF: true
    case UInt8(ascii: "\""), UInt8(ascii: "'"): quotes
    default: false
    }
  }

  // Controls but for white space, and U+FFFE and U+FFFF, are no characters; a scalar is never a surrogate.
  private static func replacement(
    of bytes: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (words: String, length: Int)? {
    switch bytes[index] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    case UInt8(ascii: "'"): ("&#39;", 1)
    case 0x9, 0xA, 0xD: nil
    case 0xEF: bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE ? ("", 3) : nil
    default: ("", 1)
    }
  }
}

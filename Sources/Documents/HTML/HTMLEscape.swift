internal import Practice

/// Words made fit for one place in HTML: a function for each kind of place.
enum HTMLEscape {
  /// Words between tags, of HTML or of SVG.
  static func text(_ text: String) -> String {
    escaped(SafeText.line(text).string)
  }

  /// Words between tags whose line breaks are kept.
  static func lines(_ text: String) -> String {
    escaped(SafeText(text).string)
  }

  /// The value of an attribute that stands between double quotes.
  static func attribute(_ text: String) -> String {
    escaped(SafeText.line(text).string)
  }

  /// The value of `href`, of a link whose scheme has been checked.
  static func address(_ link: Link) -> String {
    escaped(WebAddress(link).text)
  }

  /// The value of `lang`: a language tag (BCP 47), or `en` for anything else.
  static func language(_ tag: String) -> String {
    LanguageTag(tag)?.text ?? "en"
  }

  private static func escaped(_ text: String) -> String {
    // Most words have nothing in them to escape, and all five characters are single bytes.
    guard let first = text.utf8.firstIndex(where: { reference($0) != nil }) else { return text }
    var result = Array(text.utf8[..<first])
    for byte in text.utf8[first...] {
      if let reference = reference(byte) {
        result.append(contentsOf: reference.utf8)
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func reference(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}

internal import Practice

/// Words made fit for HTML and XML 1.0: the only way by which words from outside get into either.
///
/// `SafeText` comes first, so there are no controls, and nothing else that XML doesn't take.
package enum MarkupEscape {
  /// Words on one line, between tags or as an attribute's value between quotes.
  package static func text(_ text: String) -> String {
    escaped(SafeText.line(text).string)
  }

  /// Words between tags whose line breaks are kept.
  package static func lines(_ text: String) -> String {
    escaped(SafeText(text).string)
  }

  /// The value of `href`, of a link whose scheme has been checked.
  static func address(_ link: Link) -> String {
    escaped(WebAddress(link).text)
  }

  /// The value of a language attribute: a tag (BCP 47), or `en` for anything else.
  package static func language(_ tag: String) -> String {
    LanguageTag(tag)?.text ?? "en"
  }

  private static func escaped(_ text: String) -> String {
    // Most words have nothing in them to escape, and all five characters are single bytes.
    var text = text
    guard text.withUTF8({ $0.contains(where: isEscaped) }) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      if isEscaped(byte) { result += reference(byte).utf8 } else { result.append(byte) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte <= UInt8(ascii: ">") && !reference(byte).isEmpty
  }

  private static func reference(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: ""
    }
  }
}

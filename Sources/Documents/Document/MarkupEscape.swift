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

  /// Adds words on one line to what is written as UTF-8.
  static func add(_ text: String, to bytes: inout [UInt8]) {
    escape(SafeText.line(text).string, into: &bytes)
  }

  /// Adds words whose line breaks are kept.
  static func add(lines text: String, to bytes: inout [UInt8]) {
    escape(SafeText(text).string, into: &bytes)
  }

  /// The value of a language attribute: a tag (BCP 47), or `en` for anything else.
  package static func language(_ tag: String) -> String {
    LanguageTag(tag)?.text ?? "en"
  }

  private static func escaped(_ text: String) -> String {
    // Most words have nothing in them to escape.
    var text = text
    guard text.withUTF8({ mark(in: $0) < $0.count }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    escape(text, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func escape(_ text: String, into bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      while true {
        let mark = mark(in: utf8, from: start)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<mark]))
        guard mark < utf8.count else { return }
        reference(utf8[mark]).withUTF8Buffer { bytes.append(contentsOf: $0) }
        start = mark + 1
      }
    }
  }

  // `&` and `'` differ in their last bit alone, `<` and `>` in the one before.
  private static func mark(in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int {
    EightBytes.place(in: bytes, from: start) { eight in
      EightBytes.first("'", in: eight | EightBytes.each(1)) | EightBytes.first("\"", in: eight)
        | EightBytes.first(">", in: eight | EightBytes.each(2))
    }
  }

  private static func reference(_ mark: UInt8) -> StaticString {
    switch mark {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }
}

internal import Practice

/// The text of a part as it grows: markup of ours, and words from outside made fit for it.
///
/// A document is a great many small pieces, and each is put where it stays.
struct XMLText {
  /// The bytes so far (UTF-8).
  private(set) var bytes: [UInt8] = []

  /// Adds markup that is ours, or words that are escaped already.
  mutating func add(_ markup: String) {
    bytes += markup.utf8
  }

  /// Adds a number.
  mutating func add(_ number: Int) {
    bytes += String(number).utf8
  }

  /// Adds words from outside on one line, between tags.
  mutating func add(words: String) {
    bytes += XMLEscape.text(words).utf8
  }

  /// Adds an element around what `content` adds; nothing where that is nothing.
  mutating func add(element name: String, _ content: (inout XMLText) -> Void) {
    let start = bytes.count
    add("<")
    add(name)
    add(">")
    let opened = bytes.count
    content(&self)
    if bytes.count == opened {
      bytes.removeSubrange(start...)
    } else {
      add("</")
      add(name)
      add(">")
    }
  }
}

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
    let first = bytes.indices.first { replacement(in: bytes, at: $0, quotes: quotes) != nil }
    guard let first else { return nil }
    var result = Array(bytes[..<first])
    var index = first
    while index < bytes.count {
      if let replacement = replacement(in: bytes, at: index, quotes: quotes) {
        result += replacement.words.utf8
        index += replacement.length
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  // What stands for the character at `index`, which has `length` bytes; nil where it stays. Controls but
  // for white space, and U+FFFE and U+FFFF, are no characters; a scalar is never a surrogate.
  private static func replacement(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int, quotes: Bool
  ) -> (words: String, length: Int)? {
    switch bytes[index] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\"") where quotes: ("&quot;", 1)
    case UInt8(ascii: "'") where quotes: ("&#39;", 1)
    case 0x9, 0xA, 0xD: nil
    case 0..<0x20: ("", 1)
    case 0xEF: bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE ? ("", 3) : nil
    default: nil
    }
  }
}

extension StringProtocol {
  /// The text, or as much of it as `most` characters have room for, with an ellipsis at its end.
  func shortened(to most: Int) -> String {
    utf8.count <= most || count <= most ? String(self) : prefix(most - 1) + "…"
  }
}

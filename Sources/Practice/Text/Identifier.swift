/// The rules for ids of decks, cards, findings, sources, plans and models.
package enum Identifier {
  /// The longest id accepted, in characters.
  package static let longest = 60

  /// Whether `text` is an id: lower-case letters, digits and hyphens, beginning with a letter.
  package static func isValid(_ text: some StringProtocol) -> Bool {
    guard let first = text.utf8.first, isLetter(first), text.utf8.count <= longest else {
      return false
    }
    return text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  /// Whether `text` is an id; the same rule, compiled for strings, which decks are full of.
  package static func isValid(_ text: String) -> Bool {
    isValid(text[...])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

/// The name of a language, such as `cy` for Welsh (BCP 47), in a form that every format takes.
package struct LanguageTag: Hashable, Sendable {
  package let text: String

  /// Takes letters and digits in parts of one to eight, joined by hyphens, 35 in all; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isTag = parts.allSatisfy { part in
      (1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0 | 0x20) }
    }
    guard isTag, text.utf8.count <= 35 else { return nil }
    self.text = String(text)
  }

  /// Takes a deck's mark for words in another language, `[words](lang:cy)`, by its address; nil for
  /// any other address.
  package init?(ofMark address: String) {
    guard address.hasPrefix("lang:") else { return nil }
    self.init(address.dropFirst(5))
  }
}

/// The largest things the tool takes, each so large that no honest use meets it.
package enum Limits {
  /// Bytes of one deck, plan or model file.
  package static let fileBytes = 64 * 1024
  /// Lines of one such file.
  package static let fileLines = 2_000
  /// Bytes of one line of such a file.
  package static let lineBytes = 4_000
  /// Nested containers (quotations, list items) at the start of one line.
  package static let nestedContainers = 32
  /// Levels of a parsed tree.
  package static let treeLevels = 100
  /// Lines of a header.
  package static let headerLines = 40
  /// Bytes of a header.
  package static let headerBytes = 8 * 1024
  /// Bytes of one written answer.
  package static let answerBytes = 100_000
  /// Bytes of one record file.
  package static let recordBytes = 16 * 1024 * 1024
}

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

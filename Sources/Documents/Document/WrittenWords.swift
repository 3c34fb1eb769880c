package import Practice

/// Words that somebody wrote, kept exactly: their lines as lines, a new paragraph after an empty one.
struct WrittenWords {
  private let paragraphs: [[Substring]]

  init(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    paragraphs = lines.split { $0.allSatisfy(\.isWhitespace) }.map(Array.init)
  }

  /// Whether there are no words in it.
  var isEmpty: Bool { paragraphs.isEmpty }

  var blocks: [Block] {
    paragraphs.map { .paragraph(Self.inlines($0)) }
  }

  /// The words for a place that takes no paragraphs.
  var inlines: [Inline] {
    Self.inlines(paragraphs.flatMap { $0 })
  }

  private static func inlines(_ lines: [Substring]) -> [Inline] {
    Array(lines.map { [Inline.text(String($0))] }.joined(separator: [.lineBreak]))
  }
}

/// A link's address with every character that is not of an address written as `%` and its bytes.
package struct WebAddress {
  /// The address; only printable ASCII, without spaces, quotes, brackets or backslashes.
  package let text: String

  package init(_ link: Link) {
    text = link.address.utf8.reduce(into: "") { text, byte in
      if Self.stays.contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%" + Self.hex(byte)
      }
    }
  }

  private static let stays = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&()*+,;=%".utf8)

  private static func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}

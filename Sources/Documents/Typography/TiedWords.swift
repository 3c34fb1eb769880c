/// Words that are read as one and stay on one line where they can.
package enum TiedWords {
  private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
  private static let blank = UInt8(ascii: " ")

  /// Whether there may be any; much faster than to look for them.
  package static func mayStand(in text: String) -> Bool {
    text.utf8.count < 10_000
      && text.utf8.contains { $0 == UInt8(ascii: "=") || digits ~= $0 }
  }

  /// Where they are.
  package static func parts(of text: String) -> [Range<String.Index>] {
    mayStand(in: text) ? equations(in: text) + numbers(in: text) : []
  }

  /// The text with blanks in them at which no line ends.
  package static func joined(in text: String) -> String {
    let parts = parts(of: text)
    guard !parts.isEmpty else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 8)
    for (index, byte) in zip(text.utf8.indices, text.utf8) {
      if byte == blank, parts.contains(where: { $0.contains(index) }) {
        result += "\u{A0}".utf8
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What stands on both sides of an equals sign, such as `(n = 54)`.
  package static func equations<Text: StringProtocol>(in text: Text) -> [Range<Text.Index>] {
    guard text.utf8.contains(UInt8(ascii: "=")) else { return [] }
    var parts: [Range<Text.Index>] = []
    var rest = text[...]
    while let equals = rest.firstRange(of: " = ") {
      let start = text[..<equals.lowerBound].lastIndex(of: " ").map(text.index(after:))
      let end = text[equals.upperBound...].firstIndex(of: " ") ?? text.endIndex
      parts.append((start ?? text.startIndex)..<end)
      rest = text[end...]
    }
    return parts
  }

  private static func numbers(in text: String) -> [Range<String.Index>] {
    var parts: [Range<String.Index>] = []
    var before: Substring.UTF8View?
    for number in text.utf8.split(separator: blank) {
      defer { before = number }
      guard let first = number.first, digits ~= first, let word = before, ties(word, to: number)
      else { continue }
      let isNext = parts.last?.upperBound == word.endIndex
      parts.append((isNext ? parts.removeLast().lowerBound : word.startIndex)..<number.endIndex)
    }
    return parts
  }

  // A short number with the word before it, such as "phase 1", and the figures of a telephone number.
  private static func ties(_ word: Substring.UTF8View, to number: Substring.UTF8View) -> Bool {
    let figures = number.prefix { digits ~= $0 }.count
    let length = Substring(number).count
    if figures > 1, length <= figures + 1, word.allSatisfy({ digits ~= $0 }) { return true }
    // Not the next sentence's.
    let word = Substring(word)
    return figures <= 2 && length <= 4 && word.last?.isLetter == true && word.count <= 12
  }
}

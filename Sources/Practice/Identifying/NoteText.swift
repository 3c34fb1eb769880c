/// A text as the words, numbers and marks it's made of.
struct NoteText {
  /// One of them.
  struct Token {
    enum Shape { case word, digits, mark }

    let shape: Shape
    /// Its bytes.
    let bytes: Range<Int>
    let text: String
    let lower: String
    /// Whether nothing, or a blank, is before it.
    let isApart: Bool
    /// Whether it's the first of a line or a sentence.
    var isFirst: Bool
    let line: Int
    let sense: WordSense

    /// Whether it has one of these senses.
    func `is`(_ senses: WordSense) -> Bool { !sense.isDisjoint(with: senses) }

    let isCapital: Bool
    /// Whether it has capitals only.
    let isUpper: Bool
    /// Whether it's written as a name is: a capital, and then small letters.
    var isNameLike: Bool { isCapital && !isUpper }
  }

  private(set) var tokens: [Token] = []
  private let utf8: [UInt8]

  init(_ text: String) {
    utf8 = Array(text.utf8)
    tokens.reserveCapacity(utf8.count / 4)
    var position = 0
    var line = 1
    var isApart = true
    var startsLine = true
    while position < utf8.count {
      let byte = utf8[position]
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        if byte == 0x0A { (line, startsLine) = (line + 1, true) }
        (position, isApart) = (position + 1, true)
        continue
      }
      let shape = Self.shape(byte, at: position, in: utf8)
      var end = position + Self.length(of: byte)
      while shape != .mark, end < utf8.count, Self.shape(utf8[end], at: end, in: utf8) == shape {
        end += Self.length(of: utf8[end])
      }
      end = min(end, utf8.count)
      let text = String(decoding: utf8[position..<end], as: UTF8.self)
      let lower = shape == .word ? text.lowercased() : text
      let isCapital = shape == .word && text.unicodeScalars.first != lower.unicodeScalars.first
      tokens.append(
        Token(
          shape: shape, bytes: position..<end, text: Self.mark(text) ?? text, lower: lower,
          isApart: isApart, isFirst: startsLine || isAfterSentence(shape), line: line,
          sense: shape == .word ? WordSense.of(lower) : [], isCapital: isCapital,
          isUpper: isCapital && text == text.uppercased()))
      (position, isApart, startsLine) = (end, false, false)
    }
  }

  /// Where the words found are; `found` is in the order of the text.
  func places(of found: [NoteReading.Found]) -> [Identifying] {
    // Counted from the one before, so that a long line isn't gone through for each.
    var (position, line, column) = (0, 1, 1)
    return found.map { item in
      let (first, last) = (tokens[item.tokens.lowerBound], tokens[item.tokens.upperBound])
      while line < first.line, let feed = utf8[position...].firstIndex(of: 0x0A) {
        (position, line, column) = (feed + 1, line + 1, 1)
      }
      column += string(position..<first.bytes.lowerBound).count
      position = first.bytes.lowerBound
      return Identifying(
        kind: item.kind, text: string(position..<last.bytes.upperBound), line: line, column: column)
    }
  }

  private func string(_ bytes: Range<Int>) -> String {
    String(decoding: utf8[bytes], as: UTF8.self)
  }

  // A sentence begins after these, also where quotation marks or a dash come between.
  private func isAfterSentence(_ shape: Token.Shape) -> Bool {
    for index in tokens.indices.suffix(3).reversed() {
      let token = tokens[index]
      switch token.text {
      case ".": return !isShortened(before: index, shape)
      case "!", "?", ":", "•", "…", ";": return true
      case "'", "\"", "“", "(", "*", "-", "–", "—", "#":
        if token.isFirst { return true }
      default: return false
      }
    }
    return false
  }

  // "J.", "Mrs." and "no. 5" end no sentence.
  private func isShortened(before stop: Int, _ shape: Token.Shape) -> Bool {
    guard stop > 0, !tokens[stop].isApart, tokens[stop - 1].shape == .word else { return false }
    let word = tokens[stop - 1]
    return word.text.count == 1 || word.is(.title) || word.lower == "st"
      || shape == .digits && word.is(.file)
  }

  private static func mark(_ text: String) -> String? {
    switch text {
    case "’", "‘", "`": "'"
    case "‐", "‑": "-"
    default: nil
    }
  }

  private static func length(of byte: UInt8) -> Int {
    switch byte {
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0...: 4
    default: 1
    }
  }

  // Letters beyond ASCII are those from U+00C0 on, without the signs × and ÷ and the typesetters' marks.
  private static func shape(_ byte: UInt8, at position: Int, in utf8: [UInt8]) -> Token.Shape {
    switch byte {
    case 0x30...0x39: return .digits
    case 0x41...0x5A, 0x61...0x7A: return .word
    case 0xC3:
      let next = position + 1 < utf8.count ? utf8[position + 1] : 0
      return next == 0x97 || next == 0xB7 ? .mark : .word
    case 0xC4...0xDF, 0xE1: return .word
    default: return .mark
    }
  }
}

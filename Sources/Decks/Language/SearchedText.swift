/// A text made ready to be searched for terms: lower case, a single space between words, what is quoted marked.
struct SearchedText {
  /// The text's bytes.
  private(set) var bytes: [UInt8] = []
  private var lines: [Int] = []
  private var quoted: [Bool] = []
  private var line = 1
  private var isQuoted = false
  private var isBlankLine = true

  /// Takes a text as UTF-8.
  init(_ text: [UInt8]) {
    bytes.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      index += take(text, at: index)
    }
  }

  /// Where `forms` stand as whole words and unquoted: the line, and whose form it is.
  func places(of forms: TermForms) -> [(line: Int, term: Int)] {
    var places: [(line: Int, term: Int)] = []
    var isWithinWord = false
    for start in bytes.indices {
      if !isWithinWord, !quoted[start] {
        for form in forms.beginning(with: bytes[start]) where stands(form.bytes, at: start) {
          places.append((lines[start], form.term))
        }
      }
      isWithinWord = Self.isOfWord(bytes[start])
    }
    return places
  }

  // Most forms differ from the text in their second byte, so nothing is made before that is seen.
  private func stands(_ form: [UInt8], at start: Int) -> Bool {
    let end = start + form.count
    guard end <= bytes.count else { return false }
    var index = 1
    while index < form.count {
      guard bytes[start + index] == form[index] else { return false }
      index += 1
    }
    return end == bytes.count || !Self.isOfWord(bytes[end])
  }

  // MARK: - Making ready

  /// Takes what stands at `index`; how many bytes that was.
  private mutating func take(_ text: [UInt8], at index: Int) -> Int {
    switch text[index] {
    case UInt8(ascii: "\n"): endLine()
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): space()
    case UInt8(ascii: "\""):
      isQuoted.toggle()
      add(UInt8(ascii: "\""))
    case 0xE2 where text.dropFirst(index + 1).first == 0x80:
      return takePunctuation(text, at: index)
    case let byte: add((65...90).contains(byte) ? byte + 32 : byte)
    }
    return 1
  }

  // Curly quotation marks open and close; other marks only part words.
  private mutating func takePunctuation(_ text: [UInt8], at index: Int) -> Int {
    guard index + 2 < text.count else {
      add(UInt8(ascii: "-"))
      return text.count - index
    }
    switch text[index + 2] {
    case 0x9C: isQuoted = true
    case 0x9D: isQuoted = false
    default: break
    }
    add(text[index + 2] == 0x99 ? UInt8(ascii: "'") : UInt8(ascii: "-"))
    return 3
  }

  // A quotation does not go on past the end of its paragraph.
  private mutating func endLine() {
    if isBlankLine { isQuoted = false }
    line += 1
    isBlankLine = true
    space()
  }

  private mutating func space() {
    if bytes.last != UInt8(ascii: " ") { add(UInt8(ascii: " ")) }
  }

  private mutating func add(_ byte: UInt8) {
    if byte != UInt8(ascii: " ") { isBlankLine = false }
    bytes.append(byte)
    lines.append(line)
    quoted.append(isQuoted)
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte) || byte >= 0x80
  }
}

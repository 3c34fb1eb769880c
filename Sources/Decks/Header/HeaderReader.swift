internal import Practice

/// Reads a file's header: `key: value` lines between two `---` lines, every value taken literally.
///
/// It looks like YAML and is not: no nesting, quoting, anchors or comments, so that nothing in it
/// can grow beyond what is written. Empty lines are refused, because one nearly always means that
/// the closing `---` was forgotten.
struct HeaderReader {
  private let bytes: [UInt8]
  private let start: Int
  private var index: Int
  private var line = 1
  private var entries: [Header.Entry] = []

  /// Reads the header of `bytes`; nil, with an error in `remarks`, when it has no end.
  static func read(_ bytes: [UInt8], _ remarks: inout Remarks) -> Header? {
    var reader = HeaderReader(bytes)
    return reader.run(&remarks)
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    start = TextGate.start(of: bytes)
    index = start
    entries.reserveCapacity(8)
  }

  private mutating func run(_ remarks: inout Remarks) -> Header? {
    guard isFence(nextLine()) else {
      remarks.error(1) { $0.headerMissing }
      return nil
    }
    while index < bytes.count {
      let text = nextLine()
      if isFence(text) { return Header(entries: entries, bodyStart: index, bodyLine: line) }
      guard let fault = boundsFault(text) else {
        takeEntry(text, &remarks)
        continue
      }
      remarks.error(line - 1, fault)
      return nil
    }
    remarks.error(1) { $0.headerNotClosed }
    return nil
  }

  private func boundsFault(_ text: Range<Int>) -> Remarks.Saying? {
    if text.isEmpty { return { $0.headerEmptyLine } }
    if line - 2 > Limits.headerLines { return { $0.headerTooManyLines } }
    return index - start > Limits.headerBytes ? { $0.headerTooLarge } : nil
  }

  private mutating func takeEntry(_ text: Range<Int>, _ remarks: inout Remarks) {
    let line = line - 1
    guard let colon = keyEnd(text) else {
      remarks.error(line) { $0.headerLineShape }
      return
    }
    let key = String(decoding: bytes[text.lowerBound..<colon], as: UTF8.self)
    if let first = entries.first(where: { $0.key == key }) {
      remarks.error(line) { $0.headerKeyTwice(key, first: first.line) }
      return
    }
    let value = trimmed(colon + 1..<text.upperBound)
    entries.append(
      Header.Entry(key: key, value: String(decoding: bytes[value], as: UTF8.self), line: line))
  }

  /// The colon after a key of lower-case letters, digits and hyphens that begins its line.
  private func keyEnd(_ text: Range<Int>) -> Int? {
    guard bytes[text.lowerBound].isLowerCase,
      let colon = bytes[text].firstIndex(where: { !Self.isKeyByte($0) }),
      bytes[colon] == UInt8(ascii: ":"),
      colon + 1 == text.upperBound || bytes[colon + 1].isBlank
    else { return nil }
    return colon
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    byte.isLowerCase || byte.isDigit || byte == UInt8(ascii: "-")
  }

  private func isFence(_ text: Range<Int>) -> Bool {
    bytes[text].elementsEqual("---".utf8)
  }

  /// The next line without its end and without blanks after its last word.
  private mutating func nextLine() -> Range<Int> {
    let lower = index
    while index < bytes.count, !bytes[index].isLineEnd { index += 1 }
    var upper = index
    while upper > lower, bytes[upper - 1].isBlank { upper -= 1 }
    if index < bytes.count { index += LineEnd.length(in: bytes, at: index) }
    line += 1
    return lower..<upper
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    while lower < range.upperBound, bytes[lower].isBlank { lower += 1 }
    return lower..<range.upperBound
  }
}

/// The lines between the two `---` lines at the top of a file.
struct Header: Sendable {
  /// One line of it.
  struct Entry: Sendable {
    /// The word before the colon.
    var key: String
    /// What stands after it, literally.
    var value: String
    /// The line it stands on.
    var line: Int
  }

  /// Its lines, in order.
  var entries: [Entry]
  /// Where the body begins, in bytes.
  var bodyStart: Int
  /// The line the body begins on.
  var bodyLine: Int
}

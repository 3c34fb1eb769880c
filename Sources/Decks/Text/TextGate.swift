internal import Practice

/// The check every text passes before libcmark sees it.
///
/// Libcmark 0.30 can be kept busy for minutes by some small files: lists nested deep before many
/// empty lines, and pictures opened thousands of times. Within these bounds every text we know of
/// is read in a fraction of a second.
struct TextGate {
  /// The most picture openings times closing brackets in one text: libcmark walks back over all
  /// open pictures at each link that closes.
  static let bracketWork = 2_000_000
  /// The widest run of white space before a line's first word or mark.
  static let indentation = 128

  private static let bang = UInt8(ascii: "!")

  private let bytes: [UInt8]
  private var index: Int
  private var line = 1
  private var pictures = 0
  private var closings = 0

  /// Checks `bytes` as a whole file.
  static func check(_ bytes: [UInt8]) throws(TextFault) {
    var gate = TextGate(bytes)
    try gate.run()
  }

  /// Where the text begins: after a byte order mark, if there is one.
  static func start(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = Self.start(of: bytes)
  }

  private mutating func run() throws(TextFault) {
    guard bytes.count <= Limits.fileBytes else { throw fault { $0.fileTooLarge } }
    while index < bytes.count {
      guard line <= Limits.fileLines else { throw fault { $0.tooManyLines } }
      let start = index
      try passLead()
      try passRest()
      guard index - start <= Limits.lineBytes else { throw fault { $0.lineTooLong } }
      passLineEnd()
    }
    guard pictures * closings <= Self.bracketWork else {
      throw TextFault(line: 1) { $0.tooManyPictures }
    }
  }

  private mutating func passLead() throws(TextFault) {
    var marks = 0
    while let length = ContainerMark.length(in: bytes, at: try passWhiteSpace()) {
      marks += 1
      guard marks <= Limits.nestedContainers else { throw fault { $0.nestedTooDeep } }
      index += length
    }
  }

  private mutating func passWhiteSpace() throws(TextFault) -> Int {
    var columns = 0
    while index < bytes.count, bytes[index].isBlank {
      columns += bytes[index] == .tab ? 4 : 1
      index += 1
    }
    guard columns <= Self.indentation else { throw fault { $0.indentedTooFar } }
    return index
  }

  private mutating func passRest() throws(TextFault) {
    while true {
      passPlainBytes()
      guard index < bytes.count, !bytes[index].isLineEnd else { return }
      switch bytes[index] {
      case 0: throw fault { $0.nulByte }
      case UInt8(ascii: "]"): closings += 1
      case UInt8(ascii: "["): pictures += index > 0 && bytes[index - 1] == Self.bang ? 1 : 0
      case 0x80...: index += try encodedLength() - 1
      default: break
      }
      index += 1
    }
  }

  /// Goes on to the next byte that ends the line or has to be looked at, where most time is spent.
  private mutating func passPlainBytes() {
    index = bytes.withUnsafeBytes { bytes in
      var index = index
      while index + 8 <= bytes.count,
        EightBytes.arePlain(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      {
        index += 8
      }
      while index < bytes.count, Self.isPlain(bytes[index]) { index += 1 }
      return index
    }
  }

  /// Whether a byte is of no interest: printable ASCII but for `[`, `\` and `]`.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte &- 0x20 < 0x3B || byte &- 0x5E < 0x21
  }

  private func encodedLength() throws(TextFault) -> Int {
    guard let length = EncodedScalar.length(in: bytes, at: index) else {
      throw fault { $0.notUTF8 }
    }
    return length
  }

  private mutating func passLineEnd() {
    guard index < bytes.count else { return }
    index += LineEnd.length(in: bytes, at: index)
    line += 1
  }

  private func fault(_ saying: @escaping TextFault.Saying) -> TextFault {
    TextFault(line: line, saying: saying)
  }
}

/// Why a text is not taken, with the line it is about.
struct TextFault: Error {
  typealias Saying = @Sendable (any DeckWords) -> String

  /// The line, counted from 1.
  var line: Int
  /// What is wrong, and what to write instead.
  var saying: Saying
}

/// The mark that opens a quotation or a list item at the start of a line.
enum ContainerMark {
  /// The bytes of the mark at `index`; nil when there is none.
  static func length(in bytes: [UInt8], at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case UInt8(ascii: ">"): return 1
    case UInt8(ascii: "-"), UInt8(ascii: "*"):
      return endsMark(bytes, index + 1) && !isRule(bytes, index) ? 1 : nil
    case UInt8(ascii: "+"):
      return endsMark(bytes, index + 1) ? 1 : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return numberLength(bytes, index)
    default: return nil
    }
  }

  private static func numberLength(_ bytes: [UInt8], _ index: Int) -> Int? {
    var end = index
    while end < bytes.count, bytes[end].isDigit { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"),
      endsMark(bytes, end + 1)
    else { return nil }
    return end + 1 - index
  }

  private static func endsMark(_ bytes: [UInt8], _ index: Int) -> Bool {
    index >= bytes.count || bytes[index].isBlank || bytes[index].isLineEnd
  }

  /// Whether the line from `index` on is a rule such as `* * *`, which nests nothing.
  private static func isRule(_ bytes: [UInt8], _ index: Int) -> Bool {
    var marks = 0
    for byte in bytes[index...] {
      if byte.isLineEnd { break }
      if byte == bytes[index] { marks += 1 } else if !byte.isBlank { return false }
    }
    return marks >= 3
  }
}

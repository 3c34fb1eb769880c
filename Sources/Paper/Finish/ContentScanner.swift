/// Finds the operators of a content stream (ISO 32000-1, 7.8.2).
struct ContentScanner {
  private let source: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ source: UnsafeBufferPointer<UInt8>) {
    self.source = source
  }

  /// The next operator, and where its operands begin; nil at the end.
  mutating func next() -> (operation: Range<Int>, operands: Int)? {
    var operands: Int?
    while index < source.count {
      let start = index
      let byte = source[index]
      index += 1
      switch byte {
      case 0, 9, 10, 12, 13, 32: continue
      case UInt8(ascii: "("): skipString()
      case UInt8(ascii: "<"): skipHex()
      case UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"): break
      case UInt8(ascii: "/"): skipWord()
      default:
        skipWord()
        let isOperator = byte > 57 || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"")
        if isOperator { return (start..<index, operands ?? start) }
      }
      if operands == nil { operands = start }
    }
    return nil
  }

  private mutating func skipWord() {
    while index < source.count, !Self.ends[Int(source[index])] { index += 1 }
  }

  private mutating func skipString() {
    var depth = 1
    while index < source.count, depth > 0 {
      switch source[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      index += 1
    }
  }

  private mutating func skipHex() {
    guard index < source.count, source[index] != UInt8(ascii: "<") else {
      index += 1
      return
    }
    while index < source.count, source[index] != UInt8(ascii: ">") { index += 1 }
    index += 1
  }

  // White space and delimiters.
  private static let ends: [Bool] = (0..<256).map { byte in
    [0, 9, 10, 12, 13, 32].contains(byte) || "()<>[]{}/%".utf8.contains(UInt8(byte))
  }
}

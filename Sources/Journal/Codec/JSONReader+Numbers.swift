extension JSONReader {
  /// Reads a number after RFC 8259, section 6.
  mutating func number() throws(RecordProblem) -> JSONValue.Content {
    let start = index
    if peek() == UInt8(ascii: "-") { index += 1 }
    let zero = peek() == UInt8(ascii: "0")
    let wholeDigits = skipDigits()
    guard wholeDigits == 1 || wholeDigits > 1 && !zero else { throw numberProblem() }
    let isWhole = index
    if peek() == UInt8(ascii: ".") {
      index += 1
      guard skipDigits() > 0 else { throw numberProblem() }
    }
    if let mark = peek(), mark | 0x20 == UInt8(ascii: "e") {
      index += 1
      if let sign = peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { index += 1 }
      guard skipDigits() > 0 else { throw numberProblem() }
    }
    guard index == isWhole else { return .otherNumber }
    return Int(String(decoding: bytes[start..<index], as: UTF8.self)).map { .whole($0) }
      ?? .otherNumber
  }

  private func peek() -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private func numberProblem() -> RecordProblem {
    problem(index < bytes.count ? .notJSON : .cutOff)
  }

  /// How many digits it passed over.
  private mutating func skipDigits() -> Int {
    let start = index
    while let digit = peek(), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) {
      index += 1
    }
    return index - start
  }
}

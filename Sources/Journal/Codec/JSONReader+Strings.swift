extension JSONReader {
  /// Reads a string; the opening quotation mark comes next.
  mutating func string() throws(RecordProblem) -> String {
    index += 1
    let start = index
    while let byte = try plainByte() {
      if byte == UInt8(ascii: "\\") { return try escapedString(begun: bytes[start..<index]) }
      index += 1
    }
    let range = start..<index
    index += 1
    return try text(bytes[range])
  }

  /// The next byte of a string, which stays to be read; nil at its closing quotation mark.
  private func plainByte() throws(RecordProblem) -> UInt8? {
    guard index < bytes.count else { throw problem(.cutOff) }
    let byte = bytes[index]
    if byte == UInt8(ascii: "\"") { return nil }
    guard byte >= 0x20 else { throw problem(.controlCharacter) }
    return byte
  }

  private mutating func escapedString(
    begun: ArraySlice<UInt8>
  ) throws(RecordProblem) -> String {
    var unescaped = Array(begun)
    while let byte = try plainByte() {
      index += 1
      if byte == UInt8(ascii: "\\") {
        unescaped.append(contentsOf: try escape())
      } else {
        unescaped.append(byte)
      }
    }
    index += 1
    return try text(unescaped[...])
  }

  private func text(_ utf8: ArraySlice<UInt8>) throws(RecordProblem) -> String {
    guard let text = String(validating: utf8, as: UTF8.self) else { throw problem(.notUTF8) }
    return text
  }

  private mutating func escape() throws(RecordProblem) -> [UInt8] {
    guard index < bytes.count else { throw problem(.cutOff) }
    let letter = bytes[index]
    index += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "u"): return try Array(String(scalar()).utf8)
    default: throw problem(.notJSON)
    }
  }

  /// Reads the four digits of `\uXXXX`, and the second half where they are a first one.
  private mutating func scalar() throws(RecordProblem) -> Character {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return Character(scalar) }
    guard UTF16.isLeadSurrogate(first), index + 1 < bytes.count,
      bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
    else { throw problem(.notUTF8) }
    index += 2
    let second = try codeUnit()
    guard UTF16.isTrailSurrogate(second) else { throw problem(.notUTF8) }
    return Character(UTF16.decode(UTF16.EncodedScalar([first, second])))
  }

  private mutating func codeUnit() throws(RecordProblem) -> UInt16 {
    guard index + 4 <= bytes.count else { throw problem(.cutOff) }
    var unit: UInt16 = 0
    for byte in bytes[index..<index + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw problem(.notJSON)
      }
      unit = unit << 4 | UInt16(digit)
    }
    index += 4
    return unit
  }
}

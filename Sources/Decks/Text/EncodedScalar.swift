/// One Unicode scalar beyond ASCII in UTF-8 (RFC 3629).
enum EncodedScalar {
  /// The bytes of the scalar at `index`; nil when they are not valid UTF-8.
  static func length(in bytes: [UInt8], at index: Int) -> Int? {
    guard let (length, second) = shape(leading: bytes[index]), index + length <= bytes.count,
      second.contains(bytes[index + 1])
    else { return nil }
    for next in bytes[(index + 2)..<max(index + 2, index + length)] where next & 0xC0 != 0x80 {
      return nil
    }
    return length
  }

  /// How many bytes a scalar with this first byte has, and what its second byte may be: the
  /// narrower ranges keep out overlong forms, surrogates and what is beyond U+10FFFF.
  private static func shape(leading: UInt8) -> (Int, ClosedRange<UInt8>)? {
    switch leading {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}

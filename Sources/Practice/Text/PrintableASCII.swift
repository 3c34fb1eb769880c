/// The characters of ASCII that are painted as they are: letters, digits, signs and the space.
enum PrintableASCII {
  /// Whether `byte` is one of them.
  static func contains(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte)
  }

  /// Whether eight bytes looked at together are nothing else.
  ///
  /// Of bytes below 0x80, taking 0x20 away sets the highest bit of those below it, and adding 1 that of 0x7F.
  static func areAll(_ eight: UInt64) -> Bool {
    let odd = eight | (eight &- 0x2020_2020_2020_2020) | (eight &+ 0x0101_0101_0101_0101)
    return odd & 0x8080_8080_8080_8080 == 0
  }

  /// Whether there is nothing else in `text`.
  static func isAll(of text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for byte in bytes where !contains(byte) { return false }
      return true
    }
  }
}

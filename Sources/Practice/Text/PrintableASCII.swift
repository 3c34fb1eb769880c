/// The characters of ASCII that are painted as they are: letters, digits, signs and the space.
enum PrintableASCII {
  /// Whether `byte` is one of them.
  static func contains(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte)
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

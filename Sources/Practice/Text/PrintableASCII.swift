/// The characters of ASCII that are painted as they are: letters, digits, signs and the space.
enum PrintableASCII {
  /// Whether there is nothing else in `text`, besides line feeds where they are kept.
  static func isAll(of text: String, keepingLines: Bool = false) -> Bool {
    var text = text
    let lineFeed = keepingLines ? UInt8(ascii: "\n") : UInt8(ascii: " ")
    return text.withUTF8 { bytes in
      for byte in bytes where !(0x20..<0x7F).contains(byte) && byte != lineFeed { return false }
      return true
    }
  }
}

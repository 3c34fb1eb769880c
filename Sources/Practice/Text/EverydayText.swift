/// The characters that nearly all words of cards are made of, each painted as it is, whatever stands
/// beside it: printable ASCII, the letters of Western European languages and Welsh, and the dashes,
/// quotation marks and dots of typesetters.
///
/// It only saves time: the allowlist would keep every one of them.
enum EverydayText {
  /// Whether there is nothing else in `text`, besides line feeds where they are kept.
  static func isAll(of text: String, keepingLines: Bool) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      var index = 0
      while index < bytes.count {
        if index + 8 <= raw.count,
          PrintableASCII.areAll(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        {
          index += 8
          continue
        }
        let length = length(bytes, index, keepingLines: keepingLines)
        guard length > 0 else { return false }
        index += length
      }
      return true
    }
  }

  // How many bytes the character at `index` has; 0 where it is none of them.
  private static func length(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, keepingLines: Bool
  ) -> Int {
    switch bytes[index] {
    case let byte where PrintableASCII.contains(byte): 1
    case UInt8(ascii: "\n"): keepingLines ? 1 : 0
    // U+00A0 to U+00BF without the soft hyphen, and the letters from U+00C0 to U+017F.
    case 0xC2: (0xA0...0xBF).contains(bytes[index + 1]) && bytes[index + 1] != 0xAD ? 2 : 0
    case 0xC3...0xC5: 2
    // U+2010 to U+201F, the bullet and the ellipsis.
    case 0xE2 where bytes[index + 1] == 0x80: isTypesetters(bytes[index + 2]) ? 3 : 0
    default: 0
    }
  }

  private static func isTypesetters(_ last: UInt8) -> Bool {
    (0x90...0x9F).contains(last) || last == 0xA2 || last == 0xA6
  }
}

/// What is kept of pasted bytes: text, tabs and line breaks.
enum PastedText {
  /// The text of `bytes`: CR and CRLF become LF, other controls are dropped, and bytes that are not UTF-8 become U+FFFD.
  static func cleaned(_ bytes: some Collection<UInt8>) -> String {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var before: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x0D: kept.append(0x0A)
      case 0x0A: if before != 0x0D { kept.append(byte) }
      case 0x09, 0x20..<0x7F: kept.append(byte)
      case 0x80..<0xA0 where kept.last == 0xC2: kept.removeLast()
      case 0x80...0xFF: kept.append(byte)
      default: break
      }
      before = byte
    }
    return String(decoding: kept, as: UTF8.self)
  }
}

/// Finds how far text can stand in a JSON string as it is.
///
/// Eight bytes are looked at in one step: a record is mostly text, and written after every answer.
enum PlainRun {
  /// The index of the first byte from `start` on that may have to be escaped, or the count.
  static func end(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(utf8)
    var index = start
    while index + 8 <= raw.count {
      if mustEscapeOne(of: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) { break }
      index += 8
    }
    while index < utf8.count && !mustEscape(utf8[index]) { index += 1 }
    return index
  }

  /// The byte that U+0080 to U+009F begin with, as do some letters and signs.
  static let leadOfControls: UInt8 = 0xC2

  private static func mustEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
      || byte == leadOfControls
  }

  private static func mustEscapeOne(of eight: UInt64) -> Bool {
    let controls = (eight &- each(0x20)) & ~eight
    let marks = isZero(eight ^ each(0x22)) | isZero(eight ^ each(0x5C)) | isZero(eight ^ each(0x7F))
    let leads = isZero(eight ^ each(UInt64(leadOfControls)))
    return (controls | marks | leads) & each(0x80) != 0
  }

  /// Sets the highest bit of at least one byte if, and only if, one of the eight is zero.
  private static func isZero(_ eight: UInt64) -> UInt64 { (eight &- each(0x01)) & ~eight }

  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}

/// Finds how far text can stand in a JSON string as it is.
///
/// Besides what JSON wants escaped, everything is that a terminal would obey or hide, so that a
/// record can be looked at with any program. Which scalars those are is written out, and not asked
/// of Unicode's tables: a later version of them must not change a record's bytes.
enum PlainRun {
  /// The index of the first scalar from `start` on that must be escaped, or the count.
  ///
  /// Eight bytes are looked at in one step: a record is mostly ASCII, and written after every answer.
  static func end(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(utf8)
    var index = start
    while index < raw.count {
      if index + 8 <= raw.count,
        arePlain(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      {
        index += 8
      } else {
        let (scalar, length) = scalar(in: utf8, at: index)
        if mustEscape(scalar) { return index }
        index += length
      }
    }
    return raw.count
  }

  /// The index of the first byte from `start` on that JSON doesn't let stand in a string as it is, or
  /// that ends the string; the count where there is none.
  static func endInJSON(in raw: UnsafeRawBufferPointer, from start: Int) -> Int {
    var index = start
    while index < raw.count {
      if index + 8 <= raw.count,
        arePlain(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      {
        index += 8
        continue
      }
      let byte = raw[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return index }
      index += 1
    }
    return raw.count
  }

  /// The value of the scalar at `index`, and how many bytes it has.
  static func scalar(
    in utf8: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (value: UInt32, length: Int) {
    let first = UInt32(utf8[index])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1 else { return (first, 1) }
    let lead = first & (0x7F >> UInt32(length))
    let value = (1..<length).reduce(lead) { $0 << 6 | UInt32(utf8[index + $1] & 0x3F) }
    return (value, length)
  }

  private static func mustEscape(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x20, 0x22, 0x5C, 0x7F...0x9F: true
    case 0xA0..<0x61C: false
    case 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F: true  // lines and directions
    case 0x200B, 0xFEFF, 0xE0000...0xE0FFF: true  // unseen
    case 0xE000...0xF8FF, 0xF0000...0x10FFFF: true  // private use
    case 0xFDD0...0xFDEF, 0xFFF9...0xFFFB: true  // no characters
    default: scalar & 0xFFFE == 0xFFFE
    }
  }

  private static func arePlain(_ eight: UInt64) -> Bool {
    let controls = (eight &- each(0x20)) & ~eight
    let marks = isZero(eight ^ each(0x22)) | isZero(eight ^ each(0x5C)) | isZero(eight ^ each(0x7F))
    return (eight | controls | marks) & each(0x80) == 0
  }

  /// Sets the highest bit of at least one byte if, and only if, one of the eight is zero.
  private static func isZero(_ eight: UInt64) -> UInt64 { (eight &- each(0x01)) & ~eight }

  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}

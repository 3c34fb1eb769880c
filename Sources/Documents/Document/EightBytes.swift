/// Looks for a few bytes of ASCII in a text, eight at a time: nearly all words have none of them.
///
/// With the bit tricks of "Bit Twiddling Hacks" (Anderson).
enum EightBytes {
  /// Where the first byte stands, from `start` on, that `find` marks; the count where there is none.
  ///
  /// - Parameter find: Sets the highest bit of the first such byte among eight, and none before it.
  @inline(__always)
  static func place(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0, _ find: (UInt64) -> UInt64
  ) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index < raw.count {
      let found = find(eight(raw, index)) & each(0x80)
      if found != 0 { return min(index + found.trailingZeroBitCount / 8, raw.count) }
      index += 8
    }
    return raw.count
  }

  /// Marks the first byte that is `byte`.
  static func first(_ byte: Unicode.Scalar, in eight: UInt64) -> UInt64 {
    let difference = eight ^ each(UInt64(byte.value))
    return (difference &- each(0x01)) & ~difference
  }

  /// The byte in each of the eight places.
  static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  // Noughts behind the last byte.
  private static func eight(_ raw: UnsafeRawBufferPointer, _ index: Int) -> UInt64 {
    if index + 8 <= raw.count {
      return UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }
    var rest: UInt64 = 0
    for byte in raw[index...].reversed() { rest = rest << 8 | UInt64(byte) }
    return rest
  }
}

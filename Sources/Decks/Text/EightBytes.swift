/// Eight bytes of text looked at together, with the bit tricks of "Bit Twiddling Hacks" (Anderson).
enum EightBytes {
  /// Whether all are printable ASCII other than `[` and `]`.
  static func arePlain(_ bytes: UInt64) -> Bool {
    let controls = (bytes &- each(0x20)) & ~bytes
    let odd = bytes | controls | zeros(bytes ^ each(0x5B)) | zeros(bytes ^ each(0x5D))
    return odd & each(0x80) == 0
  }

  /// The highest bit of each byte that is zero, with other bits of no meaning.
  private static func zeros(_ bytes: UInt64) -> UInt64 {
    (bytes &- each(0x01)) & ~bytes
  }

  private static func each(_ byte: UInt64) -> UInt64 {
    byte &* 0x0101_0101_0101_0101
  }
}

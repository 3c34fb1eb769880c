extension UInt8 {
  static var tab: UInt8 { 0x09 }
  static var lineFeed: UInt8 { 0x0A }
  static var carriageReturn: UInt8 { 0x0D }

  /// Whether it ends a line in CommonMark.
  var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }

  /// Whether it is a space or a tab.
  var isBlank: Bool { self == 0x20 || self == .tab }

  /// Whether it is a digit.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// Whether it is a lower-case letter.
  var isLowerCase: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}

/// The end of a line: a line feed, a carriage return, or both.
enum LineEnd {
  /// The bytes of the line end at `index`, which must stand on one.
  static func length(in bytes: [UInt8], at index: Int) -> Int {
    let isPair =
      bytes[index] == .carriageReturn && index + 1 < bytes.count && bytes[index + 1] == .lineFeed
    return isPair ? 2 : 1
  }
}

extension StringProtocol where SubSequence == Substring {
  /// The text without spaces, tabs and carriage returns at either end.
  var trimmed: Substring {
    var bytes = self[...].utf8
    while let first = bytes.first, first.isBlank || first.isLineEnd { bytes.removeFirst() }
    while let last = bytes.last, last.isBlank || last.isLineEnd { bytes.removeLast() }
    return Substring(bytes)
  }
}

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

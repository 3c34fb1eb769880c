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

/// Bytes of a PDF file (ISO 32000-1, 7.3).
extension [UInt8] {
  mutating func add(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func add(words: String) { append(contentsOf: words.utf8) }

  mutating func add(_ value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    let digits = value.magnitude
    guard digits > 9 else { return append(48 + UInt8(digits)) }
    var scale: UInt = 10
    while digits / scale > 9 { scale *= 10 }
    while scale > 0 {
      append(48 + UInt8(digits / scale % 10))
      scale /= 10
    }
  }

  /// A number with three decimals at most, and a blank.
  mutating func add(_ value: Double) {
    let thousandths = Int((value * 1000).rounded())
    if thousandths < 0 { append(UInt8(ascii: "-")) }
    let (whole, rest) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
    add(Int(whole))
    if rest > 0 {
      append(UInt8(ascii: "."))
      append(48 + UInt8(rest / 100))
      if rest % 100 > 0 { append(48 + UInt8(rest / 10 % 10)) }
      if rest % 10 > 0 { append(48 + UInt8(rest % 10)) }
    }
    append(32)
  }

  mutating func add(_ values: [Double]) {
    append(UInt8(ascii: "["))
    for value in values { add(value) }
    append(UInt8(ascii: "]"))
  }

  /// A reference to an object by its number.
  mutating func add(object: Int) {
    append(32)
    add(object)
    add(" 0 R")
  }

  mutating func add(objects: some Sequence<Int>) {
    append(UInt8(ascii: "["))
    for object in objects { add(object: object) }
    append(UInt8(ascii: "]"))
  }

  /// A string: as it is where it's in ASCII, else in UTF-16.
  mutating func add(string: String) {
    guard string.utf8.allSatisfy({ 32..<127 ~= $0 }) else {
      append(UInt8(ascii: "<"))
      add(utf16: string)
      return append(UInt8(ascii: ">"))
    }
    append(UInt8(ascii: "("))
    for byte in string.utf8 { add(byte: byte) }
    append(UInt8(ascii: ")"))
  }

  /// A byte within a string.
  mutating func add(byte: UInt8) {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
      append(UInt8(ascii: "\\"))
      append(byte)
    case 32..<127: append(byte)
    default:
      append(UInt8(ascii: "\\"))
      for shift in [6, 3, 0] { append(48 + (byte >> UInt8(shift)) & 7) }
    }
  }

  /// UTF-16 with its mark, in hexadecimal digits.
  mutating func add(utf16 text: String) {
    add("FEFF")
    for unit in text.utf16 { add(hexadecimal: unit) }
  }

  mutating func add(hexadecimal value: UInt16) {
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: value >> UInt16(shift)) & 15
      append(digit < 10 ? 48 + digit : 55 + digit)
    }
  }
}

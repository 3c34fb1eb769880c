/// A name that says nothing about whose it is: 32 hexadecimal digits drawn at random.
package struct RandomName: Hashable, Comparable, Sendable, CustomStringConvertible {
  private let high: UInt64
  private let low: UInt64

  package init(using generator: inout some RandomNumberGenerator) {
    high = generator.next()
    low = generator.next()
  }

  /// Reads 32 digits in lower case; nil for anything else.
  package init?(_ text: String) {
    var text = text
    let halves: (UInt64, UInt64)? = text.withUTF8 { utf8 in
      guard utf8.count == 32, let high = Self.number(utf8[..<16]),
        let low = Self.number(utf8[16...])
      else { return nil }
      return (high, low)
    }
    guard let halves else { return nil }
    (high, low) = halves
  }

  package var description: String { Self.digits(high) + Self.digits(low) }

  package static func < (left: RandomName, right: RandomName) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }

  static func number(_ digits: some Collection<UInt8>) -> UInt64? {
    var number: UInt64 = 0
    for digit in digits {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number << 4 | UInt64(digit - 48)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): number = number << 4 | UInt64(digit - 87)
      default: return nil
      }
    }
    return number
  }

  private static func digits(_ half: UInt64) -> String {
    let digits = String(half, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

/// A moment in universal time, to the second.
package struct Moment: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Seconds since 1 January 1970 (UTC).
  package let seconds: Int

  /// Makes a moment; it is held within the years 1 to 9999.
  package init(seconds: Int) {
    self.seconds = min(max(seconds, -62_135_596_800), 253_402_300_799)
  }

  /// Reads `2026-11-21T15:30:00Z` (ISO 8601, UTC); nil for anything else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let day = CalendarDay(text.prefix(10)),
      let hour = Self.pair(bytes, 11), let minute = Self.pair(bytes, 14),
      let second = Self.pair(bytes, 17), hour < 24, minute < 60, second < 60
    else { return nil }
    self.init(seconds: day.daysSince1970 * 86_400 + hour * 3_600 + minute * 60 + second)
  }

  /// The moment as ISO 8601 writes it, such as `2026-11-21T15:30:00Z`.
  package var description: String {
    let days = (seconds - (seconds < 0 ? 86_399 : 0)) / 86_400
    let rest = seconds - days * 86_400
    let clock = [rest / 3_600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(CalendarDay(daysSince1970: days))T\(clock[0]):\(clock[1]):\(clock[2])Z"
  }

  package static func < (left: Moment, right: Moment) -> Bool {
    left.seconds < right.seconds
  }

  private static func pair(_ bytes: [UInt8], _ index: Int) -> Int? {
    guard (48...57).contains(bytes[index]), (48...57).contains(bytes[index + 1]) else { return nil }
    return Int(bytes[index] - 48) * 10 + Int(bytes[index + 1] - 48)
  }
}

/// A day of the Gregorian calendar, without a time or a zone.
package struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year, 1 to 9999.
  package let year: Int
  /// The month, 1 to 12.
  package let month: Int
  /// The day of the month, counted from 1.
  package let day: Int

  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    self.init(checkedYear: year, month: month, day: day)
  }

  private init(checkedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2026-11-21` (ISO 8601); nil for anything else.
  package init?(_ text: some StringProtocol) {
    // A folder of records is full of days: bytes are looked at once, and as what they are.
    let bytes = Array(String(text).utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8...])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day that lies `days` after 1 January 1970; held within the years 1 to 9999.
  ///
  /// The arithmetic is the civil-from-days algorithm of Howard Hinnant ("chrono-Compatible
  /// Low-Level Date Algorithms", 2013), with eras of 400 years that begin on 1 March.
  package init(daysSince1970 days: Int) {
    let held = min(max(days, Self.first), Self.last) + 719_468
    let era = (held >= 0 ? held : held - 146_096) / 146_097
    let dayOfEra = held - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      checkedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// How many days it lies after 1 January 1970.
  package var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day `days` later, or earlier when negative.
  package func adding(days: Int) -> CalendarDay {
    let (sum, overflow) = daysSince1970.addingReportingOverflow(days)
    return CalendarDay(daysSince1970: overflow ? (days > 0 ? .max : .min) : sum)
  }

  /// The same day `months` later, or the last day of that month where there is none.
  package func adding(months: Int) -> CalendarDay {
    let count = min(max(months, -120_000), 120_000)
    let total = min(max(year * 12 + month - 1 + count, 12), 9999 * 12 + 11)
    let (newYear, newMonth) = (total / 12, total % 12 + 1)
    return CalendarDay(
      checkedYear: newYear, month: newMonth,
      day: min(day, Self.length(ofMonth: newMonth, year: newYear)))
  }

  /// The day as ISO 8601 writes it, such as `2026-11-21`.
  package var description: String {
    "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  // 1 January of the year 1 and 31 December 9999, in days from 1970.
  private static let first = -719_162
  private static let last = 2_932_896

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func number(_ digits: some Collection<UInt8>) -> Int? {
    digits.reduce(Int?.some(0)) { sum, byte in
      guard let sum, (48...57).contains(byte) else { return nil }
      return sum * 10 + Int(byte - 48)
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

/// A moment in universal time, to the second.
package struct Moment: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Seconds since 1 January 1970 (UTC).
  package let seconds: Int

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

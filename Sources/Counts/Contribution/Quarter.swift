package import Practice

/// A quarter of a year, such as `2026-Q3`.
package struct Quarter: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let year: Int
  /// 1 to 4.
  package let number: Int

  /// Reads `2026-Q3`; nil for anything else, and for years before 2000.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"), bytes[5] == UInt8(ascii: "Q"),
      (UInt8(ascii: "1")...UInt8(ascii: "4")).contains(bytes[6]),
      bytes[..<4].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    year = bytes[..<4].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    number = Int(bytes[6] - UInt8(ascii: "0"))
    if year < 2000 { return nil }
  }

  /// The quarter in which `day` lies.
  package init(_ day: CalendarDay) {
    year = day.year
    number = (day.month + 2) / 3
  }

  /// The first day after it.
  package var end: CalendarDay {
    let first = CalendarDay(year: year, month: number * 3, day: 1)
    return (first ?? CalendarDay(daysSince1970: .max)).adding(months: 1)
  }

  /// The quarter before it.
  package var previous: Quarter { Quarter(end.adding(months: -4)) }

  package var description: String { "\(year)-Q\(number)" }

  package static func < (left: Quarter, right: Quarter) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}

internal import Practice

/// How old something is at least, such as `12mo`, `2y`, `6w` or `90d`.
struct Age {
  private let months: Int
  private let days: Int

  /// Reads a number of years, months, weeks or days; nil for anything else.
  init?(_ text: String) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), (1...12_000).contains(number) else { return nil }
    switch text.dropFirst(digits.count).lowercased() {
    case "y": (months, days) = (number * 12, 0)
    case "mo": (months, days) = (number, 0)
    case "w": (months, days) = (0, number * 7)
    case "d": (months, days) = (0, number)
    default: return nil
    }
  }

  /// The day that lies this long before `today`.
  func day(before today: CalendarDay) -> CalendarDay {
    today.adding(months: -months).adding(days: -days)
  }
}

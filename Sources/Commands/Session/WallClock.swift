internal import Practice
internal import System

/// The time on the wall: the only place where the program asks what time it is.
enum WallClock {
  static var now: Moment { Moment(seconds: Clocks.wall.seconds) }

  /// Milliseconds since 1 January 1970 (UTC).
  static var milliseconds: Int { Clocks.wall.milliseconds }

  /// The day now, where the computer is.
  static var today: CalendarDay { day(of: now) }

  /// The minutes since midnight of `moment`, where the computer is.
  static func minutes(of moment: Moment) -> Int? { Clocks.minutes(ofSecond: moment.seconds) }

  /// The day of `moment`, where the computer is.
  static func day(of moment: Moment) -> CalendarDay {
    let parts = Clocks.day(ofSecond: moment.seconds)
    return parts.flatMap { CalendarDay(year: $0.year, month: $0.month, day: $0.day) }
      ?? CalendarDay(daysSince1970: moment.seconds / 86_400)
  }
}

extension Scene.Status {
  /// When the session ends, in minutes after midnight where the computer is.
  var ends: Int? { pace.flatMap { WallClock.minutes(of: $0.ends) } }
}

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

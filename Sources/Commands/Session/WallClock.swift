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

internal import Practice

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The time on the wall: the only place where the program asks what time it is.
enum WallClock {
  /// The moment now.
  static var now: Moment { Moment(seconds: time(nil)) }

  /// Milliseconds since 1 January 1970 (UTC).
  static var milliseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int(now.tv_sec) * 1_000 + Int(now.tv_nsec) / 1_000_000
  }

  /// The day now, where the computer is.
  static var today: CalendarDay { day(of: now) }

  /// The day of `moment`, where the computer is.
  static func day(of moment: Moment) -> CalendarDay {
    var seconds = time_t(moment.seconds)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return CalendarDay(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? CalendarDay(daysSince1970: moment.seconds / 86_400)
  }
}

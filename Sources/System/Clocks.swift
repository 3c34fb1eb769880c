#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The computer's clocks.
package enum Clocks {
  /// Time as one clock tells it.
  package struct Reading: Comparable, Sendable {
    package var seconds: Int
    package var nanoseconds: Int

    package init(seconds: Int, nanoseconds: Int = 0) {
      self.seconds = seconds
      self.nanoseconds = nanoseconds
    }

    /// In milliseconds, at the ends of the range where there is no such number.
    package var milliseconds: Int {
      let (product, overflows) = seconds.multipliedReportingOverflow(by: 1_000)
      let (sum, more) = product.addingReportingOverflow(nanoseconds / 1_000_000)
      return overflows || more ? (seconds < 0 ? .min : .max) : sum
    }

    package static func < (one: Reading, other: Reading) -> Bool {
      (one.seconds, one.nanoseconds) < (other.seconds, other.nanoseconds)
    }
  }

  /// The time on the wall since 1 January 1970 (UTC); someone may set it at any moment.
  package static var wall: Reading { read(CLOCK_REALTIME) }

  /// A clock that nobody sets, and that stands still while the computer sleeps.
  package static var awake: Reading {
    #if canImport(Darwin)
      read(CLOCK_UPTIME_RAW)
    #else
      read(CLOCK_MONOTONIC)
    #endif
  }

  /// A clock that nobody sets, and that goes on while the computer sleeps.
  package static var throughSleep: Reading {
    #if canImport(Darwin)
      read(CLOCK_MONOTONIC_RAW)
    #else
      read(CLOCK_BOOTTIME)
    #endif
  }

  /// Waits, unless a signal comes.
  package static func pause(milliseconds: Int32) { _ = poll(nil, 0, milliseconds) }

  private static func read(_ clock: clockid_t) -> Reading {
    var now = timespec()
    clock_gettime(clock, &now)
    return Reading(seconds: Int(now.tv_sec), nanoseconds: Int(now.tv_nsec))
  }

  /// The minutes since midnight of a moment where the computer is; nil where it has none.
  package static func minutes(ofSecond second: Int) -> Int? {
    var seconds = time_t(second)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else { return nil }
    return Int(parts.tm_hour) * 60 + Int(parts.tm_min)
  }

  /// Year, month and day of a moment where the computer is; nil where it has none.
  package static func day(ofSecond second: Int) -> (year: Int, month: Int, day: Int)? {
    var seconds = time_t(second)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else { return nil }
    return (Int(parts.tm_year) + 1_900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
  }
}

import TestKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The clock that the built program reads, for tests of what it tells by the second.
enum WallTime {
  // As the program reads it: time(2) may still tell the second before.
  private static var seconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int(now.tv_sec)
  }

  /// Waits until another second has begun, so that what comes is later than what was.
  static func waitForNextSecond() {
    let now = seconds
    _ = Patience.waits { seconds > now }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The clock that the built program reads, for tests of what it tells by the second.
enum WallTime {
  /// Seconds since 1 January 1970.
  static var seconds: Int { Int(time(nil)) }

  /// Waits a little.
  static func wait(milliseconds: UInt32) {
    usleep(milliseconds * 1_000)
  }
}

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Keeps what is written to standard error while a terminal is taken over, until it is given back.
///
/// Such a message would break the screen and be gone with it: the runtime's last words before a
/// crash, or a library's warning. More than a pipe holds is lost.
struct HeldMessages {
  private let descriptor: Int32
  private let before: Int32
  private let reading: Int32

  /// Begins to keep what is written to `descriptor`; nil where that is no terminal.
  init?(of descriptor: Int32) {
    guard isatty(descriptor) == 1 else { return nil }
    let before = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    var ends: [Int32] = [-1, -1]
    guard before >= 0, pipe(&ends) == 0 else { return nil }
    self.descriptor = descriptor
    self.before = before
    reading = ends[0]
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    dup2(ends[1], descriptor)
    close(ends[1])
  }

  /// Writes what was kept to where it was meant for; safe in a signal's handler.
  func release() {
    dup2(before, descriptor)
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 512) { bytes in
      while case let count = read(reading, bytes.baseAddress, bytes.count), count > 0 {
        _ = write(descriptor, bytes.baseAddress, count)
      }
    }
    close(before)
    close(reading)
  }
}

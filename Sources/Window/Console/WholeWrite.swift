#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Writes bytes to a file descriptor until all are written.
enum WholeWrite {
  /// The system's error code; nil when everything was written.
  ///
  /// - Parameter isOver: Asked when a signal has come: whether the rest is left unwritten (`EINTR`).
  static func put(
    _ bytes: some Collection<UInt8>, to descriptor: Int32, unless isOver: () -> Bool = { false }
  ) -> Int32? {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      let code = errno
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if code != EINTR, code != EAGAIN {
        return code
      } else {
        if code == EAGAIN { waitUntilWritable(descriptor) }
        if isOver() { return EINTR }
      }
    }
    return nil
  }

  private static func waitUntilWritable(_ descriptor: Int32) {
    var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&ready, 1, -1)
  }
}

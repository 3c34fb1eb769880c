#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What the process does when a signal comes.
package enum Signals {
  /// Makes a closed pipe and a limit on file sizes errors with words, which they aren't by themselves.
  package static func outliveFailedWrites() {
    for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
  }
}

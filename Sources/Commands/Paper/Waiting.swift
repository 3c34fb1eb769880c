#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Says on a terminal that work goes on, where it takes longer than a second.
enum Waiting {
  /// Does `work`; a person who waits is told so after a second.
  static func told<Result>(_ work: () throws -> Result) rethrows -> Result {
    guard isatty(STDERR_FILENO) == 1 else { return try work() }
    // Nothing but a system call is safe in a handler, and work that computes looks up from nothing.
    let before = signal(SIGALRM) { _ in
      let words = Messages.stillWriting
      _ = write(STDERR_FILENO, words.utf8Start, words.utf8CodeUnitCount)
    }
    alarm(1)
    defer {
      alarm(0)
      signal(SIGALRM, before)
    }
    return try work()
  }
}

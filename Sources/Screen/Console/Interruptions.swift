#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

// Signal handlers can reach nothing but globals.
private nonisolated(unsafe) var wakingEnd: Int32 = -1

/// Turns the signals that ask a program to stop into bytes on a pipe, where waiting for input sees them.
///
/// A signal between looking and waiting is not lost, which a flag alone cannot promise. There is
/// one at a time; what the signals did before comes back with its end.
final class Interruptions {
  /// Can be read from once a signal has come.
  let descriptor: Int32
  private let writingEnd: Int32
  private var before: [(signal: Int32, action: sigaction)] = []

  /// Takes over `signals`, if there are any; one that the program was started to ignore stays ignored.
  init?(_ signals: [Int32]) {
    var ends: [Int32] = [-1, -1]
    guard !signals.isEmpty, pipe(&ends) == 0 else { return nil }
    descriptor = ends[0]
    writingEnd = ends[1]
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    wakingEnd = writingEnd
    before = signals.compactMap(Self.takeOver)
  }

  deinit {
    for (signal, action) in before {
      var action = action
      sigaction(signal, &action, nil)
    }
    if wakingEnd == writingEnd { wakingEnd = -1 }
    close(descriptor)
    close(writingEnd)
  }

  /// Whether a signal has come since this was asked last.
  func take() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 64)
    return read(descriptor, &bytes, bytes.count) > 0
  }

  private static func takeOver(_ signal: Int32) -> (signal: Int32, action: sigaction)? {
    var before = sigaction()
    guard sigaction(signal, nil, &before) == 0, !isIgnored(before) else { return nil }
    var action = sigaction()
    sigemptyset(&action.sa_mask)
    setHandler(of: &action) { _ in
      let code = errno
      var byte: UInt8 = 1
      _ = write(wakingEnd, &byte, 1)
      errno = code
    }
    return sigaction(signal, &action, nil) == 0 ? (signal, before) : nil
  }

  private typealias Handler = @convention(c) (Int32) -> Void

  private static func setHandler(of action: inout sigaction, to handler: @escaping Handler) {
    #if canImport(Glibc)
      action.__sigaction_handler.sa_handler = handler
    #elseif canImport(Musl)
      action.__sa_handler.sa_handler = handler
    #else
      action.__sigaction_u.__sa_handler = handler
    #endif
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    #if canImport(Glibc)
      let handler = action.__sigaction_handler.sa_handler
    #elseif canImport(Musl)
      let handler = action.__sa_handler.sa_handler
    #else
      let handler = action.__sigaction_u.__sa_handler
    #endif
    // SIG_IGN is the address 1 on every system this runs on.
    return unsafeBitCast(handler, to: Int.self) == 1
  }
}

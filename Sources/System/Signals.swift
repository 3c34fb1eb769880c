#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What the process does when a signal comes.
package enum Signals {
  /// Those that end a session, after saving.
  package static let ending = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
  package static let resize = SIGWINCH
  package static let stop = SIGTSTP
  package static let goOn = SIGCONT

  /// Makes a closed pipe and a limit on file sizes errors with words, which they aren't by themselves.
  package static func outliveFailedWrites() {
    for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
  }

  /// Makes a closed pipe an error.
  package static func outliveClosedPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Does `body` while Ctrl-C is for the program that it runs.
  package static func leavingKeys<Result>(_ body: () -> Result) -> Result {
    let quiet = [SIGINT, SIGQUIT].map { number in
      var before = sigaction()
      sigaction(number, nil, &before)
      signal(number, SIG_IGN)
      return (number, before)
    }
    defer {
      for (number, var before) in quiet { sigaction(number, &before, nil) }
    }
    return body()
  }

  /// Stops the whole job, as a shell expects.
  package static func stopJob() { kill(0, SIGTSTP) }

  /// Does `work`, and writes `words` to standard error when it takes longer than a second.
  package static func telling<Result>(
    _ words: StaticString, during work: () throws -> Result
  ) rethrows -> Result {
    lateWords = words
    // Nothing but a system call is safe in a handler, and work that computes looks up from nothing.
    let before = signal(SIGALRM) { _ in
      _ = write(STDERR_FILENO, lateWords.utf8Start, lateWords.utf8CodeUnitCount)
    }
    alarm(1)
    defer {
      alarm(0)
      signal(SIGALRM, before)
    }
    return try work()
  }
}

// Signal handlers can reach nothing but globals.
private nonisolated(unsafe) var lateWords: StaticString = ""

// MARK: - Signals as input

// For each signal: where its handler writes.
private nonisolated(unsafe) let wakingEnds: UnsafeMutablePointer<Int32> = {
  let ends = UnsafeMutablePointer<Int32>.allocate(capacity: mostSignals)
  ends.initialize(repeating: -1, count: mostSignals)
  return ends
}()

// Linux has 64, others fewer.
let mostSignals = 65

/// Turns signals into bytes on a pipe, where waiting for input sees them.
///
/// A signal between looking and waiting is not lost, which a flag alone cannot promise. Each signal
/// goes to whoever took it over last; what it did before comes back with the end of that.
package final class Interruptions {
  /// Can be read from once a signal has come.
  package let descriptor: Descriptor
  private let writingEnd: Descriptor
  private var before: [Before] = []

  /// What a signal did before it was taken over.
  private struct Before {
    let signal: Int32
    let action: sigaction
    let wakingEnd: Int32
  }

  /// Takes over `signals`, if there are any; one that the program was started to ignore stays ignored.
  package init?(_ signals: [Int32]) {
    guard !signals.isEmpty, let ends = try? Descriptor.pipe() else { return nil }
    descriptor = ends.reading
    writingEnd = ends.writing
    takeOver(signals)
  }

  deinit {
    giveBack(before.map(\.signal))
    descriptor.discard()
    writingEnd.discard()
  }

  /// Whether a signal has come since this was asked last.
  package func take() -> Bool {
    !arrived().isEmpty
  }

  /// The signals that have come since this was asked last.
  package func arrived() -> Set<Int32> {
    var signals = Set<Int32>()
    while let bytes = try? descriptor.readSome(upTo: 64), !bytes.isEmpty {
      signals.formUnion(bytes.map { Int32($0) })
    }
    return signals
  }

  // MARK: - Taking over

  /// Takes over more signals.
  package func takeOver(_ signals: [Int32]) {
    before += signals.compactMap { takeOver($0) }
  }

  /// Gives `signals` back to what they did before.
  package func giveBack(_ signals: [Int32]) {
    for entry in before where signals.contains(entry.signal) {
      var action = entry.action
      sigaction(entry.signal, &action, nil)
      wakingEnds[Int(entry.signal)] = entry.wakingEnd
    }
    before.removeAll { signals.contains($0.signal) }
  }

  private func takeOver(_ signal: Int32) -> Before? {
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0, !action.isIgnoring else { return nil }
    let before = Before(
      signal: signal, action: action, wakingEnd: wakingEnds[Int(signal)])
    wakingEnds[Int(signal)] = writingEnd.number
    var ours = sigaction()
    sigemptyset(&ours.sa_mask)
    ours.call { signal in
      let code = errno
      var byte = UInt8(truncatingIfNeeded: signal)
      _ = write(wakingEnds[Int(signal)], &byte, 1)
      errno = code
    }
    return sigaction(signal, &ours, nil) == 0 ? before : nil
  }
}

// The system's own type, whose members have another name on every system.
extension sigaction {
  /// What is called with the signal's number.
  typealias Handler = @convention(c) (Int32) -> Void

  /// Lets the signal call `handler`.
  mutating func call(_ handler: @escaping Handler) {
    #if canImport(Glibc)
      __sigaction_handler.sa_handler = handler
    #elseif canImport(Musl)
      __sa_handler.sa_handler = handler
    #else
      __sigaction_u.__sa_handler = handler
    #endif
  }

  /// What is called with the signal's number and where it comes from.
  typealias InformedHandler =
    @convention(c) (Int32, UnsafeMutablePointer<siginfo_t>?, UnsafeMutableRawPointer?) -> Void

  /// Lets the signal call `handler` on the stack kept for signals, if there is one.
  mutating func callInformed(_ handler: @escaping InformedHandler) {
    #if canImport(Glibc)
      __sigaction_handler.sa_sigaction = handler
    #elseif canImport(Musl)
      __sa_handler.sa_sigaction = handler
    #else
      __sigaction_u.__sa_sigaction = handler
    #endif
    sa_flags = Int32(SA_SIGINFO) | Int32(SA_ONSTACK)
  }

  /// Whether the signal is ignored: SIG_IGN is the address 1 on every system this runs on.
  var isIgnoring: Bool { address == 1 }

  /// Where the handler is; 0 for what the system does by itself.
  var address: Int {
    #if canImport(Glibc)
      let handler = __sigaction_handler.sa_handler
    #elseif canImport(Musl)
      let handler = __sa_handler.sa_handler
    #else
      let handler = __sigaction_u.__sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self)
  }
}

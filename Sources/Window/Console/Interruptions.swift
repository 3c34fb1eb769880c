#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

// Signal handlers can reach nothing but globals. For each signal: where its handler writes.
private nonisolated(unsafe) let wakingEnds: UnsafeMutablePointer<Int32> = {
  let ends = UnsafeMutablePointer<Int32>.allocate(capacity: mostSignals)
  ends.initialize(repeating: -1, count: mostSignals)
  return ends
}()

// Linux has 64, others fewer.
private let mostSignals = 65

/// Turns signals into bytes on a pipe, where waiting for input sees them.
///
/// A signal between looking and waiting is not lost, which a flag alone cannot promise. Each signal
/// goes to whoever took it over last; what it did before comes back with the end of that.
final class Interruptions {
  /// Can be read from once a signal has come.
  let descriptor: Int32
  private let writingEnd: Int32
  private var before: [Before] = []

  /// What a signal did before it was taken over.
  private struct Before {
    let signal: Int32
    let action: sigaction
    let wakingEnd: Int32
  }

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
    takeOver(signals)
  }

  deinit {
    giveBack(before.map(\.signal))
    close(descriptor)
    close(writingEnd)
  }

  /// Whether a signal has come since this was asked last.
  func take() -> Bool {
    !arrived().isEmpty
  }

  /// The signals that have come since this was asked last.
  func arrived() -> Set<Int32> {
    var bytes = [UInt8](repeating: 0, count: 64)
    var signals = Set<Int32>()
    while case let count = read(descriptor, &bytes, bytes.count), count > 0 {
      signals.formUnion(bytes.prefix(count).map { Int32($0) })
    }
    return signals
  }

  // MARK: - Taking over

  /// Takes over more signals.
  func takeOver(_ signals: [Int32]) {
    before += signals.compactMap { takeOver($0) }
  }

  /// Gives `signals` back to what they did before.
  func giveBack(_ signals: [Int32]) {
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
    wakingEnds[Int(signal)] = writingEnd
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

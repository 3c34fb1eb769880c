#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension LiveTerminal {
  /// The most bytes given at once.
  private static let mostBytes = 64 * 1_024
  /// What asks the program for something other than to stop.
  private static let otherSignals: Set<Int32> = [SIGWINCH, SIGTSTP, SIGCONT]

  package func next(
    within milliseconds: Int?, watching descriptors: [Int32]
  ) throws(ConsoleError) -> TerminalInput {
    let end = milliseconds.map { Self.now + max(0, $0) }
    while true {
      if let told = try afterSignals() { return told }
      let waited = [input, interruptions?.descriptor ?? -1] + descriptors
      var ready = waited.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let left = end.map { max(0, $0 - Self.now) }
      let count = poll(&ready, nfds_t(ready.count), Int32(clamping: left ?? -1))
      if count < 0, errno != EINTR { throw .inputFailed(reason: SystemReason.words()) }
      if count == 0, left == 0 { return .timeout }
      // A signal is told before what was typed after it.
      guard count > 0, ready[1].revents == 0 else { continue }
      if ready[0].revents != 0, let input = try readInput() { return input }
      if let index = ready.dropFirst(2).firstIndex(where: { $0.revents != 0 }) {
        return .ready(waited[index])
      }
    }
  }

  /// Whether a signal to stop has come that has not been told.
  var hasToStop: Bool {
    pending.formUnion(interruptions?.arrived() ?? [])
    return !pending.isSubset(of: Self.otherSignals)
  }

  private func afterSignals() throws(ConsoleError) -> TerminalInput? {
    if hasToStop {
      pending.formIntersection(Self.otherSignals)
      return .interrupted
    }
    if pending.remove(SIGTSTP) != nil {
      try suspend()
    } else if pending.remove(SIGCONT) != nil {
      // It was stopped by what no program can catch.
      try enter()
      goesOn = true
    }
    if goesOn {
      goesOn = false
      return .resumed
    }
    return pending.remove(SIGWINCH) == nil ? nil : .resized
  }

  // MARK: - Reading

  // A terminal gives at most 4 KiB at once: what has arrived is taken together, so that a long paste
  // is not painted piece by piece. Nil where nothing was there after all.
  private func readInput() throws(ConsoleError) -> TerminalInput? {
    var bytes: [UInt8] = []
    repeat {
      guard let read = try readSome() else { break }
      if read.isEmpty { return bytes.isEmpty ? .end : .bytes(bytes) }
      bytes += read
    } while bytes.count < Self.mostBytes && isReadable
    return bytes.isEmpty ? nil : .bytes(bytes)
  }

  // Empty at the end of the input, and where the terminal has gone away; nil where nothing is there.
  private func readSome() throws(ConsoleError) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = read(input, &bytes, bytes.count)
    if count >= 0 { return Array(bytes.prefix(count)) }
    switch errno {
    case EINTR, EAGAIN: return nil
    case EIO, EBADF, ENXIO: return []
    default: throw .inputFailed(reason: SystemReason.words())
    }
  }

  private var isReadable: Bool {
    var ready = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    return poll(&ready, 1, 0) > 0
  }

  // In milliseconds, of a clock that nobody sets.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1_000 + Int(time.tv_nsec) / 1_000_000
  }
}

internal import System

extension LiveTerminal {
  /// The most bytes given at once.
  private static let mostBytes = 64 * 1_024
  /// What asks the program for something other than to stop.
  private static let otherSignals: Set<Int32> = [
    Signals.resize, Signals.stop, Signals.goOn,
  ]

  package func next(
    within milliseconds: Int?, watching descriptors: [Int32]
  ) throws(ConsoleError) -> TerminalInput {
    // An end that no clock reaches is no end.
    let end = milliseconds.flatMap {
      Self.now.addingReportingOverflow(max(0, $0)).overflow ? nil : Self.now + max(0, $0)
    }
    let waking = interruptions?.descriptor
    let watched = descriptors.map(Descriptor.init)
    while true {
      if let told = try afterSignals() { return told }
      let left = end.map { max(0, $0 - Self.now) }
      switch try arrival(of: [input] + (waking.map { [$0] } ?? []) + watched, within: left) {
      case .timeout: if left == 0 { return .timeout }
      case .interrupted: continue
      case .ready(let ready):
        // A signal is told before what was typed after it.
        if let waking, ready.contains(waking) { continue }
        if ready.contains(input), let input = try readInput() { return input }
        if let first = watched.first(where: ready.contains) { return .ready(first.number) }
      }
    }
  }

  private func arrival(
    of descriptors: [Descriptor], within milliseconds: Int?
  ) throws(ConsoleError) -> Wait {
    do {
      return try Descriptor.wait(for: descriptors, within: milliseconds)
    } catch {
      throw .inputFailed(reason: error.description)
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
    if pending.remove(Signals.stop) != nil {
      try suspend()
    } else if pending.remove(Signals.goOn) != nil {
      // It was stopped by what no program can catch.
      try enter()
      goesOn = true
    }
    if goesOn {
      goesOn = false
      return .resumed
    }
    return pending.remove(Signals.resize) == nil ? nil : .resized
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
    } while bytes.count < Self.mostBytes && input.isReadable
    return bytes.isEmpty ? nil : .bytes(bytes)
  }

  // Empty at the end of the input, and where the terminal has gone away; nil where nothing is there.
  private func readSome() throws(ConsoleError) -> [UInt8]? {
    do {
      return try input.readSome(upTo: 4_096)
    } catch {
      switch error {
      case .interrupted, .wouldBlock: return nil
      case .inputOutput, .badDescriptor, .noSuchDevice: return []
      default: throw .inputFailed(reason: error.description)
      }
    }
  }

  private static var now: Int { Clocks.awake.milliseconds }
}

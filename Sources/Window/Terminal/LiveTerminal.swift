internal import System

/// The terminal of a person, over file descriptors and signals; there is one at a time.
///
/// While it is taken over, Ctrl-Z stops the program only through `suspend`, signals to stop arrive as
/// input, and what is written to standard error is kept until it is given back. It is given back
/// however the program ends: `close`, the end of the program, or a crash.
package final class LiveTerminal: Terminal {
  private static let arrival: [EscapeSequence] = [
    .enterScreen, .plain, .eraseScreen, .cut, .markPastes, .hideCursor,
  ]
  // Whatever was being painted ends first; a console without a second screen is left empty.
  private static let farewell: [EscapeSequence] = [
    .endFrame, .plain, .wrap, .leavePastes, .showCursor, .place(row: 1, column: 1), .eraseScreen,
    .leaveScreen,
  ]
  private static let stoppingSignals = [Signals.stop, Signals.goOn]

  let input: Descriptor
  let output: Descriptor
  let interruptions: Interruptions?
  /// Signals that have come and have not been told yet.
  var pending: Set<Int32> = []
  /// Whether the program goes on after having been stopped, and that has not been told yet.
  var goesOn = false
  private let errors: Descriptor
  private let stop: (LiveTerminal) -> Bool
  /// Whether there is a shell that lets the program go on when it has been stopped, as far as is known.
  private var canBeStopped = true
  private var modes: TerminalModes?

  /// Takes over the signals that end a program, for as long as it lives, and nothing else yet.
  ///
  /// - Parameters:
  ///   - errors: Where messages go that would break the screen.
  ///   - signals: The signals that ask the program to stop.
  package convenience init(
    input: Int32 = 0, output: Int32 = 1, errors: Int32 = 2,
    signals: [Int32] = LiveConsole.endingSignals
  ) {
    self.init(
      input: input, output: output, errors: errors, signals: signals, stop: Self.stopProgram)
  }

  /// Makes a terminal that stops the program by `stop`, which says whether that was possible.
  init(
    input: Int32, output: Int32, errors: Int32, signals: [Int32],
    stop: @escaping (LiveTerminal) -> Bool
  ) {
    self.input = Descriptor(input)
    self.output = Descriptor(output)
    self.errors = Descriptor(errors)
    self.stop = stop
    interruptions = Interruptions(signals + [Signals.resize])
    Signals.outliveClosedPipes()
  }

  deinit {
    close()
  }

  /// The window's size; 80 columns and 24 rows where the terminal does not know.
  package var size: WindowSize {
    guard let size = output.windowSize, size.columns > 0, size.rows > 0 else {
      return WindowSize(columns: 80, rows: 24)
    }
    return WindowSize(columns: size.columns, rows: size.rows)
  }

  // MARK: - Taking over and giving back

  package func open() throws(ConsoleError) {
    guard modes == nil else { return }
    guard let modes = TerminalModes(of: input) else {
      throw .inputFailed(reason: SystemFault.last.description)
    }
    self.modes = modes
    interruptions?.takeOver(Self.stoppingSignals)
    TerminalRescue.prepare(
      input: input, output: output, modes: modes,
      farewell: Self.farewell.flatMap(\.bytes), messages: HeldMessages(of: errors))
    do {
      try enter()
    } catch {
      close()
      throw error
    }
  }

  package func close() {
    guard modes != nil else { return }
    modes = nil
    TerminalRescue.end()
    interruptions?.giveBack(Self.stoppingSignals)
  }

  /// Makes the input raw and the screen the program's own, once more where something else changed that.
  func enter() throws(ConsoleError) {
    guard let modes else { return }
    guard modes.makeRaw() else { throw .inputFailed(reason: SystemFault.last.description) }
    try write(Self.arrival.flatMap(\.bytes))
  }

  package func suspend() throws(ConsoleError) {
    // A signal to end goes before whatever was typed after it.
    guard modes != nil, canBeStopped, !hasToStop else { return }
    modes = nil
    TerminalRescue.end()
    interruptions?.giveBack([Signals.stop])
    pending.formUnion(interruptions?.arrived() ?? [])
    canBeStopped = stop(self)
    pending.formUnion(interruptions?.arrived() ?? [])
    pending.subtract(Self.stoppingSignals)
    interruptions?.giveBack([Signals.goOn])
    goesOn = true
    try open()
  }

  // Another thread may be the one that is stopped, so it is over only when the signal to go on has
  // come. Without a shell to stop for, none does, and waiting for it once is enough.
  private static func stopProgram(_ terminal: LiveTerminal) -> Bool {
    Signals.stopJob()
    guard let waking = terminal.interruptions?.descriptor else { return true }
    return (try? Descriptor.wait(for: [waking], within: 1_000)) != .timeout
  }

  // MARK: - Writing

  package func write(_ bytes: [UInt8]) throws(ConsoleError) {
    do {
      try output.writeAll(bytes) { hasToStop }
    } catch {
      throw .outputFailed(reason: error.description)
    }
  }
}

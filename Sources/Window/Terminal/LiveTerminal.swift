#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

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
  private static let stoppingSignals = [SIGTSTP, SIGCONT]

  let input: Int32
  let output: Int32
  let interruptions: Interruptions?
  /// Signals that have come and have not been told yet.
  var pending: Set<Int32> = []
  /// Whether the program goes on after having been stopped, and that has not been told yet.
  var goesOn = false
  private let errors: Int32
  private let stop: (LiveTerminal) -> Void
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

  /// Makes a terminal that stops the program by `stop`.
  init(
    input: Int32, output: Int32, errors: Int32, signals: [Int32],
    stop: @escaping (LiveTerminal) -> Void
  ) {
    self.input = input
    self.output = output
    self.errors = errors
    self.stop = stop
    interruptions = Interruptions(signals + [SIGWINCH])
    signal(SIGPIPE, SIG_IGN)
  }

  deinit {
    close()
  }

  /// Whether a full screen can be shown: `TERM` names a terminal that is not dumb, and one stands at both ends.
  package static func isSuitable(
    environment: [String: String], input: Int32 = 0, output: Int32 = 1
  ) -> Bool {
    let name = environment["TERM"] ?? ""
    return !["", "dumb", "unknown"].contains(name) && isatty(input) == 1 && isatty(output) == 1
  }

  /// The window's size; 80 columns and 24 rows where the terminal does not know.
  package var size: WindowSize {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0
    else { return WindowSize(columns: 80, rows: 24) }
    return WindowSize(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  /// Forgets signals that have come, such as those meant for an editor that ran meanwhile.
  package func forgetInterruptions() {
    _ = interruptions?.arrived()
    pending = []
  }

  // MARK: - Taking over and giving back

  package func open() throws(ConsoleError) {
    guard modes == nil else { return }
    guard let modes = TerminalModes(of: input) else {
      throw .inputFailed(reason: SystemReason.words())
    }
    self.modes = modes
    interruptions?.takeOver(Self.stoppingSignals)
    TerminalRescue.prepare(
      input: input, output: output, modes: modes.modes,
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
    guard modes.makeRaw() else { throw .inputFailed(reason: SystemReason.words()) }
    try write(Self.arrival.flatMap(\.bytes))
  }

  package func suspend() throws(ConsoleError) {
    guard modes != nil else { return }
    modes = nil
    TerminalRescue.end()
    interruptions?.giveBack([SIGTSTP])
    pending.formUnion(interruptions?.arrived() ?? [])
    stop(self)
    pending.formUnion(interruptions?.arrived() ?? [])
    pending.subtract(Self.stoppingSignals)
    interruptions?.giveBack([SIGCONT])
    goesOn = true
    try open()
  }

  // The whole job stops, as a shell expects. Another thread may be the one that is stopped, so it
  // is over only when the signal to go on has come; where there is no shell to stop for, none does.
  private static func stopProgram(_ terminal: LiveTerminal) {
    kill(0, SIGTSTP)
    var ready = pollfd(
      fd: terminal.interruptions?.descriptor ?? -1, events: Int16(POLLIN), revents: 0)
    _ = poll(&ready, 1, 1_000)
  }

  // MARK: - Writing

  package func write(_ bytes: [UInt8]) throws(ConsoleError) {
    let code = WholeWrite.put(bytes, to: output) { hasToStop }
    if let code { throw .outputFailed(reason: SystemReason.words(for: code)) }
  }
}

package import Practice
internal import System

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The console of a real terminal, pipe or file, over file descriptors.
package final class LiveConsole: Console {
  /// The signals that end a session, after saving.
  package static let endingSignals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  private let input: Int32
  private let output: Int32
  private let interruptions: Interruptions?
  private var reader = LineReader(limit: Limits.answerBytes)
  private var outputIsGone = false

  /// Makes a console and takes over `signals` for as long as it lives.
  ///
  /// A closed pipe at the output is from then on an error and no longer the program's end.
  package init(
    input: Int32 = 0, output: Int32 = 1, signals: [Int32] = LiveConsole.endingSignals
  ) {
    self.input = input
    self.output = output
    interruptions = Interruptions(signals)
    signal(SIGPIPE, SIG_IGN)
  }

  package var isTerminal: Bool { isatty(input) == 1 && isatty(output) == 1 }

  package var width: Int? { window.flatMap { $0.ws_col > 0 ? Int($0.ws_col) : nil } }

  package var rows: Int? { window.flatMap { $0.ws_row > 0 ? Int($0.ws_row) : nil } }

  private var window: winsize? {
    var size = winsize()
    return ioctl(output, UInt(TIOCGWINSZ), &size) == 0 ? size : nil
  }

  /// Forgets signals that have come, such as those meant for an editor that ran meanwhile.
  package func forgetInterruptions() {
    while interruptions?.take() == true {}
  }

  // MARK: - Wiping

  /// The screen with what has been scrolled off it, in every terminal that these stand for.
  package var canErase: Bool {
    guard isTerminal, let name = ThisProcess.environment("TERM") else { return false }
    return ["xterm", "tmux", "linux", "alacritty", "foot", "kitty", "vte", "rxvt"]
      .contains { name.hasPrefix($0) }
  }

  package func erase() throws(ConsoleError) {
    guard canErase else { return }
    let sequences: [EscapeSequence] = [.place(row: 1, column: 1), .eraseScreen, .eraseScrolledOff]
    try put(String(decoding: sequences.flatMap(\.bytes), as: UTF8.self))
  }

  // MARK: - Writing

  package func write(_ lines: [SafeText]) throws(ConsoleError) {
    try put(lines.map { $0.string + "\n" }.joined())
  }

  private func put(_ text: String) throws(ConsoleError) {
    guard !outputIsGone, !text.isEmpty else { return }
    guard let code = WholeWrite.put(text.utf8, to: output) else { return }
    outputIsGone = true
    throw .outputFailed(reason: SystemReason.words(for: code))
  }

  // MARK: - Reading

  package func ask(_ prompt: SafeText, echo: Bool) throws(ConsoleError) -> ConsoleLine {
    if outputIsGone { return .end }
    try put(prompt.string)
    let modes = echo ? nil : TerminalModes(of: input)
    modes?.hideTyping()
    let answer: ConsoleLine
    do {
      defer { modes?.restore() }
      answer = try nextLine()
    }
    // A terminal shows the Enter that ended a line; nothing else does.
    if isatty(input) != 1 || answer == .end || answer == .interrupted { try put("\n") }
    return answer
  }

  private func nextLine() throws(ConsoleError) -> ConsoleLine {
    var isAtEnd = false
    while true {
      if interruptions?.take() == true { return .interrupted }
      if let line = reader.nextLine() { return line }
      if isAtEnd { return reader.last() }
      if isReadable() { isAtEnd = try !readMore() }
    }
  }

  // Not readable means that a signal came; an input that cannot be waited for is simply read.
  private func isReadable() -> Bool {
    var ready = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: interruptions?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&ready, nfds_t(ready.count), -1)
    return count < 0 ? errno != EINTR : ready[1].revents == 0
  }

  private func readMore() throws(ConsoleError) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 64 * 1024)
    let count = read(input, &bytes, bytes.count)
    if count >= 0 {
      reader.add(bytes.prefix(count))
      return count > 0
    }
    switch errno {
    case EINTR, EAGAIN: return true
    // A terminal that has gone away.
    case EIO: return false
    default: throw .inputFailed(reason: SystemReason.words())
    }
  }
}

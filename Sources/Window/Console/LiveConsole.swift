package import Practice
internal import System

/// The console of a real terminal, pipe or file, over file descriptors.
package final class LiveConsole: Console {
  /// The signals that end a session, after saving.
  package static var endingSignals: [Int32] { Signals.ending }

  private let input: Descriptor
  private let output: Descriptor
  private let interruptions: Interruptions?
  private var reader = LineReader(limit: Limits.answerBytes)
  private var outputIsGone = false
  /// What else is watched while a line is waited for.
  package var meanwhile: Meanwhile?

  /// Something that comes, or has to be done, while nobody types.
  package struct Meanwhile {
    let descriptors: () -> [Int32]
    let wait: () -> Int?
    let act: () -> Void

    /// - Parameters:
    ///   - descriptors: What is watched.
    ///   - wait: How many milliseconds until something has to be done by itself; nil for nothing.
    ///   - act: Does what there is to do.
    package init(
      descriptors: @escaping () -> [Int32], wait: @escaping () -> Int?, act: @escaping () -> Void
    ) {
      (self.descriptors, self.wait, self.act) = (descriptors, wait, act)
    }
  }

  /// Makes a console and takes over `signals` for as long as it lives.
  ///
  /// A closed pipe at the output is from then on an error and no longer the program's end.
  package init(
    input: Int32 = 0, output: Int32 = 1, signals: [Int32] = LiveConsole.endingSignals
  ) {
    self.input = Descriptor(input)
    self.output = Descriptor(output)
    interruptions = Interruptions(signals)
    Signals.outliveClosedPipes()
  }

  package var isTerminal: Bool { input.isTerminal && output.isTerminal }

  package var width: Int? { output.windowSize.flatMap { $0.columns > 0 ? $0.columns : nil } }

  package var rows: Int? { output.windowSize.flatMap { $0.rows > 0 ? $0.rows : nil } }

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
    do {
      try output.writeAll(text.utf8)
    } catch {
      outputIsGone = true
      throw .outputFailed(reason: error.description)
    }
  }

  // MARK: - Reading

  package func ask(_ prompt: SafeText, echo: Bool) throws(ConsoleError) -> ConsoleLine {
    if outputIsGone { return .end }
    try put(Self.folded(prompt.string, width))
    let modes = echo ? nil : TerminalModes(of: input)
    modes?.hideTyping()
    let answer: ConsoleLine
    do {
      defer { modes?.restore() }
      answer = try nextLine()
    }
    // A terminal shows the Enter that ended a line; nothing else does.
    if !input.isTerminal || answer == .end || answer == .interrupted { try put("\n") }
    return answer
  }

  /// `prompt` in lines that a window has room for, with the blank behind which something is typed.
  package static func folded(_ prompt: String, _ width: Int?) -> String {
    guard let width else { return prompt }
    let words = prompt.reversed().drop { $0 == " " }.reversed()
    let lines = String(words).split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { TextWrap.lines(SafeText.line($0), width: width) }
    return lines.map(\.string).joined(separator: "\n") + prompt.dropFirst(words.count)
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

  // Not readable means that a signal came; an input that can't be waited for is simply read.
  private func isReadable() -> Bool {
    let waking = interruptions?.descriptor
    let others = meanwhile?.descriptors().map(Descriptor.init) ?? []
    switch try? Descriptor.wait(
      for: [input] + (waking.map { [$0] } ?? []) + others, within: meanwhile?.wait())
    {
    case .ready(let ready)?:
      if ready.contains(where: others.contains) { meanwhile?.act() }
      return ready.contains(input) && (waking.map { !ready.contains($0) } ?? true)
    case .timeout?:
      meanwhile?.act()
      return false
    case .interrupted?: return false
    case nil: return true
    }
  }

  private func readMore() throws(ConsoleError) -> Bool {
    do {
      let bytes = try input.readSome(upTo: 64 * 1024)
      reader.add(bytes)
      return !bytes.isEmpty
    } catch {
      switch error {
      case .interrupted, .wouldBlock: return true
      // A terminal that has gone away.
      case .inputOutput: return false
      default: throw .inputFailed(reason: error.description)
      }
    }
  }
}

package import Window

/// A terminal that answers from a script and shows everything on a grid.
///
/// ```swift
/// let terminal = ScriptedTerminal(
///   columns: 80, rows: 24,
///   [
///     .keys("Space", "PageDown", "We could ask them.", "Enter"),
///     .look { #expect($0.screen.text.contains("Card 2 of 5")) },
///     .resize(columns: 40, rows: 12), .timeouts(1), .paste("several\nlines"), .keys("Ctrl-C"),
///   ])
/// try runner.run(on: terminal)
/// #expect(terminal.screen.complaints.isEmpty)
/// ```
///
/// Where the script is at its end, so is the input (`end`).
package final class ScriptedTerminal: Terminal {
  /// The window's size now.
  package private(set) var size: WindowSize
  /// What is seen, of everything written so far.
  package private(set) var screen: VirtualScreen
  /// What each writing brought, one after another.
  package private(set) var writings: [[UInt8]] = []
  /// How long each waiting was to be at the most, in milliseconds.
  package private(set) var waits: [Int?] = []
  /// The descriptors that were watched by the last waiting.
  package private(set) var watched: [Int32] = []
  /// Whether the terminal is taken over.
  package private(set) var isOpen = false
  /// How often the program was stopped as by Ctrl-Z.
  package private(set) var suspensions = 0
  /// What is left of the script.
  package private(set) var script: [ScriptedStep]
  private var inputs: [TerminalInput] = []
  private var failure: ConsoleError?

  /// Makes a terminal of a size that follows `script`.
  package init(columns: Int = 80, rows: Int = 24, _ script: [ScriptedStep] = []) {
    size = WindowSize(columns: columns, rows: rows)
    screen = VirtualScreen(size)
    self.script = script
  }

  /// Everything written so far.
  package var written: [UInt8] { writings.flatMap { $0 } }

  /// Adds steps to the script's end.
  package func then(_ steps: ScriptedStep...) {
    script += steps
  }

  /// Lets the next opening, writing or waiting fail with `error`, once.
  package func fail(with error: ConsoleError) {
    failure = error
  }

  // MARK: - Terminal

  package func open() throws(ConsoleError) {
    try failIfTold()
    isOpen = true
    screen.enter()
  }

  package func close() {
    guard isOpen else { return }
    isOpen = false
    screen.leave()
  }

  package func write(_ bytes: [UInt8]) throws(ConsoleError) {
    try failIfTold()
    writings.append(bytes)
    screen.feed(bytes)
  }

  package func next(
    within milliseconds: Int?, watching descriptors: [Int32]
  ) throws(ConsoleError) -> TerminalInput {
    try failIfTold()
    waits.append(milliseconds)
    watched = descriptors
    while inputs.isEmpty {
      guard !script.isEmpty else { return .end }
      inputs = try inputs(of: script.removeFirst())
    }
    return inputs.removeFirst()
  }

  package func suspend() throws(ConsoleError) {
    try failIfTold()
    suspensions += 1
    screen.leave()
    screen.enter()
    inputs.insert(.resumed, at: 0)
  }

  // MARK: - The script

  private func inputs(of step: ScriptedStep) throws(ConsoleError) -> [TerminalInput] {
    switch step.action {
    case .inputs(let inputs): return inputs
    case .resize(let size):
      self.size = size
      screen.resize(to: size)
      return [.resized]
    case .fail(let error): throw error
    case .look(let body):
      body(self)
      return []
    case .news(let words, let patience): return news(until: words, patience ?? Patience())
    }
  }

  private func news(until words: String, _ patience: Patience) -> [TerminalInput] {
    if screen.text.contains(words) { return [] }
    script.insert(ScriptedStep(action: .news(words: words, patience)), at: 0)
    if patience.isOver { return [.end] }
    guard let descriptor = watched.first else {
      patience.pause()
      return [.timeout]
    }
    return [Descriptors.isReadable(descriptor) ? .ready(descriptor) : .end]
  }

  private func failIfTold() throws(ConsoleError) {
    guard let error = failure else { return }
    failure = nil
    throw error
  }
}

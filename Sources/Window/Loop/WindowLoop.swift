/// The loop of every full-screen face: keys, the clock, signals and descriptors come in one queue,
/// and after each the face is painted as far as it has changed.
package final class WindowLoop<Face: WindowFace> {
  /// The face, which whoever runs it may change between keys.
  package var face: Face
  private let terminal: any Terminal
  private var painter: Painter
  private var decoder = KeyDecoder()
  private var isOver = false

  package init(_ face: Face, on terminal: any Terminal, _ painter: Painter) {
    self.face = face
    self.terminal = terminal
    self.painter = painter
  }

  /// The window's size now.
  package var size: WindowSize { terminal.size }

  /// Runs until `stop` is called; the terminal is given back in any case.
  ///
  /// - Parameters:
  ///   - begin: What is to be done in the open window before it is painted first.
  ///   - shown: What is to be done once it has been, before any key means something.
  /// - Throws: A `ConsoleError` when nothing can be shown or read any more, and what the host throws.
  package func run(
    for host: some WindowHost<Face>, begin: () throws -> Void = {}, shown: () throws -> Void = {}
  ) throws {
    try terminal.open()
    defer { terminal.close() }
    try begin()
    try paint()
    try shown()
    while !isOver { try takeNext(for: host) }
  }

  /// Lets the loop end once the key at hand has been dealt with.
  package func stop() {
    isOver = true
  }

  // MARK: - What comes

  private func takeNext(for host: some WindowHost<Face>) throws {
    let isSettling = decoder.isWaiting
    let input = try terminal.next(
      within: isSettling ? keySettling : host.wait, watching: host.descriptors)
    var isSettled = false
    switch input {
    case .bytes(let bytes): isSettled = try take(decoder.keys(from: bytes), for: host)
    case .timeout where isSettling: isSettled = try take(decoder.settle(), for: host)
    case .timeout: try host.timePassed()
    case .resized, .resumed: painter.forget()
    case .interrupted: try host.leave(.interrupted)
    case .end: try host.leave(.terminalGone)
    case .ready(let descriptor): try host.ready(descriptor)
    }
    if !isSettled { try host.settle() }
    if !isOver { try paint() }
  }

  // What a key has asked for is shown before the next key means something; true where nothing was
  // pressed since.
  private func take(_ keys: [Key], for host: some WindowHost<Face>) throws -> Bool {
    var isSettled = false
    for key in keys where !isOver {
      let request = face.take(key, in: terminal.size)
      isSettled = request != nil
      guard let request else { continue }
      try host.take(request)
      try host.settle()
    }
    return isSettled
  }

  /// Waits for keys while everything else stands still; nil when a signal or the end of the
  /// terminal came instead.
  package func keys() throws -> [Key]? {
    while true {
      try paint()
      let keys: [Key]
      switch try terminal.next(within: decoder.isWaiting ? keySettling : nil, watching: []) {
      case .bytes(let bytes): keys = decoder.keys(from: bytes)
      case .timeout: keys = decoder.settle()
      case .resized, .resumed:
        painter.forget()
        keys = []
      case .ready: keys = []
      case .interrupted, .end: return nil
      }
      if !keys.isEmpty { return keys }
    }
  }

  // MARK: - What hosts ask for

  /// Paints what has changed.
  package func paint() throws {
    let bytes = painter.bytes(for: face.frame(in: terminal.size))
    if !bytes.isEmpty { try terminal.write(bytes) }
  }

  /// Lets the next frame be painted whole.
  package func repaint() {
    painter.forget()
  }

  /// Stops the program as Ctrl-Z does, and takes the terminal over again afterwards.
  package func suspend() throws {
    try terminal.suspend()
    painter.forget()
  }

  /// Gives the terminal away while `work` is done, such as to somebody's own editor.
  package func lend<Made>(while work: () throws -> Made) throws -> Made {
    terminal.close()
    let made = try work()
    try terminal.open()
    painter.forget()
    return made
  }
}

/// How long a lone Esc is waited with for the rest of a sequence, in milliseconds.
private let keySettling = 50

/// How many milliseconds until a clock that is shown changes: at the next whole second or, where it
/// is calm, when the next whole minute of what is left begins.
///
/// - Parameter left: The seconds left, asked for only where it is calm.
package func untilClockChanges(
  at milliseconds: Int, secondsLeft left: @autoclosure () -> Int = 0, isCalm: Bool = false
) -> Int {
  let untilSecond = 1_000 - milliseconds % 1_000
  guard isCalm else { return untilSecond }
  let rest = left() % 60
  return untilSecond + (rest <= 0 ? rest + 59 : rest - 1) * 1_000
}

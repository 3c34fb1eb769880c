internal import Faces
internal import Journal
internal import Practice
internal import Window

/// Runs a session in the whole window: keys, the clock, signals and followers come in one queue.
final class StageRunner {
  /// What it is run with, besides the session and the terminal.
  struct Settings {
    /// How the face is laid out.
    var look = StageLook()
    /// What turns frames into a terminal's bytes.
    var painter: Painter
    /// What opens the person's own editor.
    var editor: AnswerEditor
    /// Milliseconds since 1 January 1970 (UTC).
    var milliseconds: () -> Int
  }

  let session: RunningSession
  let terminal: any Terminal
  let post: FollowPost?
  var settings: Settings
  var stage: Stage
  var draft = DraftKeeper()
  private var decoder = KeyDecoder()
  private var stopped: SessionFinish?

  /// Makes a runner of `session`, which followers hear of through `post`.
  init(
    _ session: RunningSession, on terminal: any Terminal, _ settings: Settings,
    post: FollowPost? = nil
  ) {
    self.session = session
    self.terminal = terminal
    self.settings = settings
    self.post = post
    stage = Stage(session.scene, Self.context(of: session, isFollowed: false), look: settings.look)
  }

  /// Runs the session until it ends, or is stopped; the terminal is given back in any case.
  ///
  /// - Parameter notice: What is said at the beginning.
  /// - Throws: A `JournalError` when an answer cannot be saved, a `ConsoleError` when nothing can be
  ///   shown or read any more.
  func run(saying notice: SafeText? = nil) throws -> SessionFinish {
    try terminal.open()
    defer {
      terminal.close()
      post?.stop()
    }
    restoreDraft()
    if let notice { stage.say(notice) }
    do {
      try paint()
      while stopped == nil { try takeNext() }
    } catch {
      keepDraft()
      throw error
    }
    return stopped ?? .stopped
  }

  /// Lets the run come to its end after what is being done.
  func stop(_ finish: SessionFinish) {
    stopped = session.record.ending == nil ? finish : .ended
  }

  // MARK: - What comes

  private func takeNext() throws {
    let isSettling = decoder.isWaiting
    let input = try terminal.next(
      within: isSettling ? Self.settling : wait, watching: post?.descriptors ?? [])
    switch input {
    case .bytes(let bytes): try take(decoder.keys(from: bytes))
    case .timeout: try take(isSettling ? decoder.settle() : [])
    case .resized, .resumed: settings.painter.forget()
    case .interrupted: stop(.interrupted)
    case .end: stop(.stopped)
    case .ready(let descriptor): try take(followersAt: descriptor)
    }
    noteDraft()
    if stopped != nil { return keepDraft() }
    if let signal = session.signal() { stage.say(signal) }
    showSession()
    try paint()
  }

  // How long a lone Esc is waited with for the rest of a sequence, in milliseconds.
  private static let settling = 50

  /// Shows the session as it stands.
  func showSession() {
    stage.show(session.scene, Self.context(of: session, isFollowed: post?.isFollowed ?? false))
  }

  /// Paints what has changed.
  func paint() throws(ConsoleError) {
    let bytes = settings.painter.bytes(for: stage.frame(in: terminal.size))
    if !bytes.isEmpty { try terminal.write(bytes) }
  }

  // MARK: - Time

  /// How many milliseconds until something has to be done by itself; nil for nothing.
  private var wait: Int? {
    [untilTick, draft.wait(at: settings.milliseconds())].compactMap { $0 }.min()
  }

  // The next whole second or, where it is calm, the next whole minute of what is left.
  private var untilTick: Int? {
    guard session.isTimed else { return nil }
    let untilSecond = 1_000 - settings.milliseconds() % 1_000
    guard settings.look.isCalm else { return untilSecond }
    let rest = session.scene.status.stepSecondsLeft % 60
    return untilSecond + (rest <= 0 ? rest + 59 : rest - 1) * 1_000
  }

  // MARK: - Keys

  private func take(_ keys: [Key]) throws {
    for key in keys where stopped == nil {
      switch stage.take(key, in: terminal.size, today: session.today) {
      case .event(let event): try take(event)
      case .openEditor(let text): try write(startingWith: text)
      case .stop: stop(.stopped)
      case .suspend: try suspend()
      case .repaint: settings.painter.forget()
      case nil: break
      }
    }
  }

  private func take(_ event: SessionEvent) throws {
    // At the end every way on leads out.
    guard session.record.ending == nil else { return stop(.ended) }
    switch try session.take(event, savingAgain: isToSaveAgain) {
    case .withdrawn: break
    case .refused(let refusal): stage.say(refusal)
    case .taken: showChange()
    }
  }

  /// Shows what an event has led to, here and to those who follow.
  func showChange() {
    showSession()
    post?.tell(session.moment)
  }

  private func suspend() throws {
    noteDraft()
    keepDraft()
    try terminal.suspend()
    settings.painter.forget()
  }

  // MARK: - Saving

  /// Shows why an answer is not saved, and waits for a key; false when nobody wants to try again.
  func isToSaveAgain(after error: JournalError) throws -> Bool {
    stage.sayNotTaken(SafeText("\(error.description) \(Messages.trySavingAgainKey)"))
    noteDraft()
    while true {
      try paint()
      switch try terminal.next(within: decoder.isWaiting ? Self.settling : nil, watching: []) {
      case .bytes(let bytes):
        if let again = isAgain(decoder.keys(from: bytes)) { return again }
      case .timeout:
        if let again = isAgain(decoder.settle()) { return again }
      case .resized, .resumed: settings.painter.forget()
      case .ready: break
      case .interrupted, .end: return false
      }
    }
  }

  private func isAgain(_ keys: [Key]) -> Bool? {
    keys.isEmpty ? nil : !keys.contains(.control("c"))
  }
}

internal import Faces
internal import Practice
internal import Session
internal import Window

/// Runs the facilitator's second window.
final class FollowerRunner {
  /// What it is run with, besides the follower and the terminal.
  struct Settings {
    /// How the window is laid out.
    var look = StageLook()
    /// What turns frames into a terminal's bytes.
    var painter: Painter
    /// The day, for days that are counted from it.
    var today: CalendarDay
    /// Milliseconds since 1 January 1970 (UTC).
    var milliseconds: () -> Int
  }

  private let follower: Follower
  private let terminal: any Terminal
  private var settings: Settings
  private var page: FollowerPage
  private var decoder = KeyDecoder()
  private var isClosed = false

  /// Makes a window for `follower`.
  init(_ follower: Follower, on terminal: any Terminal, _ settings: Settings) {
    self.follower = follower
    self.terminal = terminal
    self.settings = settings
    page = FollowerPage(
      waiting: SafeText(Messages.waitingForSession), look: settings.look,
      longestLine: Wire.longestText)
  }

  /// Runs until the window is closed; the session goes on meanwhile and afterwards.
  ///
  /// - Throws: A `ConsoleError` when nothing can be shown or read any more, a `CommandFailure` when a
  ///   signal asked to stop.
  func run() throws {
    try terminal.open()
    defer { terminal.close() }
    follower.look()
    try paint()
    while !isClosed { try takeNext() }
  }

  private func takeNext() throws {
    let isSettling = decoder.isWaiting
    let input = try terminal.next(
      within: isSettling ? 50 : wait, watching: follower.descriptor.map { [$0] } ?? [])
    switch input {
    case .bytes(let bytes): try take(decoder.keys(from: bytes))
    case .timeout where isSettling: try take(decoder.settle())
    case .timeout: follower.look()
    case .ready: take(follower.receive())
    case .resized, .resumed: settings.painter.forget()
    case .interrupted: throw CommandFailure(.interrupted, "")
    case .end: isClosed = true
    }
    show()
    try paint()
  }

  private func show() {
    guard follower.isAttached, let current = follower.current else { return }
    page.show(current.record, current.scene)
  }

  private func paint() throws {
    let bytes = settings.painter.bytes(for: page.frame(in: terminal.size))
    if !bytes.isEmpty { try terminal.write(bytes) }
  }

  // Each second while there is a clock to show or a session to look for, and else not at all.
  private var wait: Int? {
    let untilSecond = 1_000 - settings.milliseconds() % 1_000
    guard follower.isAttached else { return untilSecond }
    guard page.showsTime, let status = follower.current?.scene.status else { return nil }
    guard settings.look.isCalm else { return untilSecond }
    let rest = status.stepSecondsLeft % 60
    return untilSecond + (rest <= 0 ? rest + 59 : rest - 1) * 1_000
  }

  // MARK: - Keys

  private func take(_ keys: [Key]) throws {
    for key in keys where !isClosed {
      switch page.take(key, in: terminal.size, today: settings.today) {
      case .event(let event): tell(follower.handOver(event))
      case .goOn: tell(follower.goOn())
      case .close: isClosed = true
      case .suspend:
        try terminal.suspend()
        settings.painter.forget()
      case .repaint: settings.painter.forget()
      case nil: break
      }
    }
  }

  private func tell(_ isHandedOver: Bool) {
    if !isHandedOver { page.giveBack(saying: SafeText(Messages.nothingToSayItTo)) }
  }

  // MARK: - News

  private func take(_ news: [Follower.News]) {
    for news in news {
      switch news {
      case .changed: show()
      case .answered(let answer): page.show(answer)
      case .attached, .full, .notUnderstood, .unreadable:
        if let words = Messages.follow(news) { page.say(SafeText(words)) }
      case .lost:
        if let words = Messages.lost(follower.current?.record) { page.wait(SafeText(words)) }
      }
    }
  }
}

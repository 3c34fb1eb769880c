internal import Faces
internal import Practice
internal import Session
internal import Window

/// Runs the facilitator's second window.
final class FollowerRunner: WindowHost {
  typealias Face = FollowerPage

  /// What it is run with, besides the follower and the terminal.
  struct Settings {
    /// How the window is laid out.
    var look = StageLook()
    /// What turns frames into a terminal's bytes.
    var painter: Painter
    /// The day, for days that are counted from it.
    var today: CalendarDay
    /// Reads the cards that can still come into a session.
    var cards: (SessionRecord) -> CardStock = { _ in CardStock() }
    /// Milliseconds since 1 January 1970 (UTC).
    var milliseconds: () -> Int
  }

  private let follower: Follower
  private let settings: Settings
  private let window: WindowLoop<FollowerPage>

  init(_ follower: Follower, on terminal: any Terminal, _ settings: Settings) {
    self.follower = follower
    self.settings = settings
    window = WindowLoop(
      FollowerPage(
        today: settings.today, look: settings.look, longestLine: Wire.longestText,
        language: Language.current.faces),
      on: terminal, settings.painter)
  }

  /// Runs until the window is closed; the session goes on meanwhile and afterwards.
  ///
  /// - Throws: A `ConsoleError` when nothing can be shown or read any more, a `CommandFailure` when a
  ///   signal asked to stop.
  func run() throws { try window.run(for: self) { follower.look() } }

  // MARK: - What comes

  // Each second while there is a clock to show or a session to look for, and else not at all.
  var wait: Int? {
    let now = settings.milliseconds()
    guard follower.isAttached else { return untilClockChanges(at: now) }
    guard window.face.showsTime else { return nil }
    return untilClockChanges(
      at: now, secondsLeft: follower.current?.scene.status.stepSecondsLeft ?? 0,
      isCalm: settings.look.isCalm)
  }

  var descriptors: [Int32] { follower.descriptor.map { [$0] } ?? [] }

  func timePassed() { follower.look() }

  func ready(_ descriptor: Int32) {
    for news in follower.receive() {
      switch news {
      case .changed: settle()
      case .answered(let answer): window.face.show(answer)
      case .lost: window.face.wait()
      case .attached, .elsewhere, .full, .notUnderstood, .unreadable:
        if let told = news.told { window.face.say(told) }
      }
    }
  }

  func take(_ request: FollowerRequest) throws {
    switch request {
    case .event(let event): if !follower.handOver(event) { window.face.nobodyToTell() }
    case .goOn: if !follower.goOn() { window.face.nobodyToTell() }
    case .readCards:
      if let current = follower.current { window.face.offer(settings.cards(current.record)) }
    case .close: window.stop()
    case .suspend: try window.suspend()
    case .repaint: window.repaint()
    }
  }

  func leave(_ reason: WindowLeaving) throws {
    if reason == .interrupted { throw CommandFailure(.interrupted, "") }
    window.stop()
  }

  func settle() {
    guard follower.isAttached, let current = follower.current else { return }
    if let seconds = follower.slept() { window.face.say(.slept(seconds)) }
    window.face.show(
      current.record, current.scene, ends: current.scene.status.ends, phones: follower.phones)
  }
}

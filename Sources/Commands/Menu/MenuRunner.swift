internal import Faces
internal import Practice
internal import System
internal import Window

/// Runs the full-screen menu, and reads what a page needs only once it is shown.
final class MenuRunner: WindowHost {
  typealias Face = Faces.Menu

  private let window: WindowLoop<Faces.Menu>
  private let desk: MenuDesk
  private var writing: HandoutRun.Running?
  private var finish = MenuFinish.quit

  /// Makes a runner; what `desk` has is found after the first frame has been painted.
  init(
    on terminal: any Terminal, _ painter: Painter, _ desk: MenuDesk,
    _ here: Installation = Installation()
  ) {
    window = WindowLoop(Faces.Menu(here), on: terminal, painter)
    self.desk = desk
  }

  /// Runs the menu until it leads somewhere; the terminal is given back in any case.
  ///
  /// - Throws: A `CommandFailure` where there is no workspace, a `ConsoleError` when nothing can be
  ///   shown or read any more.
  func run() throws -> MenuFinish {
    defer { writing?.stop() }
    try window.run(for: self) { try giveNeeded() }
    return finish
  }

  // MARK: - What comes

  var wait: Int? { window.face.isSearching ? 0 : nil }

  var descriptors: [Int32] { writing.map { [$0.end.number] } ?? [] }

  func timePassed() { window.face.searchOn() }

  func ready(_ descriptor: Int32) {
    guard let words = writing?.words() else { return }
    writing = nil
    window.face.say(words)
  }

  func leave(_ reason: WindowLeaving) { stop(reason == .interrupted ? .interrupted : .quit) }

  private func stop(_ finish: MenuFinish) {
    self.finish = finish
    window.stop()
  }

  func take(_ request: MenuRequest) throws {
    switch request {
    case .resume(let id): stop(.resume(id))
    case .start(let wish): stop(.start(wish))
    case .close(let entry, let result, let words):
      try desk.close(entry, result, words, in: &window.face)
    case .write(let request): try write(request)
    case .quit: stop(.quit)
    case .interrupt: stop(.interrupted)
    case .suspend: try window.suspend()
    case .repaint: window.repaint()
    case .need: try giveNeeded()
    }
  }

  /// Shows the page as it is, then reads what it needs.
  private func giveNeeded() throws {
    while window.face.need != nil {
      try window.paint()
      try desk.giveNeeded(to: &window.face)
    }
  }

  // The menu goes on meanwhile; what the program has said is told when it ends.
  private func write(_ request: HandoutRequest) throws {
    guard writing == nil else { return window.face.say(Language.words.writingHandout) }
    switch try desk.handouts.start(request) {
    case .started(let running):
      writing = running
      window.face.say(Language.words.writingHandout)
    case .failed(let words): window.face.say(words)
    }
  }
}

internal import Faces
internal import Practice
internal import System
internal import Window

/// Runs the full-screen menu, and reads what a page needs only once it is shown.
final class MenuRunner: WindowHost {
  typealias Face = Faces.Menu

  private let window: WindowLoop<Faces.Menu>
  private let desk: MenuDesk
  private var writing: FileRun.Running?
  private var finish = MenuFinish.quit

  /// Makes a runner; what `desk` has is found after the first frame has been painted.
  init(on terminal: any Terminal, _ painter: Painter, _ desk: MenuDesk) {
    window = WindowLoop(Faces.Menu(Installation()), on: terminal, painter)
    self.desk = desk
  }

  /// Runs `menu` until it leads somewhere, and leaves it as it stands then; the terminal is given back
  /// in any case.
  ///
  /// - Throws: A `CommandFailure` where there is no workspace, a `ConsoleError` when nothing can be
  ///   shown or read any more.
  func run(_ menu: inout Faces.Menu) throws -> MenuFinish {
    window.face = menu
    defer {
      writing?.stop()
      menu = window.face
    }
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
    case .converse(let arguments): stop(.converse(arguments))
    case .change(let change): try desk.change(change, in: &window.face)
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
  private func write(_ file: MenuFile) throws {
    if try desk.asksPassphrase(for: file) {
      let said = try window.lend { try desk.files.written(file) }
      window.face.say(said)
      return
    }
    if writing == nil {
      switch try desk.files.start(file) {
      case .started(let running): writing = running
      case .failed(let words):
        window.face.say(words)
        return
      }
    }
    window.face.say(Language.words.writingHandout)
  }
}

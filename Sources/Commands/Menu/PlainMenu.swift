internal import Faces
internal import Practice
internal import Window

/// Runs the menu in plain lines: shows its pages, reads what is typed, and does what it asks for.
struct PlainMenu {
  private let desk: MenuDesk
  private let console: any Console
  private let here: Installation

  /// Makes a menu over what `desk` has, at the console of this process.
  init(
    _ desk: MenuDesk, _ here: Installation = Installation(), console: any Console = LiveConsole()
  ) {
    self.here = here
    self.desk = desk
    self.console = console
  }

  /// Asks until the menu leads somewhere.
  ///
  /// - Throws: A `CommandFailure` or an error of a part.
  func run() throws -> MenuFinish {
    var face = PlainMenuFace(Faces.Menu(here))
    while true {
      while face.menu.need != nil { try desk.giveNeeded(to: &face.menu) }
      while face.menu.isSearching { face.menu.searchOn() }
      try console.write(face.lines(width: console.width))
      switch try console.ask(face.question(width: console.width), echo: true) {
      case .end: return .quit
      case .interrupted: return .interrupted
      case .tooLong(let limit):
        face.menu.say(SessionSentences.refusal(.tooLong(limit: limit), in: Language.current.faces))
      case .line(let line):
        if let finish = try take(face.take(line), &face.menu) { return finish }
      }
    }
  }

  private func take(_ request: MenuRequest?, _ menu: inout Faces.Menu) throws -> MenuFinish? {
    switch request {
    case .resume(let id): return .resume(id)
    case .start(let wish): return .start(wish)
    case .quit: return .quit
    case .interrupt: return .interrupted
    case .close(let entry, let result, let words): try desk.close(entry, result, words, in: &menu)
    case .write(let wish): menu.say(try desk.handouts.written(wish))
    case .suspend, .repaint, .need, nil: break
    }
    return nil
  }
}

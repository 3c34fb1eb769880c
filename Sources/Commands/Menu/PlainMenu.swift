internal import Faces
internal import Practice
internal import Window

/// Runs the menu in plain lines: shows its pages, reads what is typed, and does what it asks for.
struct PlainMenu {
  private let desk: MenuDesk
  private let console: any Console

  /// Makes a menu over what `desk` has, at the console of this process.
  init(_ desk: MenuDesk, console: any Console = LiveConsole()) {
    self.desk = desk
    self.console = console
  }

  /// Asks until `menu` leads somewhere, and leaves it as it stands then.
  ///
  /// - Throws: A `CommandFailure` or an error of a part.
  func run(_ menu: inout Faces.Menu) throws -> MenuFinish {
    var face = PlainMenuFace(menu)
    defer { menu = face.menu }
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
    case .converse(let arguments): return .converse(arguments)
    case .quit: return .quit
    case .interrupt: return .interrupted
    case .change(let change): try desk.change(change, in: &menu)
    case .write(let file): menu.say(try desk.files.written(file))
    case .suspend, .repaint, .need, nil: break
    }
    return nil
  }
}

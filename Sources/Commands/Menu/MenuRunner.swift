internal import Faces
internal import Practice
internal import Window

/// Runs the full-screen menu: paints, takes keys, and reads what a page needs only once it is shown.
final class MenuRunner {
  /// What comes after the menu.
  enum Finish: Hashable {
    case quit
    /// Ctrl-C, or a signal asked the program to stop.
    case interrupted
    case resume(SessionID)
    case start(SessionWish)
  }

  private let terminal: any Terminal
  private var painter: Painter
  private let supplies: () throws -> MenuSupplies
  private var known: MenuSupplies?
  private var menu = Faces.Menu()
  private var decoder = KeyDecoder()
  private var finish: Finish?

  /// Makes a runner; `supplies` are found after the first frame has been painted.
  init(
    on terminal: any Terminal, _ painter: Painter, supplies: @escaping () throws -> MenuSupplies
  ) {
    self.terminal = terminal
    self.painter = painter
    self.supplies = supplies
  }

  /// Runs the menu until it leads somewhere; the terminal is given back in any case.
  ///
  /// - Throws: A `CommandFailure` where there is no workspace, a `ConsoleError` when nothing can be
  ///   shown or read any more.
  func run() throws -> Finish {
    try terminal.open()
    defer { terminal.close() }
    try paint()
    while finish == nil {
      while menu.need != nil { try giveNeeded() }
      try takeNext()
      try paint()
    }
    return finish ?? .quit
  }

  private func paint() throws(ConsoleError) {
    let bytes = painter.bytes(for: menu.frame(in: terminal.size))
    if !bytes.isEmpty { try terminal.write(bytes) }
  }

  // MARK: - What comes

  // How long a lone Esc is waited with for the rest of a sequence, in milliseconds.
  private static let settling = 50

  private func takeNext() throws {
    let isSettling = decoder.isWaiting
    let wait = menu.isSearching ? 0 : isSettling ? Self.settling : nil
    switch try terminal.next(within: wait, watching: []) {
    case .bytes(let bytes): try take(decoder.keys(from: bytes))
    case .timeout where menu.isSearching: menu.searchOn()
    case .timeout: try take(decoder.settle())
    case .resized, .ready: break
    case .resumed: painter.forget()
    case .interrupted: finish = .interrupted
    case .end: finish = .quit
    }
  }

  private func take(_ keys: [Key]) throws {
    for key in keys where finish == nil {
      switch menu.take(key, in: terminal.size) {
      case .resume(let id): finish = .resume(id)
      case .start(let wish): finish = .start(wish)
      case .close(let entry, let result, let words): try close(entry, result, words)
      case .write(let wish): try write(wish)
      case .quit: finish = .quit
      case .interrupt: finish = .interrupted
      case .suspend: try suspend()
      case nil: break
      }
      // What the next key means may depend on what this page needs.
      while finish == nil, menu.need != nil { try giveNeeded() }
    }
  }

  private func suspend() throws {
    try terminal.suspend()
    painter.forget()
  }

  // MARK: - What the menu is given

  /// Shows the page as it is, then reads what it needs, then shows it whole.
  private func giveNeeded() throws {
    try paint()
    let supplies = try found()
    switch menu.need {
    case .records: giveRecords(supplies)
    case .plans:
      let (plans, faults) = supplies.plans()
      menu.take(plans, faults: faults)
    case .decks:
      let (library, faults) = supplies.library()
      menu.take(library, faults: faults)
    case nil: break
    }
    try paint()
  }

  private func found() throws -> MenuSupplies {
    if let known { return known }
    let supplies = try supplies()
    known = supplies
    return supplies
  }

  // Records that cannot be read are no reason not to begin something.
  private func giveRecords(_ supplies: MenuSupplies) {
    do {
      menu.take(try supplies.records())
    } catch {
      menu.take(MenuRecords(unfinished: [], actions: [], today: WallClock.today))
      menu.say("\(error)")
    }
  }

  // MARK: - What the menu asks for

  private func close(
    _ entry: ActionLedger.Entry, _ result: ActionOutcome.Result, _ whatHappened: String?
  ) throws {
    let supplies = try found()
    do {
      let words = try supplies.close(entry, result, whatHappened: whatHappened)
      giveRecords(supplies)
      menu.say(words)
    } catch {
      menu.say("\(error)")
    }
  }

  private func write(_ wish: HandoutWish) throws {
    menu.say(Messages.writingHandout)
    try paint()
    menu.say(try found().handouts.write(wish))
  }
}

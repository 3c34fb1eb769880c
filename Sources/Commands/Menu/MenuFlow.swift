internal import ArgumentParser
internal import Faces
internal import Journal
internal import Practice
internal import Session
internal import Window

/// The menu from its first frame to its last, with the sessions that are begun from it.
struct MenuFlow {
  /// What turns frames into a terminal's bytes; nil where the menu comes in plain lines.
  let painter: Painter?
  /// How a session is shown, found out once there is one.
  let screen: () -> SessionScreen
  let here: Installation
  /// The workspace that was asked for, if any was.
  let asked: String?

  init(
    painter: Painter?, screen: @escaping () -> SessionScreen, _ here: Installation,
    asked: String? = nil
  ) {
    (self.painter, self.screen, self.here, self.asked) = (painter, screen, here, asked)
  }

  /// Shows the menu, and after each session that's begun from it shows it again.
  ///
  /// - Throws: A `CommandFailure` or an error of a part.
  func run() throws {
    var menu = Faces.Menu(here)
    if try Greeting.once(in: place) {
      try follow(in: &menu) {
        try start().begin(.plan("tour"), SessionStart.Terms(setting: .solo))
      }
    }
    try DueNotice(journal: place().journal, here: here).offer()
    let desk = MenuDesk(supplies)
    while true {
      switch try finish(&menu, desk) {
      case .quit: return
      case .interrupted: throw CommandFailure(.interrupted, "")
      case .resume(let id): try follow(in: &menu) { try start().resume(id) }
      case .start(let wish): try follow(in: &menu) { try begin(wish) }
      case .converse(let arguments):
        try follow(in: &menu, toFirstPage: false) {
          try converse(arguments)
          return .ended
        }
      }
    }
  }

  // The terminal is let go before a session takes it over.
  private func finish(_ menu: inout Faces.Menu, _ desk: MenuDesk) throws -> MenuFinish {
    if let vault = try? place().journal.vault, !vault.isOpen {
      // Once, before the window is there; without it the menu shows what isn't sealed.
      do { try vault.unlock() } catch let error as JournalError where error.isLocked {}
      vault.ring.askNoMore()
    }
    guard let painter else { return try PlainMenu(desk).run(&menu) }
    return try MenuRunner(on: LiveTerminal(), painter, desk).run(&menu)
  }

  /// Runs a session, and leaves the menu where it goes on: on its first page, or on the page that led to
  /// a session that couldn't be begun.
  private func follow(
    in menu: inout Faces.Menu, toFirstPage isOver: Bool = true,
    _ session: () throws -> SessionFinish
  ) throws {
    do {
      let finish = try session()
      if finish == .ended, painter != nil { try waitForReading() }
      let words = Language.words
      menu.comeBack(
        toFirstPage: isOver,
        saying: finish == .stopped
          ? words.savedForLater : finish == .unanswered ? words.nothingAnswered : "")
    } catch {
      let failure = CommandFailure(any: error)
      if error is ConsoleError || failure.exitCode == CommandFailure.Code.interrupted.rawValue {
        throw error
      }
      menu.comeBack(toFirstPage: false, saying: failure.message)
    }
  }

  // What a session leaves on the screen is read before the menu covers it.
  private func waitForReading() throws {
    let question = SafeText(Language.words.backToMenu)
    if case .interrupted = try LiveConsole().ask(question, echo: true) {
      throw CommandFailure(.interrupted, "")
    }
  }

  private func converse(_ arguments: [String]) throws {
    let place = asked.map { ["--workspace", $0] } ?? []
    let command = try Reflect.parseAsRoot(arguments + place) as? any ReportingCommand
    try command?.perform(here)
  }

  private func place() throws -> Workspace {
    try Workspace(here, asked: asked)
  }

  private func supplies() throws -> MenuSupplies {
    let surroundings = Surroundings.current
    let place = try place()
    return MenuSupplies(
      workspace: place, here: here,
      files: FileRun(
        program: surroundings.program, workspace: asked, folder: surroundings.currentFolder,
        passphrase: place.journal.vault.passphrase))
  }

  private func start() throws -> SessionStart {
    var start = SessionStart(in: try place(), on: screen(), returns: here.preferences.returns)
    start.address = here.preferences[.address]
    return start
  }

  private func begin(_ wish: SessionWish) throws -> SessionFinish {
    var terms = SessionStart.Terms(
      setting: wish.setting, group: wish.group, people: wish.participants, capture: wish.capture)
    terms.isGroupAsked = true
    if wish.capture == .phones {
      // As many as join; where there are role groups, they say which is theirs.
      (terms.people, terms.phoneRoles) = (nil, wish.roleNames)
    }
    switch wish.subject {
    case .plan(let id): return try start().begin(.plan(id), terms)
    case .cards(let names): return try start().begin(.cards(names), terms)
    case .comingBack(let card): return try start().beginReturn([card], terms)
    }
  }
}

extension SessionWish {
  fileprivate var roleNames: [String] {
    if case .roles(let roles) = people { roles.groups.map(\.role) } else { [] }
  }

  /// Who takes part; nil where the setting says so.
  var participants: [Participant]? {
    switch people {
    case .usual: nil
    case .number(let number): ParticipantOptions.numbered(number)
    case .roles(let roles): ParticipantOptions.people(of: roles)
    }
  }
}

internal import Faces
internal import Practice
internal import Session
internal import Window

/// The full-screen menu from its first frame to what it leads to.
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

  /// Shows the menu, and then begins or takes up what was chosen.
  ///
  /// - Throws: A `CommandFailure` or an error of a part.
  func run() throws {
    if try Greeting.once(in: place) {
      return try SessionStart(in: place(), on: screen()).begin(
        .plan("tour"), SessionStart.Terms(setting: .solo))
    }
    switch try chosen() {
    case .quit: break
    case .interrupted: throw CommandFailure(.interrupted, "")
    case .resume(let id): try SessionStart(in: place(), on: screen()).resume(id)
    case .start(let wish): try begin(wish)
    }
  }

  // The terminal is let go before a session takes it over.
  private func chosen() throws -> MenuFinish {
    let desk = MenuDesk(supplies)
    guard let painter else { return try PlainMenu(desk, here).run() }
    return try MenuRunner(on: LiveTerminal(), painter, desk, here).run()
  }

  private func place() throws -> Workspace {
    try Workspace(asked: asked, in: .current, safe: here.preferences.safeWorkspaces)
  }

  private func supplies() throws -> MenuSupplies {
    let surroundings = Surroundings.current
    return MenuSupplies(
      workspace: try place(),
      handouts: HandoutRun(
        program: surroundings.program, workspace: asked, folder: surroundings.currentFolder))
  }

  private func begin(_ wish: SessionWish) throws {
    try SessionStart(in: place(), on: screen()).begin(
      wish.startSubject,
      SessionStart.Terms(
        setting: wish.setting, group: here.preferences.group, people: wish.participants,
        capture: wish.capture))
  }
}

extension SessionWish {
  /// What the session is run from.
  var startSubject: SessionStart.Subject {
    switch subject {
    case .plan(let id): .plan(id)
    case .cards(let names): .cards(names)
    }
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

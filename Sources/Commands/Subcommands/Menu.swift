internal import ArgumentParser
internal import Faces
internal import Practice
internal import System

/// `reflect` alone: a menu in a terminal, help elsewhere.
struct Menu: ReportingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "menu", abstract: Language.help.menu, shouldDisplay: false)
  }

  // As the command that runs when none is named, it also gets the names of commands that are none.
  @Argument(parsing: .allUnrecognized, help: .hidden)
  var unknown: [String] = []

  @OptionGroup var look: LookOptions

  @OptionGroup var common: CommonOptions

  func perform(_ here: Installation) throws {
    if let word = unknown.first {
      throw Reflect.noSuchCommand(word)
    }
    guard Output.isConversation else { throw CleanExit.helpRequest(Reflect.self) }
    if let descriptor = common.passphraseDescriptor {
      try here.keys.entry.read(from: descriptor)
    }
    let screen = SessionScreen(common, look, here.preferences)
    let painter = screen.choice == .stage ? screen.painter : nil
    try MenuFlow(painter: painter, screen: { screen }, here, asked: common.workspace).run()
  }
}

/// The start of `reflect` alone, which shows its menu before anything is read.
enum MenuStart {
  /// Runs the menu when nothing was asked for and a window can be filled; nil where it is another's turn.
  ///
  /// Taking a command line apart would be most of the time until the first frame, and asking
  /// Foundation for the environment most of the rest.
  ///
  /// - Returns: The exit code.
  static func run(_ arguments: some Collection<String>, _ here: Installation) -> Int32? {
    guard arguments.isEmpty else { return nil }
    let screen = SessionScreen(
      here.preferences,
      environment: ["TERM", "ACCESSIBLE", "NO_COLOR"].reduce(into: [:]) {
        $0[$1] = ThisProcess.environment($1)
      })
    guard screen.choice == .stage else { return nil }
    do {
      try MenuFlow(
        painter: screen.painter, screen: { SessionScreen(here.preferences) }, here
      ).run()
      return 0
    } catch {
      return CommandFailure(any: error).tell()
    }
  }
}

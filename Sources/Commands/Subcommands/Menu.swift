internal import ArgumentParser
internal import Faces
internal import Practice

/// `reflect` alone: a menu in a terminal, help elsewhere.
struct Menu: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "menu", abstract: Messages.Help.menu, shouldDisplay: false)

  // As the command that runs when none is named, it also gets the names of commands that are none.
  @Argument(parsing: .allUnrecognized, help: .hidden)
  var unknown: [String] = []

  @OptionGroup var look: LookOptions

  @OptionGroup var common: CommonOptions

  func perform(_ here: Installation) throws {
    if let word = unknown.first {
      throw CommandFailure(.usage, Messages.noSuchCommand(word, near: Reflect.near(word)))
    }
    guard Output.isConversation else { throw CleanExit.helpRequest(Reflect.self) }
    let screen = SessionScreen(common, look, here.preferences)
    let painter = screen.choice == .stage ? screen.painter : nil
    try MenuFlow(painter: painter, screen: { screen }, here, asked: common.workspace).run()
  }
}

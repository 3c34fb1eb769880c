internal import Faces
internal import Practice
internal import System

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
      let failure = CommandFailure(error) ?? CommandFailure(.inputOutput, "\(error)")
      if !failure.message.isEmpty { Output.tell(Messages.failure(failure.message)) }
      return failure.exitCode
    }
  }
}

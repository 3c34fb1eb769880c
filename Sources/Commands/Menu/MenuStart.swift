internal import Faces
internal import Practice

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The start of `reflect` alone, which shows its menu before anything is read.
enum MenuStart {
  /// Runs the menu when nothing was asked for and a window can be filled; nil where it is another's turn.
  ///
  /// Taking a command line apart would be most of the time until the first frame, and asking
  /// Foundation for the environment most of the rest.
  ///
  /// - Returns: The exit code.
  static func run(_ arguments: some Collection<String>) -> Int32? {
    guard arguments.isEmpty else { return nil }
    let screen = SessionScreen(
      environment: ["TERM", "ACCESSIBLE", "NO_COLOR"].reduce(into: [:]) {
        if let value = getenv($1) { $0[$1] = String(cString: value) }
      })
    guard screen.choice == .stage else { return nil }
    do {
      try MenuFlow(painter: screen.painter, screen: { SessionScreen() }).run()
      return 0
    } catch {
      let failure = CommandFailure(error) ?? CommandFailure(.inputOutput, "\(error)")
      if !failure.message.isEmpty { Output.tell(Messages.failure(failure.message)) }
      return failure.exitCode
    }
  }
}

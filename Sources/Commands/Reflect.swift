package import ArgumentParser
internal import Practice

/// The command line of `reflect`.
package struct Reflect: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "reflect",
    abstract: Messages.Help.reflect,
    discussion: Messages.Help.reflectDiscussion,
    version: Messages.version,
    subcommands: [
      Menu.self, Solo.self, Team.self, Resume.self, Follow.self, Cards.self, Findings.self,
      Plans.self, Sessions.self, Summary.self, Handout.self, Actions.self,
    ],
    defaultSubcommand: Menu.self)

  package init() {}

  /// Runs the program with the arguments it was started with, and ends it.
  ///
  /// - Parameter press: The writer of PDF files and the measure of cards; nil where they are another program's.
  package static func start(press: Press? = nil) -> Never {
    Press.$current.withValue(press) { run() }
  }

  private static func run() -> Never {
    // Asked for by itself it needs no command line to be taken apart, which is most of a start.
    if CommandLine.arguments.dropFirst() == ["--version"] {
      try? Output.show([SafeText.line(Messages.version)])
      exit()
    }
    Output.outliveFailedWrites()
    if let code = MenuStart.run(CommandLine.arguments.dropFirst()) {
      exit(withError: ExitCode(code))
    }
    do {
      var command = try command(CommandLine.arguments.dropFirst())
      try command.run()
    } catch {
      end(with: error)
    }
    exit()
  }

  // One that is named outright reads its arguments by itself; asking all of them whose they are takes
  // a millisecond. What it does not understand goes to all of them, for the words that say why.
  private static func command(_ arguments: ArraySlice<String>) throws -> any ParsableCommand {
    let named = configuration.subcommands.first { command in
      command.configuration.commandName == arguments.first
        && command.configuration.subcommands.isEmpty
    }
    if let named, let command = try? named.parseAsRoot(Array(arguments.dropFirst())),
      type(of: command) == named
    {
      return command
    }
    return try parseAsRoot(Array(arguments))
  }

  // Its words repeat what was typed, so they are made safe like all others.
  private static func end(with error: any Error) -> Never {
    let code = exitCode(for: error)
    guard !code.isSuccess else { exit(withError: error) }
    let message = fullMessage(for: error)
    if !message.isEmpty { Output.tell(message) }
    exit(withError: code)
  }
}

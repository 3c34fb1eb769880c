package import ArgumentParser
internal import Practice
internal import System

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
      PreferencesCommand.self,
    ],
    defaultSubcommand: Menu.self)

  package init() {}

  /// Runs the program and ends it.
  ///
  /// - Parameter words: What it was started with, its own name first.
  /// - Parameter press: The writer of PDF files and the measure of cards; nil where they are another program's.
  package static func start(_ words: [String], press: Press? = nil) -> Never {
    Descriptor.openStandard()
    Signals.outliveFailedWrites()
    ThisProcess.arguments = Array(words.dropFirst())
    run(words.dropFirst(), press)
  }

  private static func run(_ arguments: ArraySlice<String>, _ press: Press?) -> Never {
    // Asked for by itself it needs no command line to be taken apart, which is most of a start.
    if arguments == ["--version"] { show(Messages.version) }
    // What people confide is in memory while a session runs.
    ThisProcess.keepMemoryPrivate()
    let here = Installation(press: press, preferences: .found())
    if let code = MenuStart.run(arguments, here) {
      exit(withError: ExitCode(code))
    }
    do {
      var command = try command(arguments)
      if let reporting = command as? any ReportingCommand {
        try reporting.run(here)
      } else {
        try command.run()
      }
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

  // Help, or the version: nobody is told that all went well where nothing could be written.
  private static func show(_ text: String) -> Never {
    do {
      try Output.show(Array("\(text)\n".utf8))
      exit()
    } catch {
      let failure = CommandFailure(error) ?? CommandFailure(.inputOutput, "\(error)")
      if !failure.message.isEmpty { Output.tell(Messages.failure(failure.message)) }
      exit(withError: ExitCode(failure.exitCode))
    }
  }

  /// The command most likely meant by a word that is none.
  static func near(_ word: String) -> String? {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    return NearWords.nearest(to: word, among: names.filter { $0 != "menu" })
  }

  // Its words repeat what was typed, so they are made safe like all others.
  private static func end(with error: any Error) -> Never {
    let code = exitCode(for: error)
    let said = fullMessage(for: error)
    if code.isSuccess, !said.isEmpty { show(said) }
    let message = Messages.withOnePrefix(said)
    if !message.isEmpty { Output.tell(message) }
    exit(withError: code)
  }
}

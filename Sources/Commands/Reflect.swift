package import ArgumentParser
internal import Decks
internal import Practice
internal import System

/// The command line of `reflect`.
package struct Reflect: ParsableCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reflect",
      abstract: Language.help.reflect,
      discussion: Language.help.reflectDiscussion,
      version: Self.versionLine,
      subcommands: [
        Menu.self, Solo.self, Team.self, Resume.self, Follow.self, Cards.self, Findings.self,
        Plans.self, Sessions.self, Summary.self, Handout.self, Actions.self, Cpd.self,
        ExportAll.self,
        ImportCommand.self,
        Seal.self,
        LookBackCommand.self, Returns.self, Share.self,
        PreferencesCommand.self, Doctor.self, Words.self,
      ],
      defaultSubcommand: Menu.self)
  }

  package init() {}

  /// The program's version, and that of the library that reads Markdown.
  static var versionLine: String { "reflect \(Version.number) (libcmark \(cmarkVersion))" }

  /// Runs the program and ends it.
  ///
  /// - Parameter words: What it was started with, its own name first.
  /// - Parameter press: The writer of PDF files and the measure of cards; nil where they are another program's.
  package static func start(_ words: [String], press: Press? = nil) -> Never {
    Descriptor.openStandard()
    Signals.outliveFailedWrites()
    run(words.dropFirst(), press)
  }

  private static func run(_ arguments: ArraySlice<String>, _ press: Press?) -> Never {
    // Asked for by itself it needs no command line to be taken apart, which is most of a start.
    if arguments == ["--version"] { show(Self.versionLine) }
    if arguments == ["--licences"] { show(Licences.text) }
    // What people confide is in memory while a session runs.
    ThisProcess.keepMemoryPrivate()
    let here = Installation(
      arguments: Array(arguments), press: press, preferences: .found())
    Language.$current.withValue(here.preferences.language) {
      if let code = MenuStart.run(arguments, here) { ThisProcess.end(code) }
      do {
        if let line = ShortLine(arguments) {
          try reporting { try line.run(here) }
        } else {
          try perform(command(arguments), here)
        }
      } catch {
        end(with: error)
      }
    }
    exit()
  }

  private static func perform(_ command: some ParsableCommand, _ here: Installation) throws {
    if let reporting = command as? any ReportingCommand { return try reporting.run(here) }
    var command = command
    try command.run()
  }

  // One that is named outright reads its arguments by itself; asking all of them whose they are takes
  // a millisecond. What it does not understand goes to all of them, for the words that say why.
  static func command(_ arguments: ArraySlice<String>) throws -> any ParsableCommand {
    if let handout = Handout(shortLine: arguments) { return handout }
    let (named, rest) = named(arguments)
    if named != Reflect.self, let command = try? named.parseAsRoot(Array(rest)),
      type(of: command) == named
    {
      return command
    }
    try checkGroup(arguments)
    return try parseAsRoot(Array(arguments))
  }

  // The command that `arguments` begin with, and what is left for it; of a group alone its first.
  private static func named(
    _ arguments: ArraySlice<String>
  ) -> (any ParsableCommand.Type, ArraySlice<String>) {
    var (command, rest): (any ParsableCommand.Type, ArraySlice<String>) = (Self.self, arguments)
    while let word = rest.first,
      let next = command.configuration.subcommands.first(where: {
        $0.configuration.commandName == word
      })
    {
      (command, rest) = (next, rest.dropFirst())
    }
    guard command != Reflect.self, let usual = command.configuration.defaultSubcommand,
      rest.first.map({ $0.hasPrefix("-") }) ?? true
    else { return (command, rest) }
    return (usual, rest)
  }

  // No command that runs where a group alone is named takes words of its own, but for one.
  private static func checkGroup(_ arguments: ArraySlice<String>) throws {
    let group = configuration.subcommands.first {
      $0.configuration.commandName == arguments.first && !$0.configuration.subcommands.isEmpty
    }
    guard let group, group != Share.self, let word = arguments.dropFirst().first,
      !word.hasPrefix("-"),
      !group.configuration.subcommands.contains(where: { $0.configuration.commandName == word })
    else { return }
    throw noSuchCommand(word, below: group)
  }

  // Help, or the version: nobody is told that all went well where nothing could be written.
  private static func show(_ text: String) -> Never {
    do {
      try Output.show(Array("\(text)\n".utf8))
      exit()
    } catch {
      ThisProcess.end(CommandFailure(any: error).tell())
    }
  }

  /// Says that `word` isn't a command, or none of those below `group`, and which was most likely meant.
  static func noSuchCommand(
    _ word: String, below group: any ParsableCommand.Type = Reflect.self
  ) -> CommandFailure {
    let below = group.configuration.subcommands.map { $0.configuration }
    let names = below.compactMap { $0.shouldDisplay ? $0.commandName : nil }
    return CommandFailure(
      .usage,
      Language.words.noSuchCommand(
        word, of: group == Reflect.self ? nil : group.configuration.commandName,
        near: NearWords.nearest(to: word, among: names)))
  }

  // ArgumentParser stops the program where lines are no wider than the indent of its help.
  private static var helpWidth: Int? {
    let columns = Surroundings.variable("COLUMNS").flatMap { Int($0) } ?? Output.width
    return columns.map { min(max($0, 40), 1_000) }
  }

  // Its words repeat what was typed, so they are made safe like all others.
  private static func end(with error: any Error) -> Never {
    if let failure = error as? CommandFailure { ThisProcess.end(failure.tell()) }
    // ArgumentParser would write its help first, to find that there's nothing to say.
    if let code = error as? ExitCode { ThisProcess.end(code.rawValue) }
    if let helpWidth { ThisProcess.setEnvironment("COLUMNS", to: "\(helpWidth)") }
    let code = exitCode(for: error)
    let said = fullMessage(for: error, columns: helpWidth)
    if code.isSuccess, !said.isEmpty { show(said) }
    // What ArgumentParser itself says is introduced as all else is.
    let own = "Error: "
    if said.hasPrefix(own) {
      Output.tell(failure: String(said.dropFirst(own.count)))
    } else if !said.isEmpty {
      Output.tell(said)
    }
    ThisProcess.end(code.rawValue)
  }
}

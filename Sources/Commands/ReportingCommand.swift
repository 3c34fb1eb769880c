internal import ArgumentParser
internal import Documents
internal import WordFiles

/// A command whose failures are told on standard error with their exit code.
protocol ReportingCommand: ParsableCommand {
  /// Does the work.
  func perform(_ here: Installation) throws
}

extension ReportingCommand {
  func run() throws { try run(Installation()) }

  func run(_ here: Installation) throws { try reporting { try perform(here) } }
}

/// Does the work of a command, and turns what goes wrong into words and an exit code.
func reporting(_ work: () throws -> Void) throws {
  do {
    try work()
  } catch {
    guard let failure = CommandFailure(error) else { throw error }
    throw ExitCode(failure.tell())
  }
}

extension CommandConfiguration {
  /// That of a command without others below it.
  ///
  /// Which it's below is named, as ArgumentParser would otherwise look at every start whether it was asked
  /// for a completion script, and that takes as long as all it looks at besides.
  static func named(_ name: String, _ abstract: String, _ discussion: String = "") -> Self {
    CommandConfiguration(
      commandName: name, _superCommandName: "reflect", abstract: abstract, discussion: discussion)
  }

  /// That of a command with others below it, of which the first runs where none is named.
  static func group(
    _ name: String, _ abstract: String, _ discussion: String = "",
    of commands: [any ParsableCommand.Type]
  ) -> Self {
    CommandConfiguration(
      commandName: name, abstract: abstract, discussion: discussion, subcommands: commands,
      defaultSubcommand: commands.first)
  }
}

/// What this installation and the person it belongs to bring to every command.
package struct Installation: Sendable {
  /// What the program was started with, after its own name.
  var arguments: [String] = []
  /// What draws; nil in `reflect`, which hands over to `reflect-paper`.
  var press: Press?
  /// What the person wants wherever nothing else is asked for.
  var preferences = Preferences()
  /// What opens sealed records.
  let keys = Keys()
  /// The words of what is written to be read.
  var documents: any DocumentWords { Language.current.documents }
  var wordFiles: any WordFileWords { Language.current.wordFiles }
}

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

  /// Does the work and turns what goes wrong into words and an exit code.
  func run(_ here: Installation) throws {
    do {
      try perform(here)
    } catch {
      guard let failure = CommandFailure(error) else { throw error }
      if !failure.message.isEmpty { Output.tell(Messages.failure(failure.message)) }
      throw ExitCode(failure.exitCode)
    }
  }
}

/// What this installation and the person it belongs to bring to every command.
package struct Installation: Sendable {
  /// What draws; nil in `reflect`, which hands over to `reflect-paper`.
  var press: Press?
  /// What the person wants wherever nothing else is asked for.
  var preferences = Preferences()
  /// The words of what is written to be read.
  var documents: any DocumentWords = EnglishDocumentWords()
  var wordFiles: any WordFileWords = EnglishDocumentWords()
}

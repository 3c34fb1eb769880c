internal import ArgumentParser

/// A command whose failures are told on standard error with their exit code.
protocol ReportingCommand: ParsableCommand {
  /// Does the work.
  func perform() throws
}

extension ReportingCommand {
  /// Does the work and turns what goes wrong into words and an exit code.
  func run() throws {
    do {
      try perform()
    } catch {
      guard let failure = CommandFailure(error) else { throw error }
      if !failure.message.isEmpty { Output.tell(Messages.failure(failure.message)) }
      throw ExitCode(failure.exitCode)
    }
  }
}

internal import ArgumentParser

/// A command whose failures are told on standard error with their exit code.
protocol CollectCommand: ParsableCommand {
  func perform() throws
}

extension CollectCommand {
  func run() throws {
    do {
      try perform()
    } catch let error as ExitCode {
      throw error
    } catch {
      throw ExitCode(CollectFailure(any: error).tell())
    }
  }
}

extension CommandConfiguration {
  /// That of a command without others below it.
  static func named(_ name: String, _ abstract: String, _ discussion: String = "") -> Self {
    CommandConfiguration(commandName: name, abstract: abstract, discussion: discussion)
  }
}

extension CollectFailure {
  /// Says what happened, and gives the exit code.
  func tell() -> Int32 {
    if !message.isEmpty { Telling.say(failure: message) }
    return code.rawValue
  }
}

package import ArgumentParser
internal import Practice
internal import System

/// The command line of `reflect-collect`.
package struct Collect: ParsableCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reflect-collect", abstract: CollectLanguage.words.collect,
      discussion: CollectLanguage.words.collectDiscussion,
      version: "reflect-collect \(Version.number)",
      subcommands: [
        Overview.self, Setup.self, Admit.self, Load.self, Withdraw.self, Move.self, Publish.self,
      ])
  }

  package init() {}

  /// Runs the program and ends it.
  ///
  /// - Parameter words: What it was started with, its own name first.
  package static func start(_ words: [String]) -> Never {
    Descriptor.openStandard()
    Signals.outliveFailedWrites()
    do {
      var command = try command(Array(words.dropFirst()))
      try command.run()
    } catch {
      end(with: error)
    }
    exit()
  }

  static func command(_ arguments: [String]) throws -> any ParsableCommand {
    if let word = arguments.first, !word.hasPrefix("-"), word != "help" {
      let names = configuration.subcommands.compactMap { $0.configuration.commandName }
      guard names.contains(word) else {
        let near = NearWords.nearest(to: word, among: names)
        throw CollectFailure(.usage, CollectLanguage.words.noSuchCommand(word, near: near))
      }
    }
    return try parseAsRoot(arguments)
  }

  // ArgumentParser stops the program where lines are no wider than the indent of its help.
  private static var helpWidth: Int? {
    let columns = ThisProcess.environment("COLUMNS").flatMap { Int($0) } ?? Telling.width
    return columns.map { min(max($0, 40), 1_000) }
  }

  // Its words repeat what was typed, so they are made safe like all others.
  private static func end(with error: any Error) -> Never {
    if let failure = error as? CollectFailure { ThisProcess.end(failure.tell()) }
    if let helpWidth { ThisProcess.setEnvironment("COLUMNS", to: "\(helpWidth)") }
    let code = exitCode(for: error)
    let said = fullMessage(for: error, columns: helpWidth)
    if code.isSuccess, !said.isEmpty {
      do {
        try Telling.show(Array("\(said)\n".utf8))
        exit()
      } catch {
        ThisProcess.end(error.tell())
      }
    }
    let own = "Error: "
    if said.hasPrefix(own) {
      Telling.say(failure: String(said.dropFirst(own.count)))
    } else if !said.isEmpty {
      Telling.say(said)
    }
    ThisProcess.end(code.rawValue)
  }
}

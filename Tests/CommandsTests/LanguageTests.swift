import ArgumentParser
import Documents
import Practice
import TestKit
import Testing

@testable import Commands
@testable import Journal

extension Language {
  /// One whose every word has other letters in it than the alphabet's small ones.
  static let pseudo = Language(
    words: PseudoCommandWords(), help: PseudoHelpWords(), journal: PseudoJournalWords(),
    decks: PseudoDeckWords(), documents: PseudoDocumentWords(), wordFiles: EnglishDocumentWords())
}

/// The words of `text` that a language would have had to say otherwise: what stands between back-ticks is
/// typed as it is, and so are options and what is `known`.
func leftovers(in text: String, besides known: Set<String>) -> Set<String> {
  let prose = text.replacing(/`[^`]*`/, with: "").replacing(/--[a-z][a-z-]*/, with: "")
  return Set(prose.matches(of: /[a-z][a-z-]*[a-z]/).map { String($0.output) }).subtracting(known)
}

@Suite struct LanguageTests {
  /// Every command with the words that lead to it.
  static let commands = all(below: Reflect.self, [])

  private static func all(
    below command: any ParsableCommand.Type, _ words: [String]
  ) -> [(words: [String], command: any ParsableCommand.Type)] {
    [(words, command)]
      + command.configuration.subcommands.flatMap { below in
        all(below: below, words + [below.configuration.commandName].compactMap { $0 })
      }
  }

  /// What ArgumentParser says of itself, and can't be asked to say otherwise (see decisions.md).
  private static let ownOfTheParser: Set<String> = [
    "default", "values", "subcommand", "options", "how", "elp", "the", "version", "information",
    "ee",
    "help", "for", "detailed",
  ]

  /// What people type, in every language.
  private static let typed: Set<String> = Set(
    commands.flatMap(\.words) + Preference.allCases.map(\.rawValue)
      + FileFormat.allCases.flatMap { [$0.rawValue, $0.ending] }
      + HandoutKind.allCases.map(\.rawValue)
      + Setting.allCases.map(\.rawValue) + Capture.allCases.map(\.rawValue)
      + Preference.allCases.flatMap { preference in
        if case .oneOf(let values) = preference.shape { values } else { [String]() }
      } + ["reflect", "auto", "always", "never", "long", "short", "letter"])

  @Test(arguments: commands.map(\.words))
  func `help is all in the language that was chosen`(_ words: [String]) throws {
    let help = Language.$current.withValue(.pseudo) {
      #expect(throws: (any Error).self) { try Reflect.parseAsRoot(words + ["--help"]) }.map {
        Reflect.fullMessage(for: $0, columns: 100)
      }
    }
    let left = leftovers(in: try #require(help), besides: Self.typed.union(Self.ownOfTheParser))
    #expect(left == [], "\(help ?? "")")
  }
}

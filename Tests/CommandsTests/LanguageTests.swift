import ArgumentParser
import Decks
import Documents
import Faces
import FoundationEssentials
import Practice
import TestKit
import Testing

@testable import Commands
@testable import Journal

extension Language {
  /// One whose every word has other letters in it than the alphabet's small ones.
  static let pseudo = Language(
    words: PseudoCommandWords(), help: PseudoHelpWords(), journal: PseudoJournalWords(),
    decks: PseudoDeckWords(), window: PseudoWindowWords(), faces: .english,
    documents: PseudoDocumentWords(),
    wordFiles: EnglishDocumentWords())
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
      } + SessionRecord.Lead.allCases.map(\.rawValue) + SoughtKind.allValueStrings
      + Card.Weight.allCases.map(\.rawValue) + Seal.Employer.Change.allCases.map(\.rawValue) + [
        "reflect", "last", "auto", "always", "never", "long", "short", "letter",
      ])

  @Test(arguments: commands.map(\.words))
  func `help is all in the language that was chosen`(_ words: [String]) throws {
    let command = try #require(Self.commands.first { $0.words == words }).command
    let help = Language.$current.withValue(.pseudo) {
      Reflect.helpMessage(for: command, columns: 100)
    }
    let left = leftovers(in: help, besides: Self.typed.union(Self.ownOfTheParser))
    #expect(left == [], "\(help)")
  }

  /// Command lines that lead to a failure, among the project's own decks and plans.
  private static let failing: [[String]] = [
    ["frob"], ["cards", "frob"], ["--frob"], ["cards", "show", "NONE"],
    ["cards", "show", "the-phne"],
    ["findings", "show", "NONE"], ["plans", "show", "NONE"], ["cards", "list", "--theme", "NONE"],
    ["cards", "list", "--covers", "X-1"], ["cards", "list", "--minutes", "1"],
    ["cards", "list", "--covers", "FR-R3", "--theme", "NONE"],
    ["cards", "search", "QQQQ"], ["cards", "new", "NO ID"], ["cards", "check", "/NONE"],
    ["solo", "--plan", "team-60", "--plain"], ["solo", "--plan", "a", "--card", "b"],
    ["solo", "--card", ","], ["team", "--participants", "201"], ["team", "--labels", "A,A"],
    ["team", "--roles", "A"], ["team", "--roles", "A:2", "--participants", "2"],
    ["team", "--participants", "2", "--plain"], ["summary", "NONE"], ["summary", "NONE.json"],
    ["summary", "/NONE/2026-11-21-k7m2.json"], ["summary", "NONE", "-o", "X.odt"],
    ["summary", "NONE", "-o", "X.md", "--format", "html"],
    ["summary", "NONE", "--for", "A", "--format", "csv"], ["sessions", "delete", "NONE"],
    ["sessions", "purge", "--older-than", "X"], ["actions", "done", "NONE"],
    ["preferences", "set", "NONE", "X"], ["preferences", "set", "look", "X"], ["handout"],
    ["handout", "a", "--all"], ["handout", "NONE", "--format", "html"],
    ["handout", "--test-sheet", "--format", "html"],
    ["handout", "--theme", "NONE", "--format", "html"], ["resume", "NONE"],
  ]

  /// What ends a sentence of ArgumentParser's about a line that it can't read.
  private static let readingOfTheParser: Set<String> = [
    "rror", "elp", "sage", "ee", "for", "more", "information", "he", "value", "is", "invalid",
    "options",
  ]

  @Test(arguments: failing)
  func `what went wrong is told in the language that was chosen`(_ arguments: [String]) throws {
    let said = try Language.$current.withValue(.pseudo) {
      try message(of: arguments + (arguments == ["--frob"] ? [] : ["--workspace", Project.path]))
    }
    let named = Set(arguments.flatMap { $0.split(separator: "-").map(String.init) } + arguments)
    let ids = Set(try Self.names().flatMap { [$0, $0.replacing(/-\d+$/, with: "")] })
    let known = Self.typed.union(Self.readingOfTheParser).union(named).union(ids)
    #expect(leftovers(in: said.replacing(Project.path, with: ""), besides: known) == [], "\(said)")
    #expect(!said.isEmpty)
  }

  private func message(of arguments: [String]) throws -> String {
    do {
      let command = try Reflect.command(ArraySlice(arguments))
      // Without a press `cards check` would become the program that has one, and the tests with it.
      let here = Installation(press: Press(pdf: PlainWriter(name: "pdf")))
      try (command as? any ReportingCommand)?.perform(here)
      return ""
    } catch {
      return CommandFailure(error)?.message ?? Reflect.fullMessage(for: error, columns: 1_000)
    }
  }

  // The ids of what ships, which are the same in every language.
  private static func names() throws -> [String] {
    let shelf = Shelf(workspace: try Project.workspace())
    let library = try shelf.library(.listing)
    return shelf.plans().map(\.id) + library.decks.flatMap { $0.themes.map(\.id) }
      + library.cards.map(\.card.id) + library.decks.flatMap(\.findings.keys)
      + [
        "gentle", "steady", "heavy", "what-so-what", "gibbs", "none", "json", "odt", "md", "deck",
        "value", "id", "layout",
        "format",
      ]
  }

  @Test func `lists are in the language that was chosen`() throws {
    let folder = try ScratchFolder()
    let journal = Journal(folder: folder.path)
    let record = Samples.record(.team, saying: "T")
    try journal.create(record).close()
    let stored = try #require(try journal.list().records.first)
    let card = try #require(Samples.deck(saying: "T").cards.first)
    let plan = Samples.plan(saying: "T")
    let lines = Language.$current.withValue(.pseudo) {
      let words = Language.words
      return [words.sessionLine(stored), words.cardLine(card, for: nil)]
        + [words.planLine(plan, .heavy, under: .pair)]
        + Setting.allCases.map(words.suits) + FileFormat.allCases.map(words.label)
        + FileFormat.allCases.map(words.about) + words.ended(record.id)
        + ActionLedger([record]).entries.flatMap { entry in
          words.actionLines(entry, today: Samples.day)
        }
    }
    for line in lines {
      let text = line.replacing(record.id.text, with: "").replacing(plan.id, with: "")
      #expect(leftovers(in: text, besides: ["reflect", "summary", "html"]) == [], "\(line)")
    }
  }

  @Test(arguments: ["Commands", "Journal", "Window"])
  func `no sentence stands in the code outside the words of a language`(_ part: String) throws {
    let folder = "\(Project.path)/Sources/\(part)"
    for file in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where file.hasSuffix(".swift") && !file.contains("Words/")
      && !["Licences", "RecordMigration"].contains(where: { file.hasSuffix("\($0).swift") })
    {
      let text = String(decoding: try Project.bytes(at: "\(folder)/\(file)"), as: UTF8.self)
      for line in text.split(separator: "\n") where !line.contains("preconditionFailure(") {
        let code = line.replacing(/^\s*\/\/.*/, with: "")
        let literals = code.replacing(/\\\([^)]*\)/, with: "").matches(of: /"[^"]*"/).map(\.output)
        for literal in literals {
          #expect(!literal.contains(/[a-z]{2,} [a-z]{2,}/), "\(file): \(literal)")
        }
      }
    }
  }
}

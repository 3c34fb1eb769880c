import FoundationEssentials
import TestKit
import Testing

/// The guide: every command in it is run as it stands there, and what comes back is compared.
@Suite(.waiting) struct GuideTests {
  @Test(arguments: [
    "README", "alone", "looking-back", "team", "phones", "training", "learning", "records",
    "keeping",
    "sealing", "many-rooms",
    "paper",
  ])
  func `what the guide shows is what comes back`(_ page: String) throws {
    let file = "\(Workspace.project)/Documentation/guide/\(page).md"
    let text = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
    let examples = GuideExample.all(in: text)
    #expect(!examples.isEmpty)
    let workspace = try Workspace()
    try workspace.holdWhatShips()
    for example in examples {
      let outcome = try workspace.reflect(example.words).run(lines: example.typed)
      #expect(outcome.code == example.exitCode, "\(page).md:\(example.line): \(outcome.messages)")
      let said = outcome.answered(by: example.typed) + outcome.messages.split(separator: "\n")
      if let missing = example.missing(from: said.map(String.init)) {
        Issue.record("\(page).md:\(example.line): this doesn't come back: \(missing)")
      }
    }
  }

  @Test(
    arguments: [
      (["a", "b"], ["a", "b"], nil), (["a"], ["a", "b"], "the end"),
      (["…", "b"], ["a", "a", "b"], nil),
      (["a", "…"], ["a"], nil), (["a … c"], ["a b c"], nil), (["a … c"], ["a c"], "a … c"),
      (["…", "b", "…", "d"], ["b", "c", "b", "d"], nil), (["…", "c"], ["a"], "c"), (["a"], [], "a"),
    ] as [([String], [String], String?)])
  func `an ellipsis stands for anything, and nothing else does`(
    _ shown: [String], _ said: [String], _ missing: String?
  ) {
    let example = GuideExample(line: 1, words: [], typed: [], exitCode: 0, shown: shown)
    #expect(example.missing(from: said) == missing)
  }
}

/// A command in a block of the guide, with what is typed and what comes back.
struct GuideExample {
  let line: Int
  let words: [String]
  let typed: [String]
  let exitCode: Int32
  let shown: [String]

  /// The blocks of a page that are marked `console`; a comment before one may say what is typed or
  /// how it ends.
  static func all(in text: String) -> [GuideExample] {
    var examples: [GuideExample] = []
    var typed: [String] = []
    var exitCode: Int32 = 0
    var block: [String]?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if let lines = block {
        guard line == "```" else {
          block?.append(String(line))
          continue
        }
        examples.append(
          GuideExample(
            line: index + 1 - lines.count, words: Self.words(lines.first ?? ""), typed: typed,
            exitCode: exitCode, shown: Array(lines.dropFirst())))
        (block, typed, exitCode) = (nil, [], 0)
      } else if line == "```console" {
        block = []
      } else if let said = Self.comment("typed", line) {
        typed = said.split(separator: "|", omittingEmptySubsequences: false).map(Self.trimmed)
      } else if let said = Self.comment("exit", line) {
        exitCode = Int32(said) ?? 0
      }
    }
    return examples
  }

  private static func comment(_ name: String, _ line: Substring) -> String? {
    let start = "<!-- \(name):"
    guard line.hasPrefix(start), line.hasSuffix("-->") else { return nil }
    return trimmed(line.dropFirst(start.count).dropLast(3))
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let rest = text.drop { $0 == " " }
    return String(rest.prefix(rest.count - rest.reversed().prefix { $0 == " " }.count))
  }

  // `$ reflect …` with double quotation marks where a shell needs them.
  private static func words(_ command: String) -> [String] {
    var words: [String] = []
    for (index, part) in command.split(separator: "\"", omittingEmptySubsequences: false)
      .enumerated()
    {
      words += index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
    return Array(words.dropFirst(2))
  }

  /// The first line that was not said where it should have been; nil where all were.
  func missing(from said: [String]) -> String? {
    // What is left of the lines that were said, for each way of reading the ellipses so far.
    var places: Set<Int> = [0]
    for line in shown {
      if line.allSatisfy({ $0 == " " || $0 == "…" }), line.contains("…") {
        let first = places.min() ?? 0
        places = Set(first...said.count)
        continue
      }
      places = Set(places.filter { $0 < said.count && Self.fits(said[$0], line) }.map { $0 + 1 })
      if places.isEmpty { return line }
    }
    return places.contains(said.count) ? nil : "the end"
  }

  private static func fits(_ said: String, _ line: String) -> Bool {
    var rest = Substring(trimmed(said))
    let parts = trimmed(line).split(separator: "…", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, parts.count > 1 else {
      return rest == trimmed(line)
    }
    guard rest.hasPrefix(first) else { return false }
    rest = rest.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.count >= last.count && rest.hasSuffix(last)
  }
}

extension Outcome {
  /// The lines of standard output, with what was typed behind the question that it answers.
  fileprivate func answered(by typed: [String]) -> [Substring] {
    var left = typed[...]
    var lines = self.lines.map { line in
      line.last == " " ? Substring("\(line)\(left.popFirst() ?? "")") : line
    }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

extension Workspace {
  /// The folder of the project's source.
  fileprivate static var project: String {
    #filePath.split(separator: "/").dropLast(4).map { "/\($0)" }.joined()
  }

  /// Puts what ships into it, in place of the small deck.
  fileprivate func holdWhatShips() throws {
    let files = FileManager.default
    for name in ["Cards", "Sessions"] { try files.removeItem(atPath: "\(folder)/\(name)") }
    try files.createDirectory(atPath: "\(folder)/Sessions", withIntermediateDirectories: false)
    for name in [
      "Cards", "Sessions/Plans", "Sessions/Models", "Sessions/Profiles", "Sessions/Examples",
    ] {
      try files.copyItem(atPath: "\(Self.project)/\(name)", toPath: "\(folder)/\(name)")
    }
  }
}

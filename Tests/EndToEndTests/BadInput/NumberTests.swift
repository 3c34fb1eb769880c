import Journal
import Practice
import TestKit
import Testing

/// Numbers from outside at the ends of what a type can hold, and past them: a clear end, never a trap.
@Suite(.waiting) struct NumberTests {
  private static let numbers = [
    "0", "-1", "127", "128", "32768", "2147483647", "2147483648", "-2147483649", "4294967296",
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
    "18446744073709551616", "1e400", "-0", "+7", "0x7f", "٣", String(repeating: "9", count: 400),
  ]
  /// Those at and just past the ends.
  private static let ends = [
    "-1", "2147483648", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
    String(repeating: "9", count: 400),
  ]
  private static let clear: Set<Int32?> = [0, 64, 65, 66, 74]

  private func check(_ program: Program, _ what: String) throws {
    let outcome = try program.run()
    #expect(Self.clear.contains(outcome.code), "\(what): \(outcome.ending) \(outcome.messages)")
    #expect(!outcome.messages.contains("Fatal error"), "\(what)")
  }

  private static let options: [[String]] = [
    ["team", "--plain", "--participants"], ["team", "--plain", "--participants=4", "--views"],
    ["cards", "list", "--minutes"], ["plans", "list", "--minutes"], ["doctor", "--passphrase-fd"],
    ["cpd", "list", "--since"], ["look-back", "--since"], ["summary", "last", "--for"],
    ["sessions", "edit", "last", "--text=x", "--number"],
    ["actions", "add", "--session=last", "--text=More", "--day"],
    ["handout", "--all", "--format=html", "--qr"],
  ]

  @Test(arguments: numbers) func `on the command line`(_ number: String) throws {
    let workspace = try Workspace()
    try workspace.keep(Samples.finishedRecord())
    for words in Self.options {
      try check(workspace.reflect(words.dropLast() + ["\(words.last ?? "")=\(number)"]), "\(words)")
    }
    let others: [[String]] = [
      ["team", "--plain", "--roles=health:\(number)"], ["actions", "done", "last.\(number)"],
      ["share", "preview", "--sessions", number],
    ]
    for words in others { try check(workspace.reflect(words), "\(words)") }
    for unit in ["y", "mo", "w", "d"] {
      try check(
        workspace.reflect("sessions", "purge", "--yes", "--older-than=\(number)\(unit)"),
        number + unit)
    }
  }

  @Test(arguments: [
    "COLUMNS", "LINES", "SOURCE_DATE_EPOCH", "SUDO_UID", "REFLECT_KEEP_FOR", "REFLECT_LOOK",
    "REFLECT_LARGE", "REFLECT_RETURNS", "REFLECT_CAPTURE", "REFLECT_GROUP", "REFLECT_ADDRESS",
    "REFLECT_PROFILE", "REFLECT_REGION", "REFLECT_HANDED_OVER", "TZ",
  ])
  func `in the environment`(_ name: String) throws {
    let workspace = try Workspace()
    try workspace.keep(Samples.finishedRecord())
    for number in name.hasPrefix("REFLECT_") ? Self.ends : Self.numbers {
      for value in Self.values(of: name, number) {
        for words in Self.commands(minding: name) {
          try check(workspace.reflect(words).setting(name, value), "\(name)=\(value) \(words)")
        }
      }
    }
  }

  // Some are lengths of time, and some are lists.
  private static func values(of name: String, _ number: String) -> [String] {
    switch name {
    case "REFLECT_KEEP_FOR": ["\(number)y", "\(number)mo", "\(number)d", "team: \(number)w"]
    case "REFLECT_RETURNS": [number, "1, \(number)", "\(number), \(number)"]
    default: [number]
    }
  }

  private static func commands(minding name: String) -> [[String]] {
    if name.hasPrefix("REFLECT_") {
      return [["returns"], ["sessions", "due"], ["solo", "--plain"]]
    }
    return [["--help"], ["sessions"], ["handout", "--all", "--format", "docx"]]
  }

  @Test(arguments: numbers) func `in the header of a card and of a plan`(_ number: String) throws {
    let workspace = try Workspace()
    for file in ["Cards/sample/cards/early-word.md", "Sessions/Plans/solo-10.md"] {
      let text = try workspace.text(of: file)
      try workspace.write(text.replacing(/minutes: \d+/, with: "minutes: \(number)"), to: file)
    }
    for words in [
      ["cards"], ["cards", "check"], ["plans"], ["solo", "--plan", "solo-10", "--plain"],
    ] {
      try check(workspace.reflect(words), "\(words) \(number)")
    }
  }

  @Test(arguments: numbers) func `in a record`(_ number: String) throws {
    let workspace = try Workspace()
    try workspace.keep(Samples.record())
    let file = "Sessions/Records/\(workspace.names(in: "Sessions/Records")[0])"
    let text = try workspace.text(of: file)
    let names = Set(text.matches(of: /"([a-z-]+)": [0-9]/).map { String($0.1) })
    #expect(names.isSuperset(of: ["current", "seconds", "views", "minutes", "number"]))
    for name in names where Self.ends.contains(number) || ["current", "seconds"].contains(name) {
      let member = try Regex("\"\(name)\": [0-9]+")
      try workspace.write(text.replacing(member, with: "\"\(name)\": \(number)"), to: file)
      for words in [["look-back"], ["summary", "last"], ["resume", "--plain"]] {
        try check(workspace.reflect(words), "\(words) \(number)")
      }
    }
  }

  @Test(arguments: numbers) func `in the version of a record`(_ number: String) throws {
    let workspace = try Workspace()
    try workspace.keep(Samples.record())
    let file = "Sessions/Records/\(workspace.names(in: "Sessions/Records")[0])"
    let text = try workspace.text(of: file)
    try workspace.write(
      text.replacing("reflect.session/2", with: "reflect.session/\(number)"), to: file)
    for words in [["sessions"], ["summary", "last"], ["resume", "--plain"]] {
      try check(workspace.reflect(words), "\(words) \(number)")
    }
  }

  @Test(arguments: [
    "@-9223372036854775808", "@9223372036854775807", "@-11644473600", "@-2147483649", "@4294967296",
    "@10413792000", "@32503680000", "@0",
  ])
  func `in the times of files`(_ moment: String) throws {
    let workspace = try Workspace()
    try workspace.keep(Samples.record())
    let record = workspace.names(in: "Sessions/Records")[0]
    let id = record.dropLast(".json".count)
    for name in [".\(id).draft", ".\(id).99.4f.tmp", ".\(id).lock"] {
      try workspace.write("x", to: "Sessions/Records/\(name)")
    }
    for name in workspace.names(in: "Sessions/Records") {
      // A file system that can't hold such a time keeps the nearest it can.
      _ = try workspace.program(
        "/usr/bin/env", ["touch", "-d", moment, "Sessions/Records/\(name)"]
      ).run()
    }
    for words in [
      ["sessions"], ["summary", "last"], ["resume", "--plain"],
      ["sessions", "delete", "last", "--yes"],
    ] { try check(workspace.reflect(words), "\(words) \(moment)") }
    #expect(workspace.names(in: "Sessions/Records").filter { $0.hasSuffix(".json") } == [])
  }

  @Test(arguments: ends)
  func `in a record of learning, the preferences and the book of what was shared`(
    _ number: String
  ) throws {
    let workspace = try Workspace()
    try workspace.keep(Samples.finishedRecord())
    let made = try workspace.reflect("cpd", "new", "--from", "last", "--title", "Moves").run()
    try #require(made.code == 0, "\(made.messages)")
    let folder = "Sessions/Records/Learning"
    let name = try #require(workspace.names(in: folder).first { $0.hasSuffix(".json") })
    let text = try workspace.text(of: "\(folder)/\(name)")
    for (old, new) in [
      ("dossier/1", "dossier/\(number)"), ("learning/1", "learning/\(number)"),
      ("2026-", "\(number)-"), (": 1", ": \(number)"),
    ] where text.contains(old) {
      try workspace.write(text.replacing(old, with: new), to: "\(folder)/\(name)")
      for words in [["cpd", "list"], ["cpd", "show", "last"], ["cpd", "resume"]] {
        try check(workspace.reflect(words), "\(words) \(new)")
      }
    }
    for key in ["returns", "keep-for", "look", "large", "share"] {
      try check(workspace.reflect("preferences", "set", key, number), "\(key) \(number)")
    }
    try check(workspace.reflect("preferences", "list"), number)
  }

  @Test(arguments: ends)
  func `in the list of days that were chosen, and in how long`(_ number: String) throws {
    let workspace = try Workspace()
    try workspace.keep(Samples.finishedRecord())
    for unit in ["y", "mo", "w", "d", ""] {
      try check(
        workspace.reflect("sessions", "keep", "last", "--for=\(number)\(unit)"), number + unit)
      try check(workspace.reflect("sessions", "due"), number + unit)
    }
    try workspace.write("\(Samples.id()) \(number)-01-01\n", to: "Sessions/Records/kept-until.txt")
    for words in [["sessions", "due"], ["sessions", "keep", "last", "--until=\(number)-01-01"]] {
      try check(workspace.reflect(words), "\(words) \(number)")
    }
  }
}

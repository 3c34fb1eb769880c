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
  private static let clear: Set<Int32?> = [0, 64, 65, 66, 74]

  private func check(_ program: Program, _ what: String) throws {
    let outcome = try program.run()
    #expect(Self.clear.contains(outcome.code), "\(what): \(outcome.ending) \(outcome.messages)")
    #expect(!outcome.messages.contains("Fatal error"), "\(what)")
  }

  @Test(arguments: numbers) func `on the command line`(_ number: String) throws {
    let workspace = try Workspace()
    try workspace.keep(Samples.finishedRecord())
    for words in [["team", "--plain", "--participants"], ["team", "--plain", "--roles"]] {
      let value = words.last == "--roles" ? "health:\(number)" : number
      try check(workspace.reflect(words.dropLast() + ["\(words.last ?? "")=\(value)"]), value)
    }
    for unit in ["y", "mo", "w", "d"] {
      try check(
        workspace.reflect("sessions", "purge", "--yes", "--older-than=\(number)\(unit)"),
        number + unit)
    }
  }

  @Test(arguments: [
    "COLUMNS", "LINES", "SOURCE_DATE_EPOCH", "SUDO_UID", "REFLECT_KEEP_FOR", "REFLECT_LOOK",
    "REFLECT_HANDED_OVER", "TZ",
  ])
  func `in the environment`(_ name: String) throws {
    let workspace = try Workspace()
    try workspace.keep(Samples.finishedRecord())
    for number in Self.numbers {
      for words in [["--help"], ["sessions"], ["handout", "--all", "--format", "docx"]] {
        try check(workspace.reflect(words).setting(name, number), "\(name)=\(number) \(words)")
      }
    }
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
    for name in ["current", "seconds", "views", "minutes"] {
      let member = try Regex("\"\(name)\": [0-9]+")
      #expect(text.contains(member))
      try workspace.write(text.replacing(member, with: "\"\(name)\": \(number)"), to: file)
      for words in [["sessions"], ["summary", "last"], ["resume", "--plain"]] {
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
}

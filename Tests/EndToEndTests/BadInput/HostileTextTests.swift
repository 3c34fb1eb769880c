import FoundationEssentials
import Journal
import Practice
import TestKit
import Testing

/// Texts made to break out of a terminal, from the command line, the keyboard, files and records.
@Suite(.waiting) struct HostileTextTests {
  // What no command line and no line of input can hold is left out: noughts and line feeds.
  private static let texts = HostileCorpus.texts.filter { text in
    !text.unicodeScalars.contains { [0, 0x0A, 0x0D].contains($0.value) } && text.utf8.count < 50_000
  }

  private func expectSafe(
    _ outcome: Outcome, _ location: SourceLocation = #_sourceLocation
  ) {
    let shown = outcome.text + outcome.messages
    #expect(HostileCorpus.forbidden(in: shown) == [], sourceLocation: location)
    #expect(!outcome.output.contains(0x1B), sourceLocation: location)
  }

  /// Every way to read what was recorded; the formats with their own escaping last.
  private func expectSafeReading(of workspace: Workspace) throws {
    for arguments in [["sessions"], ["sessions", "show", "last"], ["actions", "list", "--all"]] {
      let outcome = try workspace.reflect(arguments).run()
      expectSafe(outcome)
      #expect(outcome.ending == .code(0))
    }
    for arguments in [
      ["sessions", "show", "last", "--json"], ["actions", "--json"], ["summary", "last"],
      ["summary", "last", "--format", "html"], ["summary", "last", "--format", "csv"],
    ] {
      let outcome = try workspace.reflect(arguments).run()
      let text = outcome.text.replacing("\r\n", with: "\n")
      #expect(HostileCorpus.controls(in: text + outcome.messages) == [], "\(arguments)")
      #expect(outcome.ending == .code(0), "\(arguments)")
      if arguments.contains(where: { $0.contains("json") }) {
        _ = try JSONReader.read(outcome.output)
      }
    }
  }

  @Test func `answers in words reach no screen and no summary with their escapes`() throws {
    for texts in Self.texts.filter({ !$0.isEmpty }).chunks(of: 24) {
      let workspace = try Workspace()
      let words = texts.chunks(of: 3).map { $0.map { "w\($0)" }.joined(separator: " ") }
      let answers = words + Array(repeating: "", count: 8 - words.count)
      let lines =
        [
          "", "", "2", "4", answers[0], answers[1], answers[2], answers[3], "", "1", "5",
          answers[4], answers[5] + ".", "none", "", answers[6], answers[7],
        ]
        .flatMap { [$0] }
      let outcome = try workspace.reflect("solo").run(lines: lines)
      #expect(outcome.ending == .code(0))
      expectSafe(outcome)
      try expectSafeReading(of: workspace)
      _ = try workspace.reflect("actions", "done", "last.1").run()
    }
  }

  @Test func `notes, parked points and owners come back without their escapes`() throws {
    for texts in Self.texts.chunks(of: 40) {
      let workspace = try Workspace()
      let kept = texts.flatMap { ["note w\($0)", "park w\($0)", "again"] }
      let outcome = try workspace.reflect("team", "--card", "early-word", "--participants", "6")
        .run(
          lines: ["", "go"] + kept + ["", "", "", "", "go", "w\(texts[0])", "w\(texts[0])", ""])
      #expect(outcome.ending == .code(0))
      expectSafe(outcome)
      let resumed = try workspace.reflect("resume").run(lines: ["again"])
      expectSafe(resumed)
      try expectSafeReading(of: workspace)
    }
  }

  @Test func `labels and role groups are shown without their escapes`() throws {
    let texts = Self.texts.filter {
      !$0.contains(",") && !$0.contains(":") && $0.utf8.count < 9_000
    }
    for texts in texts.chunks(of: 40) {
      let labels = texts.enumerated().map { "\($0)\($1)" }.joined(separator: ",")
      let roles = texts.enumerated().map { "\($0)\($1):1" }.joined(separator: ",")
      for arguments in [["--labels", labels, "--capture", "each"], ["--roles", roles]] {
        let workspace = try Workspace()
        let program = workspace.reflect(["team", "--card", "early-word"] + arguments)
        let outcome = try program.run(lines: ["", "", "1", "", "", "", "1", "quit"])
        #expect([0, 64].contains(outcome.code), "\(outcome.messages)")
        expectSafe(outcome)
        if outcome.code == 0 { try expectSafeReading(of: workspace) }
      }
    }
  }

  @Test func `what is asked for on the command line is repeated without its escapes`() throws {
    let workspace = try Workspace()
    let forms: [(String) -> [String]] = [
      { ["solo", "--card", $0] }, { ["cards", "list", "--workspace", $0] },
      { ["summary", $0] }, { ["team", "--roles", $0] }, { ["--", $0] },
      { ["cards", "search", "--", $0] }, { ["team", "--participants=\($0)"] },
    ]
    for texts in Self.texts.filter({ $0.utf8.count < 9_000 }).chunks(of: 8) {
      for form in forms {
        let outcome = try workspace.reflect(form(texts.joined(separator: "w"))).run()
        #expect(outcome.code != nil && outcome.code ?? 0 < 128, "\(outcome.ending)")
        expectSafe(outcome)
      }
    }
  }

  @Test func `file names reach no screen with their escapes`() throws {
    let texts = HostileCorpus.escapes + HostileCorpus.directions + HostileCorpus.invisibles
    for texts in texts.chunks(of: 10) {
      let workspace = try Workspace()
      try workspace.keep(Samples.finishedRecord())
      for text in texts {
        let name = text.replacing("/", with: "-")
        try workspace.write("no record", to: "Sessions/Records/\(name).json")
        try workspace.write("no card", to: "Cards/sample/cards/\(name).md")
        try workspace.write("no plan", to: "Sessions/Plans/\(name).md")
        for arguments in [["cards", "check", name], ["summary", "last", "-o", "new\(name)"]] {
          expectSafe(try workspace.reflect(arguments).run())
        }
      }
      for arguments in [["sessions"], ["actions"], ["cards"], ["cards", "check"], ["plans"]] {
        expectSafe(try workspace.reflect(arguments).run())
      }
    }
  }

  @Test func `a record written elsewhere shows nothing of its escapes`() throws {
    for texts in HostileCorpus.short.chunks(of: 24) {
      let workspace = try Workspace()
      let words = texts.map { "w\($0)" }
      var record = Samples.finishedRecord()
      (record.title, record.contentNote, record.support) = (words[0], words[0], words)
      record.participants = words.map { Participant(label: $0, role: $0) }.numbered
      record.steps[1].round?.notes = words.map { Note(prompt: 0, text: $0) }
      record.steps[1].round?.card.statement = words[0]
      record.steps[1].round?.card.setUp = words
      record.steps[1].round?.actions = words.enumerated().map {
        Action(number: $0 + 1, text: $1, owner: $1)
      }
      record.parked = words.map { ParkedPoint(step: 0, text: $0) }
      try workspace.keep(record)
      try expectSafeReading(of: workspace)
    }
    let workspace = try Workspace()
    var record = Samples.finishedRecord()
    record.steps[1].round?.notes = HostileCorpus.large.filter { $0.utf8.count < 50_000 }
      .map { Note(prompt: 0, text: $0) }
    try workspace.keep(record)
    try expectSafeReading(of: workspace)
  }

  @Test func `an environment of escapes reaches no screen`() throws {
    for text in HostileCorpus.escapes {
      let workspace = try Workspace()
      let program = workspace.reflect("solo").setting("EDITOR", "false #\(text)")
        .setting("TERM", text).setting("LANG", text).setting("COLUMNS", text)
      let outcome = try program.run(lines: ["", "", "2", "", "", "edit"])
      expectSafe(outcome)
      #expect(outcome.text.contains("did not end well"))
      expectSafe(try workspace.reflect("solo").setting("REFLECT_WORKSPACE", text).run())
    }
  }
}

extension Array {
  /// The array cut into pieces of up to `count`.
  fileprivate func chunks(of count: Int) -> [[Element]] {
    stride(from: 0, to: self.count, by: count).map {
      Array(self[$0..<Swift.min($0 + count, self.count)])
    }
  }
}

import TestKit
import Testing

/// What is printed where plain lines are wanted is read aloud: nothing in it is drawn.
@Suite(.waiting) struct PlainPageTests {
  /// Those commands that print a page.
  private static let pages = EveryCommand.all.filter { command in
    [
      "cards show early-word", "findings show said-early", "plans show team-60", "look-back",
      "sessions show 2026-11-21-k7m2", "summary 2026-11-21-k7m2", "cpd show last",
      "cpd export last",
    ].contains(command.words.joined(separator: " "))
  }

  /// Lines with what is there for the eye: a rule, a bar, the frame of a table.
  private func drawn(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isNewline).filter { line in
      line.contains { "│┃║|█▇▆▅▄▃▂▁▏▎▍▌▋▊▉─━═".contains($0) } || line.contains(/[-=~_+#]{3}/)
    }
  }

  /// Lines with blanks that set words in columns.
  private func columns(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isNewline).filter { $0.contains(/\S {3,}\S/) }
  }

  @Test func `every page that is printed is told where plain lines are asked for`() throws {
    #expect(Self.pages.count == 8)
    for page in Self.pages {
      var program = try page.program()
      program.arguments.append("--plain")
      let told = try program.run()
      #expect(told.code == 0, "\(page.testDescription): \(told.messages)")
      #expect(!told.output.isEmpty, "\(page.testDescription)")
      #expect(drawn(told.text) == [] && columns(told.text) == [], "\(page.testDescription)")
    }
  }

  // What is made for other programs, or written as it was written by others, isn't told.
  @Test(
    arguments: EveryCommand.all.filter { command in
      !command.words.contains { ["--json", "--format", "--licences", "--ics"].contains($0) }
    })
  func `no command draws where plain lines are asked for`(_ command: EveryCommand) throws {
    var program = try command.program()
    if !program.arguments.contains("--plain"), !program.arguments.contains("export-all") {
      program.arguments.append("--plain")
    }
    let outcome = try program.run()
    #expect(drawn(outcome.text) == [] && drawn(outcome.messages) == [])
  }

  #if os(Linux)
    private func shown(
      _ words: String, _ name: String, _ value: String
    ) throws -> (pipe: String, terminal: String) {
      let workspace = try Workspace()
      let pipe = workspace.reflect(words.split(separator: " ").map(String.init))
      let terminal = workspace.program(
        "/usr/bin/script", ["-qefc", "'\(Built.reflect)' \(words)", "/dev/null"])
      return (
        try pipe.setting(name, value).run().text, try terminal.setting(name, value).run().text
      )
    }

    @Test(.enabled(if: Device(path: "/usr/bin/script").isProgram, "there is no script here"))
    func `a page is told wherever a session has plain lines, and drawn elsewhere`() throws {
      for words in ["cards show early-word", "findings show said-early", "plans show team-60"] {
        let usual = try shown(words, "TERM", "xterm-256color")
        #expect(!drawn(usual.terminal).isEmpty && !drawn(usual.pipe).isEmpty, "\(words)")
        let accessible = try shown(words, "ACCESSIBLE", "1")
        #expect(drawn(accessible.terminal) == [] && drawn(accessible.pipe) == [], "\(words)")
        let dumb = try shown(words, "TERM", "dumb")
        #expect(drawn(dumb.terminal) == [] && !drawn(dumb.pipe).isEmpty, "\(words)")
      }
    }
  #endif
}

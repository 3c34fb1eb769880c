import Faces
import Journal
import Practice
import TestKit
import Testing
import Window

#if os(Linux)
  /// The menu of the real program, in a terminal that `script` makes for it.
  @Suite(
    .waiting, .enabled(if: Device(path: "/usr/bin/script").isProgram, "there is no script here"))
  struct MenuTests {
    private let workspace: Workspace

    init() throws {
      workspace = try Workspace()
    }

    private func terminal(
      _ arguments: String = "", columns: Int = 80, rows: Int = 24
    ) throws -> Process {
      try Process(
        workspace.program(
          "/usr/bin/script",
          [
            "-qefc",
            "stty cols \(columns) rows \(rows); '\(Built.reflect)' \(arguments); stty -a | grep -o ' icanon'",
            "/dev/null",
          ]
        ).setting("TERM", "xterm-256color"))
    }

    /// What was seen last, before the terminal was given back.
    private func screen(
      _ outcome: Outcome, columns: Int = 80, rows: Int = 24
    ) throws -> VirtualScreen {
      let end = try #require(outcome.text.firstRange(of: "\u{1B}[?7h")).lowerBound
      var screen = VirtualScreen(WindowSize(columns: columns, rows: rows))
      screen.feed(outcome.text[..<end].utf8)
      return screen
    }

    @Test func `the menu opens, and quitting gives the terminal back as it was`() throws {
      let process = try terminal()
      try #require(process.waitsForText("Go on with a session"))
      try #require(process.waitsForText("Ten minutes"))
      process.send("6\r".utf8)
      try #require(process.waitsForText("It is better to say"))
      process.send("q".utf8)
      let outcome = process.end()
      let screen = try screen(outcome)
      #expect(screen.complaints == [])
      #expect(screen.rows[1] == "  Cards  1 of 2")
      #expect(screen.rows[4].hasPrefix("  > [ ] An early word"))
      #expect(screen.cursor == Frame.Cursor(row: 4, column: 8))
      #expect(outcome.ending == .code(0))
      #expect(outcome.text.contains("\u{1B}[?1049h"))
      #expect(outcome.text.contains("\u{1B}[?1049l"))
      #expect(outcome.text.hasSuffix(" icanon\r\n"))
    }

    @Test(arguments: [(80, 24), (40, 12), (200, 60), (20, 5)])
    func `cards are browsed, found, ticked and begun with`(_ columns: Int, _ rows: Int) throws {
      let process = try terminal(columns: columns, rows: rows)
      try #require(process.waitsForText("On your own"))
      for (keys, words) in [
        ("2\r", "By a plan"), ("2\r", "An early"), ("/", "Search:"), ("room\r", "Which"),
        (" ", "[x]"), ("s", "Begin"),
      ] {
        // Pages before it have some of the words too.
        let shown = process.output.count
        process.send(keys.utf8)
        try #require(process.waitsForText(words, after: shown), "\(keys)")
      }
      process.send("\r".utf8)
      try #require(process.waitsForText("invented"))
      // The window stands first, and then the session's file is made.
      try #require(Patience.waits { try !workspace.journal.list().records.isEmpty })
      let record = try workspace.record()
      #expect(record.rounds.map(\.card.id) == ["which-room"])
      #expect(record.setting == .solo)
      process.send([3])
      try #require(process.waitsForText("top here"))
      process.send("y".utf8)
      // It comes back to the menu, and leaves nothing of a session that nobody answered.
      try #require(process.waitsForText("Nothing was"))
      process.send("q".utf8)
      let outcome = process.end()
      #expect(outcome.text.hasSuffix(" icanon\r\n"))
      #expect(try workspace.journal.list().records.isEmpty)
    }

    @Test func `a session that was stopped is gone on with by Enter`() throws {
      _ = try Script.solo.run(in: workspace, lines: 4)
      let process = try terminal()
      try #require(process.waitsForText("A few minutes alone"))
      process.send("\r".utf8)
      try #require(process.waitsForText("Why?"))
      process.send([3])
      try #require(process.waitsForText("top here"))
      process.send("y".utf8)
      try #require(process.waitsForText("reflect resume "))
      process.send("q".utf8)
      #expect(process.end().ending == .code(0))
    }

    @Test func `Ctrl-C leaves with 130 and gives the terminal back`() throws {
      let process = try Process(
        workspace.program("/usr/bin/script", ["-qefc", "'\(Built.reflect)'", "/dev/null"])
          .setting("TERM", "xterm-256color"))
      try #require(process.waitsForText("Go on with a session"))
      process.send([3])
      let outcome = process.end()
      #expect(outcome.ending == .code(130))
      #expect(outcome.text.contains("\u{1B}[?1049l"))
    }

    @Test func `without a workspace the menu says so and is gone`() throws {
      var program = workspace.program(
        "/usr/bin/script", ["-qefc", "'\(Built.reflect)'", "/dev/null"]
      ).setting("TERM", "xterm-256color")
      program.folder = workspace.temporary
      let outcome = try Process(program).end()
      #expect(outcome.ending == .code(66))
      #expect(outcome.text.contains("no deck was found here."))
    }

    @Test(arguments: ["--plain", "ACCESSIBLE", "dumb"])
    func `plain lines are used where they are asked for or nothing else can be`(_ why: String)
      throws
    {
      var program = workspace.program(
        "/usr/bin/script",
        ["-qefc", "'\(Built.reflect)'\(why == "--plain" ? " --plain" : "")", "/dev/null"]
      ).setting("TERM", why == "dumb" ? "dumb" : "xterm")
      if why == "ACCESSIBLE" { program = program.setting("ACCESSIBLE", "1") }
      let process = try Process(program)
      try #require(process.waitsForQuestion(1))
      process.type("q")
      let outcome = process.end()
      #expect(outcome.ending == .code(0))
      #expect(outcome.text.contains("2  On your own"))
      #expect(!outcome.text.contains("\u{1B}["))
    }

    @Test func `options open the same menu`() throws {
      let process = try terminal("--look dark --workspace .")
      try #require(process.waitsForText("Go on with a session"))
      process.send("q".utf8)
      #expect(process.end().text.hasSuffix(" icanon\r\n"))
    }
  }
#endif

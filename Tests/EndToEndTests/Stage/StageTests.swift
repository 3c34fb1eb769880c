import Journal
import Practice
import TestKit
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The program in a window of its own.
@Suite(.waiting, .timeLimit(.minutes(60))) struct StageTests {
  // MARK: - From beginning to end

  @Test(arguments: [(80, 24), (40, 12), (200, 60)])
  func `a session runs to its end, and what it says last stays on the normal screen`(
    _ columns: Int, _ rows: Int
  ) throws {
    let workspace = try Workspace()
    let window = try workspace.window("solo", columns: columns, rows: rows)
    for line in Script.solo.lines {
      try #require(window.answer(line), "\(line)\n\(window.screen.text)")
    }
    #expect(window.shows("Thank you"))
    for _ in 0..<5 where window.isRaw { window.press("Space") }
    #expect(window.end() == .code(0))
    #expect(window.screen.complaints.isEmpty)
    #expect(window.hasModesOfBefore)
    #expect(try workspace.record().timeless == (try Script.solo.states()).last)
    let words = unfolded(try workspace.told(window.afterwards))
    #expect(words.contains("That was the whole session."))
    #expect(words.contains("Say on Monday what may change."))
    #expect(words.contains("The record of this session is in Sessions/Records/SESSION.json."))
    #expect(words.contains("For a summary to read or send round: reflect summary SESSION"))
  }

  @Test(arguments: [Script.team, Script.agencies])
  func `a group's session runs to its end`(_ course: Course) throws {
    let workspace = try Workspace()
    var program = workspace.reflect(course.arguments)
    program = program.setting("TERM", "screen")
    let window = try Window(program)
    for line in course.lines {
      // Counts are typed one by one, and read back.
      let counts = line.split(separator: " ").compactMap { Int($0) }
      if counts.count > 1 {
        try #require(window.readsOn())
        for count in counts { window.press("\(count)", "Enter") }
        try #require(window.shows("Are these counts right?"))
        try #require(window.changes { window.press("Enter") })
      } else {
        try #require(window.answer(line), "\(line)\n\(window.screen.text)")
      }
    }
    for _ in 0..<5 where window.isRaw { window.press("Space") }
    #expect(window.end() == .code(0))
    #expect(try workspace.record().timeless == (try course.states()).last)
    #expect(window.screen.complaints.isEmpty)
  }

  @Test func `a session is gone on with as it looked, unless the command says otherwise`() throws {
    let workspace = try Workspace()
    let runs = [
      (["solo", "--large", "--look", "dark"], true), (["resume"], true),
      (["resume", "--no-large"], false), (["resume"], false),
    ]
    // The first view is the first that there is to keep.
    let lines = [Array(Script.solo.lines[...2])] + Script.solo.lines[3...].map { [$0] }
    for ((arguments, large), lines) in zip(runs, lines) {
      let window = try Window(workspace.reflect(arguments).setting("TERM", "xterm-256color"))
      for line in lines { try #require(window.answer(line), "\(window.screen.text)") }
      #expect(window.changes { window.press("Ctrl-C") })
      window.press("Ctrl-C")
      #expect(window.end() == .code(0))
      #expect(try workspace.record().shown == SessionLook(large: large, calm: false, look: "dark"))
    }
  }

  // MARK: - Being stopped

  @Test func `Ctrl-C twice stops, saves, says how to go on and gives the terminal back`() throws {
    let workspace = try Workspace()
    let window = try workspace.window("solo")
    for line in Script.solo.lines.prefix(4) { try #require(window.answer(line)) }
    #expect(window.changes { window.press("Ctrl-C") })
    window.press("Ctrl-C")
    #expect(window.end() == .code(0))
    #expect(window.hasModesOfBefore)
    #expect(
      unfolded(try workspace.told(window.afterwards)).contains(
        "Everything up to your last answer is saved in Sessions/Records/SESSION.json. "
          + "To go on with it later: reflect resume SESSION"))
    #expect(try workspace.record().timeless == (try Script.solo.states())[4])
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
  func `a signal saves, gives the terminal back and ends with 130`(_ signal: Int32) throws {
    let workspace = try Workspace()
    let window = try workspace.window("solo")
    for line in Script.solo.lines.prefix(2) { try #require(window.answer(line)) }
    window.signal(signal)
    #expect(window.end() == .code(130))
    #expect(window.hasModesOfBefore)
    #expect(window.afterwards.contains("To go on with it later: reflect resume "))
    #expect(try workspace.record().timeless == (try Script.solo.states())[2])
  }

  @Test func `a window that is closed saves, and what was being written is there again`() throws {
    let workspace = try Workspace()
    let window = try workspace.window("solo")
    for line in Script.solo.lines.prefix(4) { try #require(window.answer(line)) }
    window.press("It is hard")
    #expect(window.shows("It is hard"))
    window.hangUp()
    #expect([.code(130), .code(74), .code(0)].contains(window.end()))
    let again = try workspace.window("resume")
    #expect(again.shows("It is hard"))
  }

  @Test func `killed while somebody writes, at most two seconds of it are lost`() throws {
    let workspace = try Workspace()
    let window = try workspace.window("solo")
    for line in Script.solo.lines.prefix(4) { try #require(window.answer(line)) }
    window.press("It is hard ŵ")
    #expect(window.shows("It is hard ŵ"))
    let id = try workspace.record().id
    // A draft is kept a second and a half after the first of its keys.
    #expect(window.shows { _ in workspace.draftNames.contains(".\(id).draft") })
    window.signal(SIGKILL)
    #expect(window.end() == .signal(SIGKILL))
    #expect(try workspace.record().timeless == (try Script.solo.states())[4])
    let again = try workspace.window("resume")
    #expect(again.shows("It is hard ŵ"))
    again.press(" to say.", "Enter")
    #expect(again.shows { !$0.contains("It is hard") })
    #expect(workspace.draftNames.isEmpty)
    again.press("Ctrl-C", "Ctrl-C")
    #expect(again.end() == .code(0))
    #expect(
      try workspace.record().rounds.first?.first.each.first?.reason == "It is hard ŵ to say.")
  }

  @Test func `killed whenever a question has appeared, the answer before it is in the record`()
    throws
  {
    let workspace = try Workspace()
    let states = try Script.solo.states()
    for (index, line) in Script.solo.lines.dropLast().enumerated() {
      let window = try workspace.window(index == 0 ? "solo" : "resume")
      try #require(window.answer(line), "\(line)\n\(window.screen.text)")
      window.signal(SIGKILL)
      #expect(window.end() == .signal(SIGKILL))
      #expect(try workspace.record().timeless == states[index + 1], "\(line)")
    }
  }

  // MARK: - Sizes

  @Test func `another size in the middle of an answer loses nothing of it`() throws {
    let workspace = try Workspace()
    let window = try workspace.window("solo")
    for line in Script.solo.lines.prefix(4) { try #require(window.answer(line)) }
    window.press("It is")
    #expect(window.shows("It is"))
    #expect(window.screen.complaints.isEmpty)
    window.resize(columns: 40, rows: 12)
    #expect(window.showsAnew("It is"))
    window.press(" hard")
    #expect(window.shows("It is hard"))
    #expect(window.screen.complaints.isEmpty)
    window.resize(columns: 1, rows: 1)
    window.press(" to")
    window.resize(columns: 100, rows: 40)
    #expect(window.showsAnew("It is hard to"))
    window.press(" say.", "Enter")
    #expect(window.shows { !$0.contains("It is hard") })
    #expect(window.screen.complaints.isEmpty)
    #expect(try workspace.record().timeless == (try Script.solo.states())[5])
  }

  // MARK: - Which face

  @Test(arguments: ["dumb", nil] as [String?])
  func `a terminal that can do nothing gets plain lines, and a line that says so`(_ term: String?)
    throws
  {
    let workspace = try Workspace()
    let window = try workspace.window("solo", term: term)
    try #require(window.shows { _ in window.text.contains("Press Enter to go on. ") })
    #expect(window.text.contains("so plain lines are used."))
    #expect(!window.text.contains("\u{1B}"))
    window.press("quit\n")
    #expect(window.end() == .code(0))
  }

  @Test(arguments: ["1", "true"])
  func `ACCESSIBLE has plain lines without a word about it`(_ value: String) throws {
    let workspace = try Workspace()
    let window = try workspace.window("solo", settings: ["ACCESSIBLE": value])
    try #require(window.shows { _ in window.text.contains("Press Enter to go on. ") })
    #expect(!window.text.contains("plain lines"))
    #expect(!window.text.contains("\u{1B}"))
    window.press("quit\n")
    #expect(window.end() == .code(0))
  }

  @Test(
    arguments: [
      (["solo", "--look", "dark"], [:], true),
      (["solo", "--look", "dark", "--color", "never"], [:], false),
      (["solo", "--look", "dark"], ["NO_COLOR": "1"], false),
      (["solo", "--look", "dark"], ["NO_COLOR": ""], true),
      (["solo", "--look", "dark", "--color", "always"], ["NO_COLOR": "1"], true),
      (["solo"], [:], false),
    ] as [([String], [String: String], Bool)])
  func `colours are used where a look has them and nobody objects`(
    _ arguments: [String], _ settings: [String: String], _ isColoured: Bool
  ) throws {
    let workspace = try Workspace()
    var program = workspace.reflect(arguments).setting("TERM", "xterm-256color")
    for (name, value) in settings { program = program.setting(name, value) }
    let window = try Window(program)
    #expect(window.shows("Step 1 of"))
    window.signal(SIGINT)
    #expect(window.end() == .code(130))
    #expect(window.text.contains("\u{1B}[38;5;") == isColoured)
    #expect(window.screen.complaints.isEmpty)
  }

  @Test func `a session begun in one face goes on in the other, and back`() throws {
    let workspace = try Workspace()
    let lines = Script.solo.lines
    let states = try Script.solo.states()
    let window = try workspace.window("solo")
    for line in lines.prefix(3) { try #require(window.answer(line)) }
    window.signal(SIGTERM)
    #expect(window.end() == .code(130))
    let plain = try workspace.reflect("resume").run(lines: Array(lines[3..<8]))
    #expect(plain.ending == .code(0))
    #expect(try workspace.record().timeless == states[8])
    let rest = try workspace.window("resume")
    for line in lines[8...] { try #require(rest.answer(line), "\(line)\n\(rest.screen.text)") }
    #expect(rest.shows("Thank you"))
    for _ in 0..<5 where rest.isRaw { rest.press("Space") }
    #expect(rest.end() == .code(0))
    #expect(try workspace.record().timeless == states.last)
  }

  @Test func `a disk that cannot be written to is told, and the session goes on once it can`()
    throws
  {
    let workspace = try Workspace()
    let window = try workspace.window("solo")
    try #require(window.answer(""))
    try workspace.setPermissions(0o500, of: "Sessions/Records")
    defer { try? workspace.setPermissions(0o700, of: "Sessions/Records") }
    // Whoever may do everything is not stopped by permissions.
    guard geteuid() != 0 else { return }
    window.press("Space")
    #expect(window.shows("not saved yet"))
    try workspace.setPermissions(0o700, of: "Sessions/Records")
    window.press("Enter")
    #expect(window.shows { !$0.contains("not saved yet") })
  }
}

/// The words of lines, wherever they were folded.
private func unfolded(_ lines: String) -> String {
  lines.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

extension Workspace {
  /// The drafts beside the records.
  var draftNames: [String] { names(in: "Sessions/Records").filter { $0.hasSuffix(".draft") } }

  /// Changes who may do what with a file or folder.
  func setPermissions(_ mode: mode_t, of path: String) throws {
    try #require(chmod("\(folder)/\(path)", mode) == 0)
  }
}

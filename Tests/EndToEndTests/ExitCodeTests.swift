import Practice
import TestKit
import Testing

/// What a command that cannot do its work says, and its exit code.
@Suite(.waiting) struct ExitCodeTests {
  /// A command line, its exit code and words of its message.
  struct Case: CustomTestStringConvertible {
    let arguments: [String]
    let code: Int32
    let words: String

    init(_ code: Int32, _ arguments: [String], _ words: String) {
      self.arguments = arguments
      self.code = code
      self.words = words
    }

    var testDescription: String { "reflect \(arguments.joined(separator: " "))" }
  }

  private func check(_ check: Case, in workspace: Workspace) throws {
    let outcome = try workspace.reflect(check.arguments).run()
    #expect(outcome.ending == .code(check.code))
    #expect(outcome.messages.contains(check.words), "\(outcome.messages)")
    #expect(outcome.messages.hasSuffix("\n"))
  }

  // MARK: - 64, usage

  private static let usage = [
    Case(
      64, ["frob"],
      "reflect: reflect has no command or option \"frob\". `reflect --help` lists them."),
    Case(64, ["--frob"], "reflect has no command or option \"--frob\"."),
    Case(64, ["handouts", "--all"], "no command or option \"handouts\". Did you mean handout?"),
    Case(64, ["cards", "frob"], "reflect: reflect cards has no command or option \"frob\"."),
    Case(64, ["cards", "serch", "low"], "Did you mean search? `reflect cards --help` lists them."),
    Case(64, ["preferences", "set", "lok", "dark"], "Did you mean look?"),
    Case(64, ["solo", "--frob"], "Unknown option '--frob'"),
    Case(64, ["solo", "--plan", "solo-10", "--card", "early-word"], "Choose one of --plan"),
    Case(64, ["team", "--theme", "places", "--card", "early-word"], "Choose one of --plan"),
    Case(64, ["solo", "--card"], "Missing value for '--card <id,…>'"),
    Case(64, ["solo", "--card", " , "], "--card names no card."),
    Case(64, ["team", "--roles", "health"], "\"health\" isn't a list of groups."),
    Case(64, ["team", "--roles", "health:0"], "\"health:0\" isn't a list of groups."),
    Case(64, ["team", "--roles", "health:2,health:3"], "Write each group once"),
    Case(64, ["team", "--roles", "health:201"], "200 at most in all"),
    Case(64, ["team", "--roles", "health:140,police:140"], "200 at most in all"),
    Case(64, ["team", "--roles", "a:3", "--participants", "3"], "Choose one of --participants"),
    Case(64, ["team", "--labels", "A,B,A"], "--labels names someone twice."),
    Case(64, ["team", "--labels", "Oak,Elm,OAK"], "--labels names someone twice."),
    Case(64, ["team", "--participants", "six"], "'six' is invalid for '--participants <n>'"),
    Case(64, ["team", "--participants", "201"], "a number from 1 to 200"),
    Case(64, ["team", "--participants", "2"], "For two people use --setting pair."),
    Case(64, ["team", "--setting", "pair", "--labels", "A,B,C"], "for 2 people, not 3"),
    Case(64, ["team", "--setting", "class"], "one of 'pair', 'team' or 'multi-agency'"),
    Case(64, ["team", "--capture", "all"], "one of 'slips', 'hands', 'each' or 'phones'"),
    Case(64, ["team"], "say how many people take part: --participants 6."),
    Case(64, ["summary"], "Missing expected argument '<session>'"),
    Case(64, ["summary", "last", "--format", "xls"], "'xls' is invalid for '--format <format>'"),
    Case(
      64, ["sessions", "purge"], "Say which: --due, --older-than AGE, --unfinished, or several"),
    Case(64, ["team", "--group", " "], "the group's name is empty."),
    Case(64, ["team", "--group", "Night\u{1B}[2J"], "a character in it that can't be shown."),
    Case(
      64, ["team", "--group", String(repeating: "n", count: 10_000)], "longer than 120 letters"),
    Case(64, ["team", "--views", "4"], "--views can be 2 or 3."),
    Case(64, ["actions", "add", "--day", "soon"], "--day \"soon\" isn't a day."),
    Case(64, ["sessions", "edit", "last", "--words", "x"], "--words goes with --put-right."),
    Case(64, ["sessions", "purge", "--older-than", "soon"], "2y, 12mo, 6w, 90d"),
    Case(64, ["sessions", "search"], "Say what to look for"),
    Case(64, ["export-all", "all.pdf"], "all.pdf wouldn't be opened as an archive."),
    Case(64, ["cards", "list", "--color", "blue"], "'blue' is invalid for '--color <when>'"),
    Case(64, ["plans", "--weight", "huge"], "'huge' is invalid for '--weight <weight>'"),
  ]

  @Test(arguments: usage)
  func `a command line that cannot be followed ends with 64`(_ usage: Case) throws {
    let workspace = try Workspace()
    try check(usage, in: workspace)
    #expect(workspace.names(in: "Sessions/Records") == [])
  }

  @Test(arguments: [
    ["\u{1B}[31mx"], ["--\u{1B}]0;t\u{7}"], ["solo", "\u{1B}[2J"], ["solo", "--\u{9B}31m"],
    ["team", "--participants", "\u{1B}[31mx\u{202E}"], ["solo", "--plan", "\u{1B}[31mx\u{202E}"],
    ["solo", "--card", "\u{1B}c"], ["cards", "list", "--workspace", "\u{1B}[2J"],
    ["summary", "\u{1B}[6n"], ["actions", "done", "\u{1B}[6n"], ["cards", "search", "\u{1B}[6n"],
    ["cards", "check", "\u{1B}[6n"],
  ])
  func `what was typed is repeated without its escapes`(_ arguments: [String]) throws {
    let outcome = try Workspace().reflect(arguments).run()
    #expect(outcome.code ?? 0 > 0)
    #expect(outcome.messages != "")
    #expect(
      HostileCorpus.forbidden(in: outcome.messages + outcome.text).filter { $0 != "\n" } == [])
  }

  // MARK: - 65, bad content

  @Test func `a card with a fault makes a check end with 65 and name file and line`() throws {
    let workspace = try Workspace()
    try workspace.write(
      workspace.text(of: "Cards/sample/cards/early-word.md")
        .replacing("findings: said-early", with: "findings: never-said"),
      to: "Cards/sample/cards/early-word.md")
    let outcome = try workspace.reflect("cards", "check").run()
    #expect(outcome.ending == .code(65))
    #expect(
      outcome.text.contains("Cards/sample/cards/early-word.md:5: there's no finding `never-said`"))
    #expect(outcome.lines.dropLast().last == "1 card, 2 findings: 4 errors, 0 warnings.")
  }

  @Test func `a deck that nothing can be read of ends with 65`() throws {
    let workspace = try Workspace()
    try workspace.write("No header at all.\n", to: "Cards/sample/deck.md")
    try check(Case(65, ["cards", "list"], "Cards/sample/deck.md:1:"), in: workspace)
    try check(Case(65, ["solo"], "no deck could be read"), in: workspace)
  }

  @Test(arguments: [
    ("{}", "2026-01-05-k7m2.json"), ("not json", "2026-01-05-k7m2.json"), ("", "is damaged"),
    ("{\"format\": \"reflect.session/9\"}", "reflect.session/9"),
  ])
  func `a record that is none ends with 65 and stays as it is`(
    _ text: String, _ words: String
  ) throws {
    let workspace = try Workspace()
    try workspace.write(text, to: "Sessions/Records/2026-01-05-k7m2.json")
    try check(Case(65, ["summary", "k7m2"], words), in: workspace)
    try check(Case(65, ["sessions", "show", "k7m2"], words), in: workspace)
    #expect(try workspace.text(of: "Sessions/Records/2026-01-05-k7m2.json") == text)
  }

  @Test func `a damaged record that is resumed is kept under another name`() throws {
    let workspace = try Workspace()
    try workspace.write("{ \"format\": ", to: "Sessions/Records/2026-01-05-k7m2.json")
    try check(Case(65, ["resume", "k7m2"], "is a damaged record"), in: workspace)
    let names = workspace.names(in: "Sessions/Records")
    #expect(names.count == 1)
    let name = try #require(names.first)
    #expect(try workspace.text(of: "Sessions/Records/\(name)") == "{ \"format\": ")
  }

  // MARK: - 66, not found

  private static let missing = [
    Case(66, ["cards", "show", "nobody"], "nothing is called \"nobody\""),
    Case(66, ["cards", "list", "--theme", "none"], "The themes are: listening, places."),
    Case(66, ["cards", "--minutes", "1"], "nothing fits all of that."),
    Case(66, ["cards", "search", "xyzzy"], "nothing has all of these words: xyzzy."),
    Case(66, ["cards", "check", "Cards"], "Cards isn't a deck: there's no deck.md in it."),
    Case(66, ["findings", "show", "nothing"], "nothing is called \"nothing\""),
    Case(66, ["plans", "show", "p"], "The plans are: solo-10, pair-30, team-60."),
    Case(66, ["solo", "--card", "early-word,nobody"], "nothing is called \"nobody\""),
    Case(66, ["solo", "--plan", "long"], "there's no plan \"long\""),
    Case(66, ["solo", "--theme", "weather"], "The themes are: listening, places."),
    Case(66, ["solo", "--model", "freud"], "The models are: two-questions, none."),
    Case(66, ["resume"], "no session is unfinished."),
    Case(66, ["resume", "k7m2"], "\"k7m2\" wasn't found."),
    Case(66, ["summary", "last"], "No sessions are recorded yet in Sessions/Records."),
    Case(66, ["cards", "show", "erly-word"], "Did you mean early-word?"),
    Case(66, ["sessions", "show", "k7m2"], "`reflect sessions` lists what there is."),
    Case(66, ["sessions", "delete", "k7m2", "--yes"], "\"k7m2\" wasn't found."),
    Case(66, ["sessions", "search", "xyzzy"], "nothing has all of these words"),
    Case(66, ["actions", "done", "k7m2.1"], "there's no action \"k7m2.1\"."),
    Case(66, ["actions", "drop", "k7m2.1"], "there's no action \"k7m2.1\"."),
    Case(66, ["cards", "list", "--workspace", "nowhere"], "there's no folder nowhere."),
    Case(66, ["import", "nowhere"], "no such file or folder. Look whether the name is right."),
    Case(66, ["words", "check", "nowhere"], "Look whether the name is right."),
  ]

  @Test(arguments: missing)
  func `what is not there ends with 66`(_ missing: Case) throws {
    let workspace = try Workspace()
    try check(missing, in: workspace)
    #expect(workspace.names(in: "Sessions/Records") == [])
  }

  @Test func `a folder without a deck ends with 66 and says where to go`() throws {
    let workspace = try Workspace()
    var program = workspace.reflect("cards")
    program.folder = workspace.temporary
    let outcome = try program.run()
    #expect(outcome.ending == .code(66))
    #expect(outcome.messages.contains("name one with --workspace DIR"))
  }

  // MARK: - 73 and 74, output

  @Test func `a summary never goes over a file that is there already`() throws {
    let workspace = try Workspace()
    try workspace.keep(Samples.finishedRecord())
    try workspace.write("mine", to: "summary.md")
    try check(
      Case(73, ["summary", "last", "-o", "summary.md"], "summary.md exists already"),
      in: workspace)
    #expect(try workspace.text(of: "summary.md") == "mine")
    #expect(workspace.names(in: ".") == ["Cards", "Sessions", "summary.md"])
  }

  @Test(arguments: ["nowhere/summary.md", "Cards", "Cards/", "."])
  func `a summary that has no place to go ends with 73`(_ path: String) throws {
    let workspace = try Workspace()
    try workspace.keep(Samples.finishedRecord())
    try check(
      Case(73, ["summary", "last", "--force", "-o", path], "can't be made"), in: workspace)
  }

  @Test(
    .enabled(if: Device.full.exists, "there is no /dev/full here"),
    arguments: [
      ["cards", "list"], ["cards", "show", "early-word"], ["cards", "list", "--json"],
      ["findings"], ["plans"], ["sessions"], ["summary", "last"], ["actions"], ["solo"],
      ["team", "--participants", "6"],
    ])
  func `an output that is full ends with 74`(_ arguments: [String]) throws {
    let workspace = try Workspace()
    try workspace.keep(Samples.finishedRecord())
    var program = workspace.reflect(arguments)
    program.outputFile = Device.full.path
    let outcome = try program.run(lines: ["", ""])
    #expect(outcome.ending == .code(74))
    #expect(outcome.messages.contains("No space left on device"), "\(outcome.messages)")
  }

  private static let noFiles = [
    Case(74, ["import", "Cards"], "Cards could not be read: it isn't a plain file."),
    Case(74, ["import", "/dev/zero"], "Put a plain file in its place, or name another."),
    Case(74, ["sessions", "show", "bbbb"], "it isn't a plain file. Put a plain file in its place"),
    Case(74, ["resume", "cccc"], "it is a link, not a file. Put a plain file in its place"),
    Case(0, ["sessions"], "bbbb.json could not be read: it isn't a plain file."),
  ]

  @Test func `what isn't a plain file is told with what helps, and can be deleted as a record`()
    throws
  {
    let workspace = try Workspace()
    try workspace.keep(Samples.finishedRecord())
    for words in [["mkfifo", "2026-11-21-bbbb.json"], ["ln", "-s", "/", "2026-11-21-cccc.json"]] {
      var program = workspace.program("/usr/bin/env", words)
      program.folder = workspace.records
      try #require(program.run().code == 0)
    }
    for noFile in Self.noFiles { try check(noFile, in: workspace) }
    for tail in ["bbbb", "cccc"] {
      #expect(try workspace.reflect("sessions", "delete", tail, "--yes").run().code == 0)
    }
    #expect(try workspace.record() == Samples.finishedRecord())
  }

  // MARK: - 75, busy

  @Test func `a session that is open cannot be taken up, changed or deleted elsewhere`() throws {
    let workspace = try Workspace()
    let first = try Process(workspace.reflect(Script.team.arguments))
    try #require(first.waitsForQuestion(1))
    let id = try workspace.record().id.text
    let commands = [["resume"], ["resume", id], ["sessions", "delete", id, "--yes"]]
    for command in commands {
      let second = try workspace.reflect(command).run()
      #expect(second.ending == .code(75))
      #expect(second.messages.contains("\(id) is open in another reflect."))
    }
    let shown = try workspace.reflect("sessions", "show", id).run()
    #expect(shown.ending == .code(0))
    first.send(Script.team.lines.map { $0 + "\n" }.joined().utf8)
    first.endInput()
    #expect(first.end().ending == .code(0))
    #expect(try workspace.record().ending?.kind == .complete)
  }

  @Test func `a session is free again once its program was killed`() throws {
    let workspace = try Workspace()
    let first = try Process(workspace.reflect("solo"))
    try #require(first.waitsForQuestion(1))
    first.interrupt(9)
    #expect(first.end().ending == .signal(9))
    #expect(try workspace.reflect("resume").run().ending == .code(0))
  }
}

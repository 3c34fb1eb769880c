import TestKit
import Testing

/// How `reflect` becomes `reflect-paper`, with a script in its place that says what it was given.
@Suite(.waiting) struct HandOverTests {
  /// A folder with a copy of the program in `bin`, and perhaps the other one somewhere.
  private func install(_ script: String?, at place: String, in workspace: Workspace) throws
    -> String
  {
    if let script { _ = try workspace.put(script: script, at: "tree/\(place)") }
    return try workspace.put(Built.reflect, at: "tree/bin/reflect")
  }

  private static let told = "#!/bin/sh\nfor word in \"$@\"; do echo \"[$word]\"; done\nexit 5\n"

  @Test(arguments: ["bin/reflect-paper", "libexec/reflect/reflect-paper"])
  func `a PDF is left to the other program, with the very same arguments`(_ place: String) throws {
    let workspace = try Workspace()
    let program = try install(Self.told, at: place, in: workspace)
    let arguments = ["handout", "early-word", "--layout", "large", "-o", "a b.pdf"]
    let outcome = try workspace.program(program, arguments).run()
    #expect(outcome.text == arguments.map { "[\($0)]\n" }.joined())
    #expect(outcome.ending == .code(5))
    let summary = try workspace.program(program, ["summary", "last", "--format", "pdf"]).run()
    #expect(summary.text == "[summary]\n[last]\n[--format]\n[pdf]\n")
  }

  @Test func `what is no PDF is not left to it`() throws {
    let workspace = try Workspace()
    let program = try install(Self.told, at: "bin/reflect-paper", in: workspace)
    let outcome = try workspace.program(program, ["handout", "--all", "--format", "md"]).run()
    #expect(outcome.text.hasPrefix("# Cards: A small invented deck\n"))
    #expect(outcome.ending == .code(0))
  }

  @Test func `a Word file is written without it`() throws {
    let workspace = try Workspace()
    let program = try install(nil, at: "", in: workspace)
    let outcome = try workspace.program(program, ["handout", "--all", "-o", "x.docx"]).run()
    #expect(outcome.ending == .code(0))
    #expect(outcome.messages.hasPrefix("Written to x.docx ("))
  }

  @Test(arguments: [
    ["handout", "early-word"], ["handout", "--all", "-o", "x.pdf"], ["handout", "--test-sheet"],
    ["summary", "last", "-o", "x.pdf"],
  ])
  func `where it is missing, that is said with what to do`(_ arguments: [String]) throws {
    let workspace = try Workspace()
    let program = try install(nil, at: "", in: workspace)
    let outcome = try workspace.program(program, arguments).run()
    #expect(outcome.ending == .code(66))
    #expect(outcome.text == "")
    #expect(outcome.messages.contains("a second program, reflect-paper, which can't be started."))
    #expect(outcome.messages.contains("Install the package reflect-paper."))
    #expect(outcome.messages.contains("\(workspace.folder)/tree/libexec/reflect/reflect-paper"))
    #expect(workspace.names(in: ".") == ["Cards", "Sessions", "tree"])
  }

  @Test func `a copy of this program in its place does not go round for ever`() throws {
    let workspace = try Workspace()
    let program = try install(nil, at: "", in: workspace)
    _ = try workspace.put(Built.reflect, at: "tree/bin/reflect-paper")
    let outcome = try workspace.program(program, ["handout", "early-word"]).run()
    #expect(outcome.ending == .code(66))
  }

  @Test func `what cannot be meant is refused before anything is handed over`() throws {
    let workspace = try Workspace()
    let program = try install(Self.told, at: "bin/reflect-paper", in: workspace)
    for arguments in [["handout"], ["handout", "--all", "--paper", "a3"]] {
      #expect(try workspace.program(program, arguments).run().ending == .code(64))
    }
  }

  // MARK: - Checking whether cards fit

  @Test func `a check without it works, and says in a line what was not looked at`() throws {
    let workspace = try Workspace()
    let program = try install(nil, at: "", in: workspace)
    let outcome = try workspace.program(program, ["cards", "check"]).run()
    #expect(outcome.ending == .code(0))
    #expect(outcome.text == "2 cards, 2 findings, 3 plans: 0 errors, 0 warnings.\n")
    #expect(
      outcome.messages
        == "Whether the cards fit on printed cards wasn't checked: reflect-paper is missing or "
        + "doesn't start.\n")
  }

  @Test(arguments: ["#!/bin/sh\nexit 127\n", "#!/nowhere\n"])
  func `one that does not start does not stop a check`(_ script: String) throws {
    let workspace = try Workspace()
    let program = try install(script, at: "bin/reflect-paper", in: workspace)
    let outcome = try workspace.program(program, ["cards", "check"]).run()
    #expect(outcome.ending == .code(0))
    #expect(outcome.text == "2 cards, 2 findings, 3 plans: 0 errors, 0 warnings.\n")
    #expect(outcome.messages.contains("wasn't checked"))
  }

  @Test func `a check is left to one that starts`() throws {
    let workspace = try Workspace()
    let script = "#!/bin/sh\n[ \"$1\" = --version ] && exit 0\necho \"checked by $*\"\n"
    let program = try install(script, at: "bin/reflect-paper", in: workspace)
    let outcome = try workspace.program(program, ["cards", "check", "--notes"]).run()
    #expect(outcome.text == "checked by cards check --notes\n")
  }

  @Test func `the built program calls itself reflect, whichever of the two it is`() throws {
    let workspace = try Workspace()
    let paper = "\(Built.reflect)-paper"
    let help = try workspace.program(paper, ["handout", "--help"]).run()
    #expect(help.text == (try workspace.reflect("handout", "--help").run()).text)
    let version = try workspace.program(paper, ["--version"]).run()
    #expect(version.text == (try workspace.reflect("--version").run()).text)
  }
}

import FoundationEssentials
import TestKit
import Testing

@Suite(.waiting) struct HandoutCommandTests {
  @Test(arguments: [
    ("html", "<!doctype html>\n"), ("md", "# Cards: An early word\n"),
    ("text", "Cards: An early word\n===="),
  ])
  func `a handout comes in every format of text, to standard output and into a file`(
    _ format: String, _ beginning: String
  ) throws {
    let workspace = try Workspace()
    for arguments in [[], ["-o", "-"]] {
      let command = ["handout", "early-word", "--format", format] + arguments
      let outcome = try workspace.reflect(command).run()
      #expect(outcome.ending == .code(0))
      #expect(outcome.text.hasPrefix(beginning))
      #expect(outcome.messages == "")
      let file = "h.\(format == "text" ? "txt" : format)"
      let named = try workspace.reflect("handout", "early-word", "-o", file, "--force").run()
      #expect(named.ending == .code(0))
      #expect(named.text == "")
      #expect(named.messages.hasPrefix("Written to \(file) ("))
      #expect(try workspace.text(of: file) == outcome.text)
    }
    #expect(try workspace.permissions("h.\(format == "text" ? "txt" : format)") & 0o700 == 0o600)
  }

  @Test(arguments: [
    (["--all"], "# Cards: A small invented deck\n"), (["--theme", "places"], "# Cards: Places\n"),
    (["team-60"], "# Facilitator’s guide: A short team session\n"),
    (["--plan", "team-60", "--layout", "page"], "# A short team session\n"),
    (["which-room", "--layout", "findings"], "# What the research found: Which room\n"),
    (["said-early"], "# What the research found: Said early\n"),
    (
      ["early-word", "which-room", "--layout", "large"],
      "# Cards: 2 cards from A small invented deck\n"
    ),
  ])
  func `cards, themes, plans, findings and everything can be handed out`(
    _ arguments: [String], _ beginning: String
  ) throws {
    let outcome = try Workspace().reflect(["handout"] + arguments + ["--format", "md"]).run()
    #expect(outcome.ending == .code(0))
    #expect(outcome.text.hasPrefix(beginning), "\(outcome.text.prefix(80))")
    #expect(outcome.messages == "")
  }

  @Test func `that a plan leaves a card open is said beside its guide`() throws {
    let workspace = try Workspace()
    let plan = try workspace.text(of: "Sessions/Plans/pair-30.md")
    try workspace.write(
      plan.replacing("card: early-word", with: "pick: any"), to: "Sessions/Plans/pair-30.md")
    let outcome = try workspace.reflect("handout", "pair-30", "--format", "md").run()
    #expect(outcome.ending == .code(0))
    #expect(
      outcome.messages
        == "One step of this plan leaves the card open. To have one in the guide, name it after the "
        + "plan: reflect handout pair-30 CARD\n")
    let filled = try workspace.reflect("handout", "pair-30", "which-room", "--format", "md").run()
    #expect(filled.messages == "")
    #expect(filled.text.contains("- **Cards:** Which room\n"))
  }

  // MARK: - Where it cannot go

  @Test func `a handout never goes over a file unless forced, and leaves nothing beside it`() throws
  {
    let workspace = try Workspace()
    try workspace.write("mine", to: "h.html")
    let refused = try workspace.reflect("handout", "--all", "-o", "h.html").run()
    #expect(refused.ending == .code(73))
    #expect(refused.messages.contains("h.html exists already"))
    #expect(try workspace.text(of: "h.html") == "mine")
    var full = workspace.reflect("handout", "--all", "-o", "h.html", "--force")
    full.before = "ulimit -f 4; "
    #expect(try full.run().ending == .code(74))
    #expect(try workspace.text(of: "h.html") == "mine")
    #expect(workspace.names(in: ".") == ["Cards", "Sessions", "h.html"])
    #expect(
      try workspace.reflect("handout", "--all", "-o", "Cards", "--format", "md").run().code == 73)
  }

  @Test(.enabled(if: Device.full.exists, "this system has no device that is always full"))
  func `a full device and a closed pipe have their exit code`() throws {
    let workspace = try Workspace()
    var full = workspace.reflect("handout", "--all", "--format", "html")
    full.outputFile = Device.full.path
    let outcome = try full.run()
    #expect(outcome.ending == .code(74))
    #expect(outcome.messages.contains("the output could not be written"))
    let piped = workspace.program(
      "/bin/sh",
      ["-c", "\"$0\" handout --all --layout page --format html | head -c 1", Built.reflect])
    let closed = try piped.run()
    #expect(closed.text == "<")
    #expect(closed.messages == "")
  }

  // MARK: - One person's own part

  @Test func `one person's own part of a summary holds no label of another`() throws {
    let workspace = try Workspace()
    try workspace.keep(Samples.finishedRecord())
    let outcome = try workspace.reflect("summary", "last", "--for", "person 3", "--yes").run()
    #expect(outcome.ending == .code(0))
    #expect(outcome.text.contains("- **Whose part:** Person 3\n"))
    #expect(!outcome.text.contains("Person 2"))
    let unasked = try workspace.reflect("summary", "last", "--for", "person 3").run()
    #expect(unasked.ending == .code(64))
    #expect(unasked.text == "" && unasked.messages.contains("add --yes"))
    let unknown = try workspace.reflect("summary", "last", "--for", "Nobody").run()
    #expect(unknown.ending == .code(66))
    #expect(unknown.messages.contains("The labels are: Person 1, Person 2"))
    for format in ["csv", "json"] {
      let refused = try workspace.reflect("summary", "last", "--for", "x", "--format", format).run()
      #expect(refused.ending == .code(64))
      #expect(refused.messages.contains("not as \(format)."))
    }
  }
}

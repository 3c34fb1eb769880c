import Practice
import Testing

/// What `--json` promises: members that scripts may rely on, as Documentation/stability.md says.
///
/// New members may come; one that goes, or changes its name, fails here.
@Suite(.waiting) struct JSONMemberTests {
  private static let card = [
    "id", "deck", "title", "theme", "minutes", "findings", "covers", "settings",
  ]
  private static let finding = [
    "id", "deck", "title", "statement", "sources", "locator", "covers",
  ]
  private static let plan = ["id", "title", "settings", "minutes"]

  private static let promises: [([String], [String])] = [
    (["cards", "list"], card), (["cards", "search", "room"], card),
    (
      ["cards", "show", "early-word"],
      card + ["positions", "statement", "setUp", "prompts", "facilitatorNotes", "tryThis"]
    ),
    (["findings", "list"], finding),
    (
      ["findings", "show", "said-early"],
      finding + ["detail", "charts", "tables", "doesNotSay", "citations", "cards"]
    ),
    (["plans", "list"], plan), (["plans", "show", "solo-10"], plan + ["steps"]),
    (["look-back"], ["sessions", "cards", "promises", "themesNotVisited", "returns"]),
    (["cpd", "profiles"], ["id", "title", "body", "checked", "checkAgain", "old"]),
    (["seal", "status"], ["state", "sealed", "plain", "employers"]),
    (["preferences", "list"], ["key"]), (["doctor"], ["version", "findings"]),
  ]

  @Test(arguments: promises)
  func `a member that was promised is there`(_ words: [String], _ members: [String]) throws {
    let outcome = try Workspace().reflect(words + ["--json"]).run()
    #expect(outcome.code == 0, "\(outcome.messages)")
    let value = try JSONReader.read(outcome.output)
    let first = value.items.first ?? value
    #expect(members.filter { first[$0] == nil } == [])
  }
}

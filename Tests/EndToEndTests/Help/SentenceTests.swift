import Testing

/// What the program says stands in sentences that are whole.
@Suite(.waiting) struct SentenceTests {
  @Test func `no message of any command has a gap in it`() throws {
    for command in EveryCommand.all {
      let said = try command.usual().messages
      // The usage that follows a mistake is set in columns.
      for line in said.split(separator: "\n") where !line.hasPrefix(" ") && !line.contains(":  ") {
        #expect(Self.gaps(in: line).isEmpty, "\(command.testDescription): \(line)")
      }
    }
  }

  @Test(arguments: [
    ("pick: any", ["solo", "--plan", "many"], "there aren't enough cards for this plan."),
    (
      "pick: theme=places", ["solo", "--plan", "many"],
      "there aren't enough cards of the theme \"places\" for this plan."
    ),
  ])
  func `a plan that asks for more cards than there are is told so in one sentence`(
    _ pick: String, _ arguments: [String], _ sentence: String
  ) throws {
    let workspace = try Workspace()
    let steps = (1...3).map { "## Card \($0)\n\n```step\nkind: card\nminutes: 5\n\(pick)\n```\n" }
    try workspace.write(
      """
      ---
      id: many
      title: Many cards
      setting: solo
      minutes: 15
      ---

      # Many cards

      For one person.

      \(steps.joined(separator: "\n"))
      """, to: "Sessions/Plans/many.md")
    let outcome = try workspace.reflect(arguments).run()
    #expect(outcome.ending == .code(65), "\(outcome.messages)")
    #expect(outcome.messages.contains(sentence), "\(outcome.messages)")
    #expect(Self.gaps(in: outcome.messages).isEmpty)
  }

  @Test(arguments: [
    ["cards", "show"], ["cards", "list", "--theme"], ["findings", "show"], ["plans", "show"],
    ["sessions", "show"], ["summary"], ["actions", "done"], ["cpd", "show"], ["cpd", "profiles"],
    ["resume"], ["follow"], ["handout", "--format", "html"], ["import"], ["share"],
    ["solo", "--plain", "--card"], ["solo", "--plain", "--plan"], ["seal", "open"],
    ["sessions", "--workspace"],
  ])
  func `a line feed in what was typed splits no message`(_ words: [String]) throws {
    let outcome = try Workspace().reflect(words + ["no\nfindings: such"]).run()
    #expect(outcome.code != 0)
    #expect(outcome.messages.contains("no findings: such"), "\(outcome.messages)")
    #expect(outcome.messages.split(separator: "\n").count == 1, "\(outcome.messages)")
    #expect(Self.gaps(in: outcome.messages).isEmpty, "\(outcome.messages)")
  }

  /// Two blanks together, or a blank before a stop.
  private static func gaps(in text: some StringProtocol) -> [String] {
    ["  ", " .", " ,", " ;", "()", "\"\""].filter { text.contains($0) }
  }
}

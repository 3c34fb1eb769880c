package import Practice

/// Decks and plans as they are read, for tests of handouts.
extension Samples {
  /// A deck of two cards and two findings, all invented.
  package static var deck: Deck {
    let names = ["Author, A.", "Somebody Else", "A Third"]
    return Deck(
      id: "sample", title: "A sample deck", language: "en", audience: "Anybody who tests",
      contentNote: "These cards are about moving.", credits: "Invented. https://example.org/deck",
      licence: "CC BY 4.0", themes: [Theme(id: "home", title: "Home")],
      support: [.paragraph([.text("Talk to your supervisor.")])],
      cards: [
        card("early", "An early word", ["moves"]),
        card("every-move", "Every move counts", ["moves", "homes", "words"]),
      ],
      findings: [
        "moves": finding("moves", "Moves", of: ["report"], [.chart(chart), .table(table)]),
        "homes": finding("homes", "Homes", of: ["report"]),
        "words": finding("words", "Words", of: ["book"]),
      ],
      sources: [
        "report": Source(
          id: "report", title: "A report", authors: names.joined(separator: ", "), year: "2019",
          publisher: "A University", url: Link("https://example.org/report"), pages: "10 to 12",
          note: "It was invented."),
        "book": Source(
          id: "book", title: "A book?", authors: "A. Writer", year: "undated",
          publisher: "Press"),
      ])
  }

  /// A card of the sample deck.
  package static func card(
    _ id: String, _ title: String, _ findings: [String], theme: String = "home"
  ) -> Card {
    Card(
      id: id, deck: "sample", title: title, theme: theme, findings: findings, minutes: 12,
      statement: [.text("Statement of \(id).")], setUp: [.paragraph([.text("Set-up of \(id).")])],
      prompts: [[.text("First prompt of \(id)?")], [.text("Second prompt of \(id)?")]],
      facilitatorNotes: [.paragraph([.text("Notes on \(id).")])],
      tryThis: [.paragraph([.text("Try \(id).")])],
      place: SourceLine(file: "Cards/sample/cards/\(id).md", line: 1))
  }

  /// A finding of the sample deck.
  package static func finding(
    _ id: String, _ title: String, of sources: [String], _ figures: [Block] = []
  ) -> Finding {
    Finding(
      id: id, deck: "sample", title: title, sources: sources, locator: "Table of \(id)",
      statement: [.text("Statement of \(id).")],
      detail: [.paragraph([.text("Detail of \(id).")])] + figures,
      doesNotSay: [.list(MarkupList(items: [[.paragraph([.text("Limit of \(id).")])]]))],
      place: SourceLine(file: "Cards/sample/findings/\(id).md", line: 1))
  }

  /// A plan with a welcome, a named card, a step that leaves its card open, and a close.
  package static func plan(open choice: PlanStep.Choice = .any) -> Plan {
    func step(
      _ kind: PlanStep.Kind, _ title: String, _ minutes: Int, _ choice: PlanStep.Choice? = nil
    ) -> PlanStep {
      PlanStep(
        kind: kind, title: title, minutes: minutes, choice: choice,
        says: [.paragraph([.text("Say \(title).")])],
        place: SourceLine(file: "Sessions/Plans/sample-60.md", line: 1))
    }
    return Plan(
      id: "sample-60", title: "A sample hour", settings: [.team, .multiAgency], minutes: 60,
      audience: "A facilitator",
      about: [
        .heading(level: 1, [.text("A sample hour")]), .paragraph([.text("Read it first.")]),
      ],
      steps: [
        step(.welcome, "Welcome", 5), step(.card, "First card", 25, .card("sample/early")),
        step(.card, "Second card", 25, choice), step(.close, "Close", 5),
      ], place: SourceLine(file: "Sessions/Plans/sample-60.md", line: 1))
  }
}

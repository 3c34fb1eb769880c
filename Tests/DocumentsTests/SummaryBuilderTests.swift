import Documents
import Practice
import TestKit
import Testing

@Suite struct SummaryBuilderTests {
  private func markdown(_ record: SessionRecord) -> String {
    Format.markdown.summary(of: record)
  }

  private func changed(
    _ record: SessionRecord = Sessions.team, _ change: (inout SessionRecord) -> Void
  ) -> String {
    var record = record
    change(&record)
    return markdown(record)
  }

  @Test(arguments: Format.allCases)
  func `facilitator notes and what a facilitator says stay out`(_ format: Format) {
    for session in HTMLWriterTests.sessions {
      let summary = format.summary(of: session)
      #expect(!summary.contains("Blame comes quickly"))
      #expect(!summary.contains("Welcome, everybody."))
    }
  }

  @Test(arguments: Format.allCases)
  func `a finding that was not shown stays out`(_ format: Format) {
    var record = Sessions.team
    record.steps[1].round?.findingShown = false
    let summary = format.summary(of: record)
    #expect(!summary.contains("twice as often") && !summary.contains("What the research"))
  }

  private static func item(_ words: String) -> [Block] { [.paragraph([.text(words)])] }

  @Test func `a numbered list keeps its numbers, whatever list stands before it`() {
    let summary = changed {
      $0.$support = Markdown([
        .list(MarkupList(start: 1, items: [Self.item("First."), Self.item("Second.")])),
        .list(MarkupList(start: 7, items: [Self.item("Seventh.")])),
        .list(MarkupList(items: [Self.item("Also.")])),
      ])
    }
    #expect(summary.contains("1. First.\n2. Second.\n\n7) Seventh.\n\n- Also.\n"))
  }

  @Test func `a source without an address ends in one full stop before its place`() {
    let summary = changed {
      $0.steps[1].round?.card.findings[0].sources = ["Author, A. (2019). A report. A University."]
    }
    #expect(summary.contains("**Source:** Author, A. (2019). A report. A University. Table 1.\n"))
  }

  @Test(arguments: Format.allCases)
  func `a change of view is never called an improvement`(_ format: Format) {
    for session in HTMLWriterTests.sessions {
      let summary = format.summary(of: session).lowercased()
      for word in ["improve", "progress", "better", "correct", "wrong answer"] {
        #expect(!summary.contains(word))
      }
    }
  }

  @Test func `a session in which nothing was recorded has no empty sections`() {
    #expect(
      changed(Samples.record()) { $0.support = [] }
        == """
        # Session summary: Sample plan

        - **Date:** 21 November 2026
        - **Setting:** A team of 6
        - **How it ended:** Not finished yet: stopped at step 1 of 3, “Welcome”
        - **Cards:** Every move counts (not reached)

        ___

        This is a learning record of what people thought and said about published research. \
        It is not a case record, and nothing that could identify a young person belongs in it.

        """)
  }

  @Test func `blank notes, reasons and answers make no sections`() {
    let summary = changed(Sessions.solo) { record in
      record.steps[1].round?.notes = [Note(prompt: 0, text: "  \n ")]
      record.steps[2].reflection?.items[0].answer = "\n"
      record.parked = [ParkedPoint(step: 0, text: " ")]
    }
    for words in ["What I wrote", "Closing reflection", "Set aside"] {
      #expect(!summary.contains(words))
    }
  }

  @Test func `a skipped card is only named`() {
    let summary = changed(Samples.record()) { $0.steps[1].status = .skipped }
    #expect(summary.contains("- **Cards:** Every move counts (skipped)\n"))
    #expect(!summary.contains("## Every move counts"))
  }

  @Test func `a card left part-way is told with what was recorded`() {
    let summary = changed { $0.steps[1].status = .skipped }
    #expect(summary.contains("We left this card part-way."))
    #expect(summary.contains("We knew, and nobody said it."))
    #expect(changed(Sessions.solo) { $0.steps[1].status = .skipped }.contains("I left this card"))
  }

  @Test func `cards chosen without a plan are called that`() {
    #expect(changed { $0.plan = nil }.contains("- **Plan:** Cards chosen for the session\n"))
  }

  @Test(arguments: [
    (Ending.Kind?.some(.early), "Ended early")
  ])
  func `how it ended is said`(_ kind: Ending.Kind?, _ words: String) throws {
    let kind = try #require(kind)
    let summary = changed { $0.ending = Ending(kind, at: Samples.moment) }
    #expect(summary.contains("- **How it ended:** \(words)\n"))
  }

  @Test func `a session that went through to its end doesn't say so`() {
    #expect(!markdown(Sessions.team).contains("How it ended"))
  }

  @Test func `what was agreed, how views moved and support belong on the first page`() throws {
    let document = SummaryBuilder().document(for: Sessions.team)
    let first = document.elements.prefix(document.firstPage)
    let headings = first.compactMap { element -> String? in
      guard case .block(.heading(2, let words)) = element else { return nil }
      return PlainText.words(words)
    }
    #expect(headings == ["What we agreed to do", "How views moved", "Support"])
    guard case .block(.heading(2, let next)) = document.elements[document.firstPage] else {
      Issue.record("no heading comes next")
      return
    }
    #expect(PlainText.words(next) == "Every move counts")
  }

  @Test func `a place outside the steps is no reason to stop`() {
    var record = Sessions.team
    record.ending = nil
    record.current = .max
    record.parked = [ParkedPoint(step: 99, text: "Far off.")]
    #expect(markdown(record).contains("stopped at step 3 of 3, “Close”"))
    for format in Format.allCases { #expect(format.summary(of: record).contains("Far off.")) }
  }

  @Test func `only first views are told when there were no second ones`() {
    let summary = changed { $0.steps[1].round?.second = Views() }
    #expect(summary.contains("### Views before the finding\n\n```\nView        Before\n"))
  }

  @Test func `people who passed are counted where there were any`() {
    let summary = changed {
      $0.steps[1].round?.second = Views(tallies: [Samples.tally(1, 3, 0, 1, 1)])
    }
    #expect(summary.contains("Passed           0      1\n"))
  }

  @Test func `an action says who, when and what happened as far as that is known`() {
    let summary = changed { record in
      record.steps[1].round?.actions = [
        Action(
          number: 1, text: "Ask.\nThen write it down.",
          outcome: ActionOutcome(result: .done, moment: Samples.moment)),
        Action(number: 2, text: "Wait.", owner: "manager"),
      ]
    }
    #expect(
      summary.contains(
        """
        ## What we agreed to do

        - Ask.\\
          Then write it down.
          - What happened: Done
        - Wait.
          - Who: manager

        """))
  }

  @Test func `an earlier action that was not looked at says so`() {
    let summary = changed { $0.reviews[0].action.outcome = nil }
    #expect(summary.contains("  - What happened: Not looked at this time\n"))
  }

  @Test func `several sources are listed with their addresses as links`() {
    let summary = changed { record in
      record.steps[1].round?.card.findings[0].$sources = [
        .cited("A. (2019). One ( https://example.org/one )."), .cited("B. (2020). Two."),
      ]
    }
    #expect(
      summary.contains(
        """
        **Sources:** Table 1

        - A. (2019). One ( <https://example.org/one> ).
        - B. (2020). Two.

        """))
  }

  @Test func `lists, links and emphasis are as the deck has them`() {
    let summary = changed { record in
      record.$support = Markdown([
        .paragraph([.text("Talk to "), .strong([.text("anyone")]), .text(":")]),
        .list(
          MarkupList(items: [
            Self.item("your manager"), Self.item("a friend") + Self.item("or two"),
          ])),
        .list(MarkupList(start: 1, items: [Self.item("First"), Self.item("Then")])),
        Self.item("In 2019. No.")[0],
      ])
    }
    #expect(
      summary.contains(
        """
        Talk to **anyone**:

        - your manager

        - a friend

          or two

        1. First
        2. Then

        In 2019. No.

        """))
  }

  @Test(arguments: ["javascript:alert(1)", "ftp://a.example", "example.org", "https:/x", "http"])
  func `only web addresses become links`(_ words: String) {
    var record = Sessions.team
    record.support = ["See \(words) now"]
    #expect(!Format.html.summary(of: record).contains("<a href=\"\(words)\""))
    #expect(markdown(record).contains("See \(words) now"))
  }

  @Test(arguments: Format.allCases)
  func `words that people wrote never become links`(_ format: Format) {
    var record = Sessions.team
    record.parked = [ParkedPoint(step: 0, text: "https://evil.example/x")]
    let summary = format.summary(of: record)
    #expect(summary.contains("https://evil.example/x"))
    #expect(!summary.contains("\"https://evil") || format == .csv)
    #expect(!summary.contains("<https://evil"))
  }
}

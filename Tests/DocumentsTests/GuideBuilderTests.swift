import Documents
import Practice
import TestKit
import Testing

@Suite struct GuideBuilderTests {
  private let builder = GuideBuilder(library: Handouts.library)

  private func headings(_ document: Document) -> [String] {
    document.markdown.split(separator: "\n").filter { $0.hasPrefix("## ") }.map(String.init)
  }

  private func rows(_ document: Document) -> [[String]] {
    document.elements.flatMap { element -> [[String]] in
      guard case .runSheet(let sheet) = element else { return [] }
      return sheet.rows.map { [$0.step, $0.about, "\($0.start)", "\($0.minutes)"] }
    }
  }

  @Test func `a plan's guide has its steps with their times, one after the other`() {
    let guide = builder.document(for: Samples.plan())
    #expect(guide.title == "Facilitator’s guide: A sample hour")
    #expect(
      headings(guide) == [
        "## Before you begin", "## How a card goes", "## Run sheet",
        "## Welcome (minutes 0 to 5)", "## First card (minutes 5 to 30)",
        "## Second card (minutes 30 to 55)", "## Close (minutes 55 to 60)", "## Your notes",
        "## Support", "## Who made this",
      ])
    #expect(
      rows(guide) == [
        ["Welcome", "", "0", "5"], ["First card", "An early word", "5", "25"],
        ["Second card", "", "30", "25"], ["Close", "", "55", "5"],
      ])
  }

  @Test func `a guide says who it is for, how long it takes and what it is about`() {
    let text = TextWriter().text(of: builder.document(for: Samples.plan())).string
    for words in [
      "For:                A facilitator\n", "Setting:            a team, several agencies\n",
      "Time:               60 minutes\n", "Cards:              An early word\n",
      "About the subject:  These cards are about moving.\n", "Read it first.\n",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(text.ranges(of: "A sample hour").count == 1)
  }

  @Test func `a card stands in its step, with everything a facilitator needs`() {
    let text = builder.document(for: Samples.plan()).markdown
    for words in [
      "Say First card.", "### An early word", "> **Statement of early.**", "#### Talk about it",
      "- First prompt of early?", "#### Facilitator notes", "Notes on early.", "#### Try this",
      "Try early.", "#### What the research found", "**Statement of moves.**",
      "**Source:** Author, A. and others, 2019", "##### What this does not say",
      "- Limit of moves.",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(text.ranges(of: "Detail of moves.").count == 1)
  }

  @Test func `steps that leave the card open take the cards named beside the plan, in order`() {
    let members = Array(Handouts.choice().members.reversed())
    let guide = builder.document(for: Samples.plan(), filling: members)
    #expect(
      rows(guide) == [
        ["Welcome", "", "0", "5"], ["First card", "An early word", "5", "25"],
        ["Second card", "Every move counts", "30", "25"], ["Close", "", "55", "5"],
        ["An early word", "", "60", "12"],
      ])
    #expect(builder.openSteps(of: Samples.plan(), filling: members) == 0)
  }

  @Test func `a step that stays open says what to choose from`() {
    #expect(builder.openSteps(of: Samples.plan()) == 1)
    let any = builder.document(for: Samples.plan()).markdown
    #expect(any.contains("The plan leaves the card open. Choose one before the day.\n"))
    let theme = builder.document(for: Samples.plan(open: .theme("home"))).markdown
    #expect(
      theme.contains(
        """
        The plan leaves the card open. Choose one of the theme “Home” before the day:

        - An early word
        - Every move counts

        """))
  }

  @Test func `a card that a plan names and nobody has leaves its step open`() {
    let guide = builder.document(for: Samples.plan(open: .card("sample/gone")))
    #expect(guide.markdown.contains("The plan leaves the card open."))
  }

  @Test func `chosen cards get a welcome and a close with words to say`() {
    let guide = builder.document(for: Handouts.choice())
    #expect(
      rows(guide) == [
        ["Welcome", "", "0", "5"], ["An early word", "", "5", "12"],
        ["Every move counts", "", "17", "12"],
        ["Close", "", "29", "5"],
      ])
    let text = guide.markdown
    for words in [
      "- **Time:** 34 minutes\n", "> These cards are about moving.", "> You can pass on anything",
      "a worry about a child", "Read back the actions.", "anyone may sit it out",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test(arguments: [
    (Setting.solo, "Read the front twice."), (.pair, "One of you reads the front, twice."),
    (.team, "Read the front out, twice."), (.multiAgency, "Read the front out, twice."),
  ])
  func `how a card goes is said in words of its own for one person, for two, and for a room`(
    _ setting: Setting, _ words: String
  ) {
    var plan = Samples.plan()
    plan.settings = [setting]
    let text = builder.document(for: plan).markdown
    #expect(text.contains(words))
    #expect(text.contains("whole room") == (setting == .team || setting == .multiAgency))
  }

  @Test(arguments: [
    (Setting.solo, ["Guide: A sample hour", "Someone you could ring", "What I will do"], false),
    (.pair, ["Guide: A sample hour", "A card you can both read", "which of us"], false),
    (.team, ["Facilitator’s guide: A sample hour", "Slips and pens", "who by role"], true),
  ])
  func `what to have ready and what to write down suit whoever holds the guide`(
    _ setting: Setting, _ said: [String], _ countsPeople: Bool
  ) {
    var plan = Samples.plan()
    plan.settings = [setting]
    let guide = builder.document(for: plan)
    let text = guide.markdown
    for words in said { #expect(text.contains(words), "\(words)") }
    #expect(text.contains("Facilitator notes") == (setting != .solo))
    let counts = guide.elements.compactMap { element -> Bool? in
      if case .runSheet(let sheet) = element { sheet.countsPeople } else { nil }
    }
    #expect(counts == [countsPeople])
  }

  @Test func `the run sheet says in words what stands on its page`() {
    let text = builder.document(for: Samples.plan()).markdown
    for words in [
      "First card: An early word", "5–30", "25 minutes", "Slips and pens", "Running late?",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func `there is a page to write on, with what never to write`() {
    let guide = builder.document(for: Samples.plan())
    let lines = guide.elements.compactMap {
      if case .writingLines(let count) = $0 { count } else { nil }
    }
    #expect(lines == [6, 5, 3, 3])
    #expect(guide.elements.count { $0 == .pageBreak } == 2)
    #expect(guide.markdown.contains("No names, initials, dates or stories"))
  }
}

import Practice
import TestKit
import Testing

@Suite struct WordingTests {
  private let place = SourceLine(file: "cards/a.md", line: 1)

  private func deck() throws -> Deck {
    let link = try #require(Link("https://example.org/report"))
    var deck = Deck(
      id: "sample", title: "Sample", language: "en", audience: "teams", contentNote: "", credits: ""
    )
    deck.sources = [
      "report": Source(
        id: "report", title: "A report", authors: "Author, A.", year: "2019",
        publisher: "A University", url: link),
      "book": Source(
        id: "book", title: "Who decides?", authors: "Writer, B.", year: "2018", publisher: "A Press"
      ),
    ]
    deck.findings = [
      "moves": Finding(
        id: "moves", deck: "sample", title: "Moves", sources: ["report", "missing", "book"],
        locator: "Table 1",
        statement: [.text("Moves "), .emphasis([.text("doubled")]), .text(".")],
        detail: [
          .paragraph([.text("Counted for all.")]), .chart(Samples.chart), .table(Samples.table),
          .paragraph([.text("Twice.")]),
        ], doesNotSay: [.paragraph([.text("That moving led to it.")])], place: place)
    ]
    return deck
  }

  private var card: Card {
    Card(
      id: "every-move", deck: "sample", title: "Every move", theme: "home",
      findings: ["gone", "moves"], minutes: 12, positions: ["yes", "no"],
      statement: [.text("Ask"), .softBreak, .text("first.")],
      setUp: [.paragraph([.text("Adults decide.")])], prompts: [[.text("What")], [.text("Who")]],
      facilitatorNotes: [.list(MarkupList(items: [[.paragraph([.text("Hold it.")])]]))],
      tryThis: [.paragraph([.text("Write it down.")])], place: place)
  }

  @Test func `a card's wording keeps its Markdown, and gives its words`() throws {
    let wording = CardWording(card, in: try deck())
    let finding = try #require(deck().findings["moves"])
    #expect(wording.statement == "Ask first.")
    #expect(wording.$statement.source == "Ask\nfirst.")
    #expect(wording.setUp == ["Adults decide."])
    #expect(wording.positions == ["yes", "no"])
    #expect(wording.prompts == ["What", "Who"])
    #expect(wording.facilitatorNotes == ["- Hold it."])
    #expect(wording.$facilitatorNotes.blocks == card.facilitatorNotes)
    #expect(wording.tryThis == ["Write it down."])
    #expect(wording.findings == [FindingWording(finding, in: try deck())])
    #expect(wording.findings[0].$statement.source == "Moves *doubled*.")
  }

  @Test func `a finding's wording keeps figures apart from words, and cites each source known`()
    throws
  {
    let deck = try deck()
    let wording = FindingWording(try #require(deck.findings["moves"]), in: deck)
    #expect(wording.statement == "Moves doubled.")
    #expect(wording.detail == ["Counted for all.", "Twice."])
    #expect(wording.charts == [Samples.chart])
    #expect(wording.tables == [Samples.table])
    #expect(wording.doesNotSay == ["That moving led to it."])
    #expect(wording.locator == "Table 1")
    #expect(
      wording.sources == [
        "Author, A. (2019). A report. A University. https://example.org/report",
        "Writer, B. (2018). Who decides? A Press.",
      ])
  }

  @Test(arguments: [
    ("Counted for all. Twice.", "Counted for all."), ("Counted for all", "Counted for all"),
    ("What the authors warn about:", ""), ("Asked twice. What they said:", "Asked twice."),
  ])
  func `the sentence read aloud after a finding never leads over to what isn't read`(
    _ paragraph: String, _ sentence: String
  ) throws {
    var finding = try #require(deck().findings["moves"])
    finding.detail = [.paragraph([.text(paragraph)])]
    #expect(PlainText.words(finding.firstSentence) == sentence)
  }

  @Test func `figures that are not drawn are told in words`() throws {
    var deck = try deck()
    deck.findings["moves"]?.detail.append(.quotation([.chart(Samples.chart)]))
    deck.findings["moves"]?.doesNotSay.append(.chart(Samples.chart))
    var card = card
    card.setUp.append(.chart(Samples.chart))
    let wording = CardWording(card, in: deck)
    let words = PlainText.paragraphs([.chart(Samples.chart)])
    #expect(wording.setUp == ["Adults decide."] + words)
    #expect(wording.findings.first?.detail == ["Counted for all.", "Twice."] + words)
    #expect(wording.findings.first?.doesNotSay == ["That moving led to it."] + words)
    #expect(wording.findings.first?.charts == [Samples.chart])
  }

  @Test func `a reflection takes a model's questions unanswered`() {
    let model = ReflectiveModel(
      id: "what", title: "What", credit: "Borton (1970)",
      questions: [
        ReflectiveModel.Question(title: "What?", text: [.paragraph([.text("What happened?")])]),
        ReflectiveModel.Question(title: "So what?", text: []),
      ])
    #expect(
      Reflection(model)
        == Reflection(
          model: "what", title: "What", credit: "Borton (1970)",
          items: [
            Reflection.Item(title: "What?", text: ["What happened?"]),
            Reflection.Item(title: "So what?"),
          ]))
  }

  @Test func `role groups stand in the order they first appear`() {
    var record = Samples.record(people: 1)
    record.participants = ["police", "health", nil, "police"].map {
      Participant(label: "A", role: $0)
    }
    #expect(record.roleGroups.map(\.role) == ["police", "health"])
    #expect(record.roleGroups.map(\.people) == [2, 1])
    #expect(Samples.record().roleGroups.isEmpty)
  }

  @Test func `a diagnostic names file and line, and says when it is only a warning`() {
    #expect(Diagnostic(.error, at: place, "no title").description == "cards/a.md:1: no title")
    #expect(
      Diagnostic(.warning, at: place, "odd key").description == "cards/a.md:1: warning: odd key")
  }
}

import Decks
import Practice
import Testing

@Suite struct SoundDeckTests {
  @Test func `a sound deck has nothing to mend`() throws {
    #expect(try ScratchDeck().faults() == [])
  }

  @Test func `deck.md gives the deck its words`() throws {
    let deck = try #require(try ScratchDeck().read().deck)
    #expect(deck.id == "deck")
    #expect(deck.title == "Sample")
    #expect(deck.language == "en")
    #expect(deck.audience == "Testers")
    #expect(deck.contentNote == "Nothing difficult.")
    #expect(deck.credits == "Invented.")
    #expect(deck.licence == nil)
    #expect(deck.about == [.paragraph([.text("A deck for tests.")])])
    #expect(deck.support == [.paragraph([.text("Talk to your supervisor.")])])
    #expect(
      deck.themes == [Theme(id: "home", title: "Home"), Theme(id: "voice", title: "Voice")])
  }

  @Test func `outline.md gives ids with their lines`() throws {
    let deck = try #require(try ScratchDeck().read().deck)
    #expect(
      deck.outline == [
        OutlineItem(id: "FR-C1", gist: "what files show", line: 5),
        OutlineItem(id: "FR-F3", gist: "moves", line: 6),
      ])
  }

  @Test func `a card is read from its header and sections`() throws {
    let card = try #require(try ScratchDeck().read().deck?.cards.first)
    #expect(
      card
        == Card(
          id: "home", deck: "deck", title: "Every move counts", theme: "home",
          findings: ["moves"], covers: ["FR-C1"], minutes: 12,
          statement: [.text("Ask first what we got wrong.")],
          setUp: [.paragraph([.text("Moves are decided by adults.")])],
          prompts: [[.text("First?")], [.text("Second?")], [.text("Third?")]],
          facilitatorNotes: [.paragraph([.text("Hold it well.")])],
          tryThis: [.paragraph([.text("Write it down.")])],
          place: SourceLine(file: "D/cards/home.md", line: 1)))
  }

  @Test func `a finding is read with its figures`() throws {
    let finding = try #require(try ScratchDeck().read().deck?.findings["moves"])
    let bars = [("Not exploited (n = 151)", "7.3"), ("Exploited (n = 54)", "14.8")]
    let chart = Chart(
      title: "Mean moves", unit: "moves",
      bars: bars.compactMap { Chart.Bar(label: $0.0, figure: $0.1) })
    #expect(finding.sources == ["report"])
    #expect(finding.locator == "Table 1")
    #expect(finding.covers == ["FR-F3"])
    #expect(finding.statement == [.text("They had moved more often.")])
    #expect(finding.detail == [.paragraph([.text("Moves were counted.")]), .chart(chart)])
    #expect(finding.doesNotSay == [.paragraph([.text("That moving led to it.")])])
  }

  @Test func `a source is read with its address and what is said about it`() throws {
    var deck = try ScratchDeck()
    try deck.change(
      "sources/report.md", "publisher: A University\n---",
      to: """
        publisher: A University
        url: https://example.org/report
        doi: 10.1000/1
        pages: 1-20
        note: A summary exists.
        ---

        Read the summary first.
        """)
    #expect(deck.faults() == [])
    let source = try #require(deck.read().deck?.sources["report"])
    #expect(source.url?.address == "https://example.org/report")
    #expect(source.doi == "10.1000/1")
    #expect(source.pages == "1-20")
    #expect(source.note == "A summary exists.")
    #expect(source.about == [.paragraph([.text("Read the summary first.")])])
  }

  @Test func `a finding may compare several sources`() throws {
    var deck = try ScratchDeck()
    let second = try #require(deck.files["sources/report.md"])
    try deck.write(
      "sources/briefing.md", second.replacing("id: report", with: "id: briefing"))
    try deck.change("findings/moves.md", "source: report", to: "source: report, briefing")
    #expect(deck.faults() == [])
    #expect(deck.read().deck?.findings["moves"]?.sources == ["report", "briefing"])
  }

  @Test func `a card's own positions replace the usual ones`() throws {
    var deck = try ScratchDeck()
    try deck.change("cards/home.md", "minutes: 12", to: "minutes: 12\npositions: yes, no , maybe")
    #expect(deck.faults() == [])
    #expect(deck.read().deck?.cards.first?.positions == ["yes", "no", "maybe"])
  }

  @Test func `cards come in the order of their ids`() throws {
    var deck = try ScratchDeck()
    for id in ["zebra", "ant", "b-2", "b-10"] {
      try deck.write("cards/\(id).md", ScratchDeck.card(id: id))
    }
    #expect(deck.faults() == [])
    #expect(deck.read().deck?.cards.map(\.id) == ["ant", "b-10", "b-2", "home", "zebra"])
  }

  @Test(arguments: ["TALK ABOUT IT", "talk about it", "  Talk About It  ", "*Talk* about it ##"])
  func `section headings are matched whatever their case`(heading: String) throws {
    var deck = try ScratchDeck()
    try deck.change("cards/home.md", "Talk about it", to: heading)
    #expect(deck.faults() == [])
    #expect(deck.read().deck?.cards.first?.prompts.count == 3)
  }

  @Test(arguments: ["en-GB", "EN"])
  func `a language may name its region`(tag: String) throws {
    var deck = try ScratchDeck()
    try deck.change("deck.md", "lang: en", to: "lang: \(tag)")
    #expect(deck.faults() == [])
    #expect(deck.read().deck?.language == tag)
  }

  @Test func `a deck without a list of themes takes its cards' themes as they are`() throws {
    var deck = try ScratchDeck()
    try deck.change("deck.md", "## Themes\n\n- home: Home\n- voice: Voice\n\n", to: "")
    #expect(deck.faults() == [])
  }

  @Test func `a prompt keeps its paragraphs in one run`() throws {
    var deck = try ScratchDeck()
    try deck.change("cards/home.md", "- Second?", to: "- Second?\n\n  Think again.")
    #expect(deck.faults() == [])
    #expect(
      deck.read().deck?.cards.first?.prompts[1]
        == [.text("Second?"), .lineBreak, .text("Think again.")])
  }

  @Test func `the version of libcmark is known`() {
    #expect(cmarkVersion.split(separator: ".").count == 3)
  }
}

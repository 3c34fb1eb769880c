import Practice
import TestKit
import Testing

@Suite struct LookingUpTests {
  @Test(arguments: [
    ("early-wrod", "early-word"), ("earlyword", "early-word"), ("EARLY-WORD", "early-word"),
    ("carsd", "cards"), ("moves", nil), ("e", nil), ("", nil), ("completely else", nil),
  ])
  func `the word most likely meant is found`(_ typed: String, _ meant: String?) {
    #expect(NearWords.nearest(to: typed, among: ["cards", "early-word", "sessions"]) == meant)
  }

  @Test func `a title does where an id is asked for, and an id wins over a title`() throws {
    var deck = Samples.deck
    deck.cards[0].title = "A title of its own"
    let id = deck.cards[0].id
    let library = Library([deck])
    #expect(try library.card("a TITLE of its own").card.id == id)
    deck.cards[1].title = id
    #expect(try Library([deck]).card(id).card.id == id)
    let finding = try #require(deck.findings.values.first)
    #expect(try library.finding(finding.title.uppercased()).finding.id == finding.id)
  }

  @Test func `a title of several cards has to be told apart by id`() throws {
    var deck = Samples.deck
    deck.cards[0].title = "Same"
    deck.cards[1].title = "Same"
    let names = deck.cards.prefix(2).map { "\(deck.id)/\($0.id)" }.sorted()
    #expect(throws: LookupFault.ambiguous("same", names)) { try Library([deck]).card("same") }
  }

  @Test func `nothing found says what was most likely meant`() throws {
    let id = Samples.deck.cards[0].id
    #expect(throws: LookupFault.notFound(id + "x", near: id)) {
      try Library([Samples.deck]).card(id + "x")
    }
  }

  @Test func `plans come by who they are for, the usual one first, then from short to long`() {
    func plan(_ id: String, _ minutes: Int, _ settings: [Setting]) -> Plan {
      Plan(
        id: id, title: id, settings: settings, minutes: minutes, audience: nil, about: [],
        steps: [],
        place: SourceLine(file: "x", line: 1))
    }
    let plans = [
      plan("team-half-day", 180, [.team]), plan("team-15", 15, [.team, .multiAgency]),
      plan("team-60", 60, [.team, .multiAgency]), plan("solo-10", 10, [.solo]),
      plan("agencies-90", 90, [.multiAgency]),
    ]
    #expect(
      plans.inOrder.map(\.id) == ["solo-10", "team-60", "team-15", "team-half-day", "agencies-90"])
    #expect(plans.suitable(for: .team).map(\.id) == ["team-60", "team-15", "team-half-day"])
    #expect(plans.suitable(for: .multiAgency).map(\.id) == ["team-60", "team-15", "agencies-90"])
  }

  @Test func `a place with a line feed in it stays one line`() {
    #expect(!SourceLine(file: "a\nb/deck.md", line: 1).description.contains("\n"))
  }
}

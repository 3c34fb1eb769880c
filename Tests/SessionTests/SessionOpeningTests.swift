import Practice
import Session
import TestKit
import Testing

@Suite struct SessionOpeningTests {
  @Test func `a plan becomes a session with its wording kept`() throws {
    var generator = SeededGenerator(seed: 1)
    let record = try Openings.opening().record(
      of: Openings.plan(.card("card-2")), using: &generator)
    #expect(record.steps.map(\.kind) == [.welcome, .actions, .card, .close])
    #expect(record.steps[0].says == ["Hello."])
    #expect(record.steps[0].status == .open)
    #expect(record.steps[2].round?.card.statement == "Statement 2")
    #expect(record.steps[3].reflection?.items == [Reflection.Item(title: "What?", text: ["Say."])])
    #expect(record.contentNote == "About sample.")
    #expect(record.support == ["Support of sample."])
    #expect(record.plan == "sample")
  }

  @Test(arguments: 1...20)
  func `open choices never draw a card twice, nor one the plan names`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let record = try Openings.opening().record(
      of: Openings.plan(.any, .card("card-2"), .any), using: &generator)
    #expect(Set(record.rounds.map(\.card.id)) == ["card-1", "card-2", "card-3"])
  }

  @Test(arguments: 1...20)
  func `a card is drawn where its author lets it be, and within the step's minutes`(
    _ seed: UInt64
  ) throws {
    var deck = Openings.deck(cards: 8)
    deck.cards[0].weight = .heavy
    deck.cards[1].unfit = [.first]
    deck.cards[2].unfit = [.last]
    deck.cards[3].unfit = [.alone]
    // Cards 6 to 8 take 11 to 13 minutes, and a step has 10.
    var generator = SeededGenerator(seed: seed)
    func drawn(_ choices: PlanStep.Choice..., setting: Setting) throws -> [String] {
      var opening = Openings.opening(decks: [deck])
      opening.setting = setting
      var plan = Openings.plan(.any, .any)
      plan.steps.removeAll { $0.kind == .card }
      plan.steps += choices.map {
        PlanStep(kind: .card, title: "A card", minutes: 10, choice: $0, place: Openings.place)
      }
      return try opening.record(of: plan, using: &generator).rounds.map(\.card.id)
    }
    let two = try drawn(.any, .any, setting: .team)
    #expect(two[0] != "card-2" && two[1] != "card-3")
    #expect(Set(two).isSubset(of: (1...5).map { "card-\($0)" }))
    let alone = try drawn(.any, setting: .solo)
    #expect(!Set(alone).contains { ["card-1", "card-2", "card-3", "card-4"].contains($0) })
  }

  @Test(arguments: 1...10)
  func `a card met lately comes only when every other that fits was met as well`(
    _ seed: UInt64
  ) throws {
    let deck = Openings.deck(cards: 3)
    var generator = SeededGenerator(seed: seed)
    var opening = Openings.opening(decks: [deck])
    opening.lately = Set(["card-1", "card-3"].map { "\(deck.id)/\($0)" })
    func drawn() throws -> [String] {
      try opening.record(of: Openings.plan(.any), using: &generator).rounds.map(\.card.id)
    }
    #expect(try drawn() == ["card-2"])
    opening.lately.insert("\(deck.id)/card-2")
    #expect(try drawn().count == 1)
  }

  @Test func `where nothing fits, any card will do`() throws {
    var deck = Openings.deck(cards: 1)
    deck.cards[0].unfit = [.first, .last, .alone]
    var generator = SeededGenerator(seed: 3)
    let record = try Openings.opening(decks: [deck]).record(
      of: Openings.plan(.any), using: &generator)
    #expect(record.rounds.map(\.card.id) == ["card-1"])
  }

  @Test func `a theme draws only its own cards`() throws {
    var generator = SeededGenerator(seed: 3)
    let record = try Openings.opening().record(
      of: Openings.plan(.theme("home")), using: &generator)
    #expect(record.rounds.map(\.card.id) == ["card-1"])
  }

  @Test func `too few cards for a plan is told with the plan's line`() {
    var generator = SeededGenerator(seed: 3)
    #expect(throws: OpeningFault.tooFewCards(theme: "home", at: Openings.place)) {
      try Openings.opening().record(
        of: Openings.plan(.theme("home"), .theme("home")), using: &generator)
    }
  }

  @Test func `a card that is not there is told with the plan's line`() {
    var generator = SeededGenerator(seed: 3)
    #expect(throws: OpeningFault.card(.notFound("nowhere"), at: Openings.place)) {
      try Openings.opening().record(of: Openings.plan(.card("nowhere")), using: &generator)
    }
  }

  @Test func `an id in two decks has to say which`() throws {
    let decks = [Openings.deck("one"), Openings.deck("two")]
    let opening = Openings.opening(decks: decks)
    #expect(
      throws: OpeningFault.card(.ambiguous("card-1", ["one/card-1", "two/card-1"]), at: nil)
    ) { try opening.record(ofCards: ["card-1"], title: "Card") }
    let record = try opening.record(ofCards: ["two/card-1", "one/card-2"], title: "Cards")
    #expect(record.rounds.map(\.card.deck) == ["two", "one"])
    #expect(record.contentNote == "About two. About one.")
    #expect(record.steps.map(\.minutes) == [6, 7])
  }

  @Test func `the closing model can be changed, left out or added`() throws {
    var generator = SeededGenerator(seed: 3)
    var opening = Openings.opening()
    opening.model = .none
    let without = try opening.record(of: Openings.plan(), using: &generator)
    #expect(without.steps.last?.reflection == nil)
    opening.model = .named("three")
    let added = try opening.record(ofCards: ["card-1"], title: "Card 1")
    #expect(added.steps.map(\.kind) == [.card, .close])
    #expect(added.steps.last?.reflection?.model == "three")
    opening.model = .named("other")
    #expect(throws: OpeningFault.noSuchModel("other", known: ["three"])) {
      try opening.record(ofCards: ["card-1"], title: "Card 1")
    }
  }
}

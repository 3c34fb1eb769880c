import TestKit
import Testing

@testable import Practice

@Suite struct FitTests {
  private static func card(
    _ minutes: Int, _ weight: Card.Weight?, not unfit: Set<Card.Unfit> = []
  ) -> Card {
    var card = Samples.deck.cards[0]
    card.minutes = minutes
    card.weight = weight
    card.unfit = unfit
    return card
  }

  @Test(arguments: [
    (Fit(), card(12, nil), true),
    (Fit(minutes: 12), card(12, .heavy), true),
    (Fit(minutes: 11), card(12, .heavy), false),
    (Fit(weights: [.gentle]), card(12, .gentle), true),
    (Fit(weights: [.gentle, .steady]), card(12, .heavy), false),
    (Fit(weights: [.gentle]), card(12, nil), false),
    (Fit(setting: .pair), card(12, .heavy), true),
    (Fit(setting: .solo), card(12, .heavy), false),
    (Fit(setting: .solo), card(12, .steady, not: [.alone]), false),
    (Fit(setting: .solo, minutes: 6), card(12, .steady), true),
    (Fit(setting: .solo, minutes: 6), card(13, .steady), false),
    (Fit(setting: .team, minutes: 6), card(12, .steady), false),
  ])
  func `a card fits by setting, minutes and weight`(_ fit: Fit, _ card: Card, _ fits: Bool) {
    #expect(fit.takes(card) == fits)
  }

  @Test func `a plan weighs what its heaviest card does, unless a card is drawn`() {
    var deck = Samples.deck
    let ids = deck.cards.prefix(2).map(\.id)
    deck.cards[0].weight = .heavy
    deck.cards[1].weight = .gentle
    let library = Library([deck])
    func plan(_ choices: [PlanStep.Choice]) -> Plan {
      let place = SourceLine(file: "x", line: 1)
      return Plan(
        id: "x", title: "x", settings: [.team, .pair], minutes: 30,
        steps: choices.map {
          PlanStep(kind: .card, title: "x", minutes: 10, choice: $0, place: place)
        }, place: place)
    }
    let both = plan(ids.map { .card($0) })
    #expect(both.weight(in: library) == .heavy)
    #expect(plan([.card(ids[1])]).weight(in: library) == .gentle)
    #expect(plan([.card(ids[1]), .any]).weight(in: library) == nil)
    #expect(plan([.card("none")]).weight(in: library) == nil)
    #expect(plan([]).weight(in: library) == nil)
    #expect(Fit(setting: .pair, minutes: 30, weights: [.heavy]).takes(both, in: library))
    #expect(!Fit(setting: .solo).takes(both, in: library))
    #expect(!Fit(minutes: 29).takes(both, in: library))
    #expect(!Fit(weights: [.gentle]).takes(both, in: library))
  }
}

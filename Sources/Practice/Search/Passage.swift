/// Words somebody recorded in a session, with where they stand.
package struct Passage: Equatable, Sendable {
  /// The kinds of passage.
  package enum Kind: String, CaseIterable, Sendable {
    case title
    case card
    case reason
    case note
    case action
    case whatHappened = "what-happened"
    case reflection
    case parked
  }

  /// What it is.
  package let kind: Kind
  /// The step, card or question it belongs to.
  package let heading: String
  package let text: String
  /// The card it was recorded with, as `deck/id`; nil elsewhere.
  package let card: String?

  package init(kind: Kind, heading: String, text: String, card: String? = nil) {
    self.kind = kind
    self.heading = heading
    self.text = text
    self.card = card
  }
}

extension SessionRecord {
  /// Everything that was written in the session, in its order, and the titles it goes under.
  package var passages: [Passage] {
    [Passage(kind: .title, heading: title, text: title)] + steps.flatMap(\.passages)
      + furtherActions.flatMap { $0.passages(under: title) }
      + reviews.flatMap { $0.action.passages(under: title) }
      + parked.compactMap { point in
        guard steps.indices.contains(point.step) else { return nil }
        let step = steps[point.step]
        return Passage(
          kind: .parked, heading: step.title, text: point.text, card: step.round?.card.key)
      }
  }
}

extension CardWording {
  /// What names it among all decks: `deck/id`.
  package var key: String { "\(deck)/\(id)" }
}

extension Step {
  fileprivate var passages: [Passage] {
    notes.map { Passage(kind: .note, heading: title, text: $0.text, card: round?.card.key) }
      + (round?.passages ?? []) + (reflection?.passages ?? [])
  }
}

extension Round {
  fileprivate var passages: [Passage] {
    let (heading, key) = (card.title, card.key)
    return [Passage(kind: .card, heading: heading, text: heading, card: key)]
      + ViewMoment.allCases.flatMap { self[$0].each }.compactMap(\.reason).map {
        Passage(kind: .reason, heading: heading, text: $0, card: key)
      }
      + notes.map { Passage(kind: .note, heading: heading, text: $0.text, card: key) }
      + actions.flatMap { $0.passages(under: heading, card: key) }
  }
}

extension Action {
  fileprivate func passages(under heading: String, card: String? = nil) -> [Passage] {
    [when, text].compactMap { $0 }.map {
      Passage(kind: .action, heading: heading, text: $0, card: card)
    }
      + [outcome?.whatHappened, outcome?.whatChanged].compactMap { $0 }.map {
        Passage(kind: .whatHappened, heading: heading, text: $0, card: card)
      }
  }
}

extension Reflection {
  fileprivate var passages: [Passage] {
    items.compactMap { item in
      item.answer.map { Passage(kind: .reflection, heading: item.title, text: $0) }
    }
  }
}

internal import Practice

extension SessionRecord {
  /// Everything that was written in the session, in its order, and the titles it goes under.
  var passages: [Passage] {
    [Passage(kind: .title, heading: title, text: title)] + steps.flatMap(\.passages)
      + furtherActions.flatMap { $0.passages(under: title) }
      + reviews.flatMap { $0.action.passages(under: title) }
      + parked.map {
        Passage(kind: .parked, heading: steps[$0.step].title, text: $0.text)
      }
  }
}

extension Step {
  fileprivate var passages: [Passage] {
    notes.map { Passage(kind: .note, heading: title, text: $0.text) }
      + (round?.passages ?? []) + (reflection?.passages ?? [])
  }
}

extension Round {
  fileprivate var passages: [Passage] {
    let heading = card.title
    return [Passage(kind: .card, heading: heading, text: heading)]
      + ViewMoment.allCases.flatMap { self[$0].each }.compactMap(\.reason).map {
        Passage(kind: .reason, heading: heading, text: $0)
      }
      + notes.map { Passage(kind: .note, heading: heading, text: $0.text) }
      + actions.flatMap { $0.passages(under: heading) }
  }
}

extension Action {
  fileprivate func passages(under heading: String) -> [Passage] {
    [when, text].compactMap { $0 }.map { Passage(kind: .action, heading: heading, text: $0) }
      + [outcome?.whatHappened, outcome?.whatChanged].compactMap { $0 }.map {
        Passage(kind: .whatHappened, heading: heading, text: $0)
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

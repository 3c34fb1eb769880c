package import Practice

/// One row of a contribution, flat, as a table of a database holds it.
package struct CountRow: Hashable, Sendable {
  /// What a row counts; `first` and `second` stand after it.
  package enum Measure: String, CaseIterable, Sendable {
    /// How many rounds, and how many people in them.
    case rounds
    /// How many people took the position before talk, and how many after the finding.
    case views
    /// How many actions, twice the same number.
    case agreed
    case done
    case letGo = "let-go"
  }

  package var measure: Measure
  /// nil for actions.
  package var card: String?
  package var version: String?
  package var theme: String?
  /// Only for rounds.
  package var setting: Setting?
  /// Only for views.
  package var position: String?
  package var first: Int
  package var second: Int

  package init(
    _ measure: Measure, of counts: CardCounts? = nil, setting: Setting? = nil,
    position: String? = nil, _ first: Int, _ second: Int
  ) {
    self.measure = measure
    card = counts?.card
    version = counts?.version
    theme = counts?.theme
    self.setting = setting
    self.position = position
    self.first = first
    self.second = second
  }
}

extension Contribution {
  /// Its rows: for each card its settings and then its positions, and last the actions.
  package var rows: [CountRow] {
    cards.flatMap { card in
      card.met.map {
        CountRow(.rounds, of: card, setting: $0.setting, $0.rounds, $0.people)
      }
        + card.views.map {
          CountRow(.views, of: card, position: $0.position, $0.before, $0.after)
        }
    } + [
      CountRow(.agreed, actions.agreed, actions.agreed),
      CountRow(.done, actions.done, actions.done),
      CountRow(.letGo, actions.letGo, actions.letGo),
    ]
  }
}

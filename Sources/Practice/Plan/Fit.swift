/// What someone goes by who chooses cards or a plan: who it's for, how long there is, how much it may ask.
package struct Fit: Equatable, Sendable {
  /// Who it's for; nil where that doesn't matter.
  package var setting: Setting?
  /// How many minutes there are at most.
  package var minutes: Int?
  /// How much may be asked of people; empty where that doesn't matter.
  package var weights: Set<Card.Weight>

  package init(setting: Setting? = nil, minutes: Int? = nil, weights: Set<Card.Weight> = []) {
    self.setting = setting
    self.minutes = minutes
    self.weights = weights
  }

  /// Whether `card` fits.
  package func takes(_ card: Card) -> Bool {
    setting.map(card.suits) != false && takes(card.weight)
      && minutes.map { card.minutes(in: setting) <= $0 } != false
  }

  /// Whether `plan` fits, with its cards from `library`.
  package func takes(_ plan: Plan, in library: Library) -> Bool {
    setting.map(plan.settings.contains) != false && minutes.map { plan.minutes <= $0 } != false
      && takes(plan.weight(in: library))
  }

  private func takes(_ weight: Card.Weight?) -> Bool {
    weights.isEmpty || weight.map(weights.contains) == true
  }
}

extension Card {
  /// Whether it may be met in `setting`: a heavy card isn't for someone alone.
  package func suits(_ setting: Setting) -> Bool {
    setting != .solo || (weight != .heavy && !unfit.contains(.alone))
  }

  /// About how many minutes it takes: someone alone, with nobody to talk to, takes half.
  package func minutes(in setting: Setting?) -> Int {
    setting == .solo ? (minutes + 1) / 2 : minutes
  }
}

extension Plan {
  /// How much the heaviest of its cards asks; nil where one is drawn, or says nothing of it.
  package func weight(in library: Library) -> Card.Weight? {
    let order = Card.Weight.allCases
    var heaviest: Int?
    for choice in steps.compactMap(\.choice) {
      guard case .card(let name) = choice, let weight = (try? library.card(name))?.card.weight
      else { return nil }
      heaviest = max(heaviest ?? 0, order.firstIndex(of: weight) ?? 0)
    }
    return heaviest.map { order[$0] }
  }
}

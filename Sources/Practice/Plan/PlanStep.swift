/// One step of a plan.
package struct PlanStep: Hashable, Sendable {
  /// What a step is for.
  package enum Kind: String, CaseIterable, Sendable {
    case welcome
    case checkIn = "check-in"
    case actions
    case card
    case close
    case pause
  }

  /// Which card a card step is about.
  package enum Choice: Hashable, Sendable {
    /// A named card: an id, or `deck/id`.
    case card(String)
    /// Any card of a theme not yet used in this session.
    case theme(String)
    /// Any card not yet used in this session.
    case any
  }

  /// What the step is for.
  package var kind: Kind
  /// Its heading.
  package var title: String
  /// How many minutes it takes.
  package var minutes: Int
  /// The card, for a card step.
  package var choice: Choice?
  /// The id of the reflective model, for a close step.
  package var model: String?
  /// What the facilitator says, or what a person alone reads.
  package var says: [Block]
  /// Where it stands.
  package var place: SourceLine

  /// Makes a step.
  package init(
    kind: Kind, title: String, minutes: Int, choice: Choice? = nil, model: String? = nil,
    says: [Block] = [], place: SourceLine
  ) {
    self.kind = kind
    self.title = title
    self.minutes = minutes
    self.choice = choice
    self.model = model
    self.says = says
    self.place = place
  }
}

extension PlanStep {
  /// What is said to everyone, which stands in block quotations and may be shown to the room.
  package var saysToAll: [Block] {
    says.flatMap { block in
      if case .quotation(let said) = block { said } else { [Block]() }
    }
  }

  /// All the rest, for whoever leads, which never reaches a shared screen.
  ///
  /// Someone alone reads both: `says`.
  package var forLeader: [Block] {
    says.filter { if case .quotation = $0 { false } else { true } }
  }
}

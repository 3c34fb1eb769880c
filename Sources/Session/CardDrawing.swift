internal import Practice

/// Draws cards for a plan's open choices, each card at most once in a session.
struct CardDrawing {
  /// The decks drawn from.
  let library: Library
  private var used: Set<String>

  /// Begins a drawing; cards that `plan` names outright are kept for their own steps.
  init(library: Library, plan: Plan) {
    self.library = library
    used = []
    for step in plan.steps {
      guard case .card(let name) = step.choice, let found = try? library.card(name) else {
        continue
      }
      used.insert(Self.key(found.card))
    }
  }

  /// The card for `choice`, a step's choice at `place`.
  mutating func draw(
    _ choice: PlanStep.Choice, at place: SourceLine,
    using generator: inout some RandomNumberGenerator
  ) throws(OpeningFault) -> (card: Card, deck: Deck) {
    switch choice {
    case .card(let name):
      do { return try library.card(name) } catch { throw .card(error, at: place) }
    case .theme(let theme): return try draw(theme: theme, at: place, using: &generator)
    case .any: return try draw(theme: nil, at: place, using: &generator)
    }
  }

  private mutating func draw(
    theme: String?, at place: SourceLine, using generator: inout some RandomNumberGenerator
  ) throws(OpeningFault) -> (card: Card, deck: Deck) {
    let unused = library.cards.filter {
      (theme == nil || $0.card.theme == theme) && !used.contains(Self.key($0.card))
    }
    guard let drawn = unused.randomElement(using: &generator) else {
      throw .tooFewCards(theme: theme, at: place)
    }
    used.insert(Self.key(drawn.card))
    return drawn
  }

  private static func key(_ card: Card) -> String { "\(card.deck)/\(card.id)" }
}

internal import Practice

/// Draws cards for a plan's open choices, each card at most once in a session.
///
/// A card that its author calls heavy is never drawn for someone alone, nor one at a place it rules
/// out for itself; and one that fits a step's minutes comes before one that does not. Where nothing
/// fits, because a deck is small, any card will do: a plan that cannot begin helps nobody.
struct CardDrawing {
  /// The decks drawn from.
  let library: Library
  private let plan: Plan
  private let setting: Setting
  private var used: Set<String>

  /// Begins a drawing; cards that `plan` names outright are kept for their own steps.
  init(library: Library, plan: Plan, setting: Setting) {
    self.library = library
    self.plan = plan
    self.setting = setting
    used = []
    for step in plan.steps {
      guard case .card(let name) = step.choice, let found = try? library.card(name) else {
        continue
      }
      used.insert(Self.key(found.card))
    }
  }

  /// The card for `choice`, which the plan's step at `index` leaves open or names.
  mutating func draw(
    _ choice: PlanStep.Choice, at index: Int,
    using generator: inout some RandomNumberGenerator
  ) throws(OpeningFault) -> (card: Card, deck: Deck) {
    switch choice {
    case .card(let name):
      do { return try library.card(name) } catch { throw .card(error, at: plan.steps[index].place) }
    case .theme(let theme): return try draw(theme: theme, at: index, using: &generator)
    case .any: return try draw(theme: nil, at: index, using: &generator)
    }
  }

  private mutating func draw(
    theme: String?, at index: Int, using generator: inout some RandomNumberGenerator
  ) throws(OpeningFault) -> (card: Card, deck: Deck) {
    let unused = library.cards.filter {
      (theme == nil || $0.card.theme == theme) && !used.contains(Self.key($0.card))
    }
    let fit = unused.filter { fits($0.card, at: index) }
    let short = fit.filter { $0.card.minutes <= minutes(at: index) }
    let choices = [short, fit, unused].first { !$0.isEmpty } ?? []
    guard let drawn = choices.randomElement(using: &generator) else {
      throw .tooFewCards(theme: theme, at: plan.steps[index].place)
    }
    used.insert(Self.key(drawn.card))
    return drawn
  }

  private func fits(_ card: Card, at index: Int) -> Bool {
    if setting == .solo, card.weight == .heavy || card.unfit.contains(.alone) { return false }
    let isFirst = !plan.steps[..<index].contains { $0.kind == .card }
    let isLast = !plan.steps[(index + 1)...].contains { $0.kind == .card }
    return !(isFirst && card.unfit.contains(.first)) && !(isLast && card.unfit.contains(.last))
  }

  // A card's minutes are for people who talk; someone alone takes about half.
  private func minutes(at index: Int) -> Int {
    plan.steps[index].minutes * (setting == .solo ? 2 : 1)
  }

  private static func key(_ card: Card) -> String { "\(card.deck)/\(card.id)" }
}

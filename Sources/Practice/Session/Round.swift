/// One card within a session.
package struct Round: Hashable, Sendable {
  /// The card as it is shown.
  package var card: CardWording
  /// Views before the finding; locked once talk begins.
  package var first: Views
  /// Views after the finding.
  package var second: Views
  /// Notes and, in solo, written answers, by prompt.
  package var notes: [Note]
  /// What was agreed.
  package var actions: [Action]
  /// Whether the finding has been shown.
  package var findingShown: Bool

  /// Makes a round that has not begun.
  package init(
    card: CardWording, first: Views = Views(), second: Views = Views(), notes: [Note] = [],
    actions: [Action] = [], findingShown: Bool = false
  ) {
    self.card = card
    self.first = first
    self.second = second
    self.notes = notes
    self.actions = actions
    self.findingShown = findingShown
  }
}

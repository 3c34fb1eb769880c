/// One agreed change: what, who (a role), when it is looked at again, and later what happened.
package struct Action: Hashable, Sendable {
  /// Its number within its session, from 1.
  package var number: Int
  /// What is to change.
  package var text: String
  /// Who sees to it: a role, not a name.
  package var owner: String?
  /// When it is looked at again.
  package var review: CalendarDay?
  /// What happened, once looked at.
  package var outcome: ActionOutcome?

  /// Makes an action.
  package init(
    number: Int, text: String, owner: String? = nil, review: CalendarDay? = nil,
    outcome: ActionOutcome? = nil
  ) {
    self.number = number
    self.text = text
    self.owner = owner
    self.review = review
    self.outcome = outcome
  }
}

/// One agreed change: when, what, who (a role), by which day, and later what happened.
package struct Action: Hashable, Sendable {
  /// Its number within its session, from 1.
  package var number: Int
  /// When it is called for: "when …, we will …"; nil where it was agreed without.
  package var when: String?
  /// What is to change.
  package var text: String
  /// Who does it: a role, not a name.
  package var owner: String?
  /// The day on which it is looked at again.
  package var review: CalendarDay?
  /// What happened, once looked at.
  package var outcome: ActionOutcome?

  package init(
    number: Int, when: String? = nil, text: String, owner: String? = nil,
    review: CalendarDay? = nil, outcome: ActionOutcome? = nil
  ) {
    self.number = number
    self.when = when
    self.text = text
    self.owner = owner
    self.review = review
    self.outcome = outcome
  }
}

/// How an action had gone when it was looked at again.
package struct ActionOutcome: Hashable, Sendable {
  package enum Result: String, CaseIterable, Sendable {
    case done
    case partly
    case notYet = "not-yet"
    case dropped

    /// Whether the action stays open after it.
    package var leavesOpen: Bool { self == .partly || self == .notYet }
  }

  package var result: Result
  /// What happened, in the group's words.
  package var whatHappened: String?
  /// What it changed for a young person, in general words.
  package var whatChanged: String?
  /// When it was looked at.
  package var moment: Moment

  package init(result: Result, whatHappened: String? = nil, moment: Moment) {
    self.result = result
    self.whatHappened = whatHappened
    self.moment = moment
  }
}

/// An earlier session's open action, brought up in this one.
package struct ActionReview: Hashable, Sendable {
  /// The session that agreed it.
  package var session: SessionID
  /// The action as it was then, with what happened once it has been asked.
  package var action: Action

  package init(session: SessionID, action: Action) {
    self.session = session
    self.action = action
  }
}

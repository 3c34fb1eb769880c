extension Scene {
  /// What is asked, with all a face needs to ask it.
  package enum Ask: Hashable, Sendable {
    /// Nothing but to go on.
    case goOn
    /// The clock is stopped; asks to go on.
    case paused
    /// A position of `participant`, or of the only person there.
    case position(participant: Participant?, choices: [String], second: Bool)
    /// How sure they are.
    case confidence(participant: Participant?, second: Bool)
    /// Why.
    case reason(participant: Participant?, second: Bool)
    /// Counts for `choices`, of the room or a role group.
    case tally(role: String?, people: Int, choices: [String], second: Bool)
    /// A written answer.
    case answer
    /// What is to change.
    case actionText
    /// Who sees to it.
    case actionOwner
    /// When it is looked at again, with the day suggested.
    case actionReview(suggested: CalendarDay)
    /// What became of an earlier action.
    case outcome
    /// What happened with it.
    case whatHappened
    /// Nothing: the session is over.
    case nothing
  }
}

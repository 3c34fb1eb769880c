/// Something a person or the clock did in a session.
package enum SessionEvent: Hashable, Sendable {
  /// Done with what is shown, or nothing to answer.
  case next
  /// Back to what came before.
  case back
  /// Leave the current step.
  case skip
  /// The position of whoever's turn it is.
  case position(Position)
  /// How sure they are, 1 to 5; nil to leave it out.
  case confidence(Int?)
  /// Why; nil to leave it out.
  case reason(String?)
  /// How many took each position of the card, in its order; whoever is left passes.
  case tally([Int])
  /// The facilitator's word to go on to talk and the finding before every view is in.
  case goAhead
  /// A written answer to a prompt or a question; nil to leave it out.
  case answer(String?)
  /// What is to change; nil for no action.
  case actionText(String?)
  /// Who sees to it, a role; nil to leave it out.
  case actionOwner(String?)
  /// When it is looked at again; nil to leave it out.
  case actionReview(CalendarDay?)
  /// What became of an earlier action; nil to leave it for now.
  case outcome(ActionOutcome.Result?)
  /// What happened with it; nil to leave it out.
  case whatHappened(String?)
  /// A note under the current prompt or step.
  case note(String)
  /// A point set aside for later.
  case park(String)
  /// Stop the clock.
  case pause
  /// Start it again.
  case goOn
  /// Give the current step more minutes.
  case extend(minutes: Int)
  /// Go to the card step with this number, counted from 1 among the card steps.
  case jump(card: Int)
  /// The clock moved.
  case tick
  /// End the session now.
  case end
}

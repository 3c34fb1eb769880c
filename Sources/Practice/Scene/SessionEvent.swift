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

/// Something the session's owner has to do after an event, in order.
package enum SessionEffect: Hashable, Sendable {
  /// Write the record; the event counts only once that has worked.
  case save
  /// Say that this moment of the step's time has come.
  case signal(TimeSignal)
}

/// Why an event was not taken.
package enum Refusal: Hashable, Sendable {
  /// The session has ended.
  case ended
  /// The session is paused.
  case paused
  /// The session is not paused.
  case notPaused
  /// Something else is asked just now.
  case askedSomethingElse(Place.Asking)
  /// Nothing comes before this.
  case nothingBefore
  /// First views are locked once talk has begun.
  case firstViewsLocked
  /// Going back would show or change somebody else's view.
  case othersViewsPrivate
  /// The last step cannot be skipped, only ended.
  case lastStep
  /// The position is not one of the card's.
  case unknownPosition(String)
  /// The confidence lies outside 1 to 5.
  case confidenceOutOfRange(Int)
  /// The tally has not one count for each position.
  case tallyNeeds(counts: Int)
  /// The counts are more than the people present, or one is negative.
  case tallyOutOfRange(people: Int)
  /// There is no card with that number.
  case noSuchCard(Int, of: Int)
  /// There is nothing to go ahead to: no views are being taken.
  case nothingToGoAheadTo
  /// The minutes lie outside 1 to 240.
  case minutesOutOfRange(Int)
  /// There are no words in it.
  case empty
  /// It is longer than the limit, in bytes of UTF-8.
  case tooLong(limit: Int)
}

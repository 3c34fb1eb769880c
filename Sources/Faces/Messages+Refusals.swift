internal import Practice

extension Messages {
  /// Says why the session did not take something, and what to do.
  static func refusal(_ refusal: Refusal) -> String {
    switch refusal {
    case .ended: "The session has ended; nothing can be added to it."
    case .paused: "The session is paused. Type go on, or press Enter, first."
    case .notPaused: "The session is not paused; the clock is running."
    case .askedSomethingElse(let asking): "Not just now: \(asked(asking))"
    case .nothingBefore: "This is the beginning; there is nothing to go back to."
    case .firstViewsLocked:
      "The first views are locked once talk has begun. There is a second view after the finding."
    case .othersViewsPrivate: "Going back from here would show or change somebody else's view."
    case .lastStep: "This is the last step. Go through it, or type end to end the session."
    case .unknownPosition: "That is not one of this card's positions."
    case .confidenceOutOfRange: confidenceUnclear
    case .tallyNeeds(let counts): tallyNeeds(counts)
    case .tallyOutOfRange(let people): tallyTooMany(people)
    case .noSuchCard(_, let count): noSuchCard(count)
    case .nothingToGoAheadTo:
      "go is for going ahead before every view is in. No views are being taken now."
    case .minutesOutOfRange: moreUnclear
    case .empty: "There were no words in it."
    case .tooLong(let limit): tooLong(limit: limit)
    }
  }

  /// Says that a line was too long.
  static func tooLong(limit: Int) -> String {
    "That was longer than \(limit) bytes, so it was not taken. Please say it more briefly."
  }

  private static func noSuchCard(_ count: Int) -> String {
    switch count {
    case 0: noCards
    case 1: "This session has one card: jump 1 goes to it."
    default: "This session has cards 1 to \(count). Type cards to see them."
    }
  }

  private static func asked(_ asking: Place.Asking) -> String {
    switch asking {
    case .goOn: "nothing is asked here. Press Enter to go on."
    case .position: "a position is asked. Type its number, or p to pass."
    case .confidence: "it is asked how sure you are. Type 1 to 5, or Enter to leave it out."
    case .reason: "a reason is asked. Enter leaves it out."
    case .tally: "counts are asked. Type them in the order of the list, or go to go ahead without."
    case .answer: "an answer in words is asked. Enter goes on without."
    case .actionText: "one thing to change is asked. Enter goes on without."
    case .actionOwner: "it is asked who sees to it. Enter leaves it open."
    case .actionReview: "a day is asked. Type none for no day."
    case .outcome: "it is asked what became of the action. Enter leaves it for now."
    case .whatHappened: "it is asked what happened. Enter leaves it out."
    }
  }
}

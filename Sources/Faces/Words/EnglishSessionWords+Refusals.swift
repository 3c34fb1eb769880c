internal import Practice
internal import Window

extension EnglishSessionWords {
  func refusal(_ refusal: Refusal) -> String {
    switch refusal {
    case .ended: "The session has ended; nothing can be added to it."
    case .paused: "The session is paused. Type go on, or press Enter, first."
    case .notPaused: "The session isn't paused; the clock is running."
    case .askedSomethingElse(let asking): "Not just now: \(asked(asking))"
    case .nothingBefore: "This is the beginning; there's nothing to go back to."
    case .firstViewsLocked:
      "The first views are locked once talk has begun. There is a second view after the finding."
    case .othersViewsPrivate: "Going back from here would show or change someone else's view."
    case .lastStep: "This is the last step. Go through it, or type end to end the session."
    case .unknownPosition: "That isn't one of this card's positions."
    case .confidenceOutOfRange: confidenceUnclear
    case .tallyNeeds(let counts): tallyNeeds(counts)
    case .tallyOutOfRange(let people): tallyTooMany(people)
    case .noSuchCard(_, let count): noSuchCard(count)
    case .nothingToGoAheadTo:
      "go is for going ahead before every view is in. No views are being taken now."
    case .minutesOutOfRange: "A step has 1 to 240 minutes, so that wasn't changed."
    case .peopleOutOfRange(let most):
      most == 1
        ? "This session is one person's own." : "There can be 1 to \(most) people in this session."
    case .noSuchPerson: "Nobody who is here has that number."
    case .labelTaken(let label):
      "“\(label)” is here already. Choose another label, or leave it out."
    case .roleNeeded(let roles): "Say which group: \(roles.joined(separator: ", "))."
    case .whoLeft: "Say who left: here everyone gives views of their own."
    case .unshowable:
      "Something in that can't be shown. Write it in letters, digits and signs, on one line."
    case .noSuchStep(_, let count): "This session has steps 1 to \(count)."
    case .stepStays: "That step is begun, done or left out, so it stays as it is."
    case .stepNotLeftOut: "That step isn't left out."
    case .noCardInStep: "That step has no card."
    case .tooManySteps(let limit): "A session has at most \(limit) steps."
    case .unknownCard(let name):
      "No card has “\(name)” in it. Try fewer or other words, or its id."
    case .severalCards(let cards):
      "Several cards have those words: \(cards.map { "“\($0)”" }.joined(separator: ", ")). Type more of "
        + "the one you mean."
    case .noGentlerCard:
      "No gentler card fits there. Choose one by its words, or leave the step out."
    case .cardAlreadyIn(let title): "This session has the card “\(title)” already."
    case .cannotPutIn:
      "A step like that can't be put in. Put in a card, a break, a check-in or a close."
    case .slipsMissing(let missing):
      "\(counted(missing, "slip is", "slips are")) missing. Type them, or go to go on without."
    case .tooManySlips(let missing):
      "That is more than the \(counted(missing, "slip", "slips")) missing. None was taken; count again."
    case .slipOutOfRange(let positions):
      "The positions go from 1 to \(positions), and 0 is a pass. None was taken."
    case .noSuchSlip: "No slip with that number was typed."
    case .noPhones, .seatTaken, .doorClosed, .viewMovedOn, .notAsked, .viewsMissing,
      .nobodyWithoutPhone:
      self.refusal(ofPhones: refusal) ?? noPhones
    case .alreadyGone: "That was changed or taken out meanwhile. Look at the list again."
    case .reasonLocked:
      "A reason from before the talk can be taken out by whoever gave it, and not put otherwise."
    case .actionNeedsWords:
      "An action needs words for what is to be done. Take it out if it no longer holds."
    case .notADay(let text): "“\(text)” isn't a day. Write one such as 2026-12-19."
    case .dayPast(let day): "\(self.day(day)) is past. Choose a day from today on."
    case .empty: "There were no words in it."
    case .tooLong(let limit): tooLong(limit: limit)
    }
  }
  func tooLong(limit: Int) -> String {
    "That was longer than \(limit) bytes, so it wasn't taken. Please say it more briefly."
  }
  private func noSuchCard(_ count: Int) -> String {
    switch count {
    case 0: noCards
    case 1: "This session has one card: jump 1 goes to it."
    default: "This session has cards 1 to \(count). Type cards to see them."
    }
  }
  private func asked(_ asking: Place.Asking) -> String {
    switch asking {
    case .goOn: "there's nothing to answer here. Press Enter to go on."
    case .position: "the question is where you stand. Type its number, or p to pass."
    case .confidence: "the question is how sure you are. Type 1 to 5, or Enter to leave it out."
    case .reason: "the question is why. Enter leaves it out."
    case .tally: "the counts go here, in the order of the list. Type go to go ahead without."
    case .views: "people answer on their phones. Press Enter when all are in, or type go."
    case .answer: "an answer in words goes here. Enter goes on without."
    case .actionText: "one thing to change goes here. Enter goes on without."
    case .actionOwner: "the question is who'll do it. Enter leaves it open."
    case .actionReview: "a day goes here. Type none for no day."
    case .outcome: "the question is how the action went. Enter leaves it for now."
    case .whatHappened: "the question is what happened. Enter leaves it out."
    case .whatChanged: "the question is what it changed. Enter leaves it out."
    }
  }

  // MARK: - What can be changed

  var planHeading: String { "The steps:" }
  func planStep(_ title: String, minutes: Int, isHere: Bool, _ status: Step.Status) -> String {
    let how =
      switch status {
      case .done: " (done)"
      case .skipped: " (left out)"
      case .ahead, .open: isHere ? " \(here)" : ""
      }
    return "\(title), \(counted(minutes, "minute"))\(how)"
  }
  var planHint: String {
    "To change what is left, type swap, put, omit, restore, move or minutes; help says how."
  }
  func offersHeading(_ title: String?) -> String {
    title.map { "Another card in place of “\($0)”:" } ?? "A card to put in:"
  }
  func offer(_ card: CardStock.Offer) -> String {
    let how = [
      card.isGentler ? "gentler" : card.weight.map(weight), card.isMetLately ? "met lately" : nil,
      card.isLong ? "longer than this step" : nil,
      card.isOutOfPlace ? "not meant to come here" : nil,
    ].compactMap { $0 }.joined(separator: ", ")
    return "\(card.title), \(counted(card.minutes, "minute"))" + (how.isEmpty ? "" : " (\(how))")
  }
  private func weight(_ weight: Card.Weight) -> String {
    switch weight {
    case .gentle: "gentle"
    case .steady: "steady"
    case .heavy: "heavy"
    }
  }
  var searchPlaceholder: String { "Type a few letters." }
  var nothingFound: String { "Nothing found." }
  var writtenHeading: String { "Everything written in this session:" }
  var nothingWritten: String { "Nothing is written yet." }
  func written(_ subject: Correction.Subject, _ words: String, isPrivate: Bool) -> String {
    if isPrivate { return "\(words)’s reason, which only they see" }
    let name =
      switch subject {
      case .note: "Note"
      case .reason: "Reason"
      case .action: "Action"
      case .when: "When"
      case .owner: "Who'll do it"
      case .day: "Looked at again"
      case .whatHappened: "What happened"
      case .whatChanged: "What it changed"
      case .parked: "Set aside"
      case .answer: "Answer"
      }
    return "\(name): \(words)"
  }
  var writtenHint: String {
    "correct 1 and other words puts the first right; remove 1 takes it out for good."
  }
  func pace(_ pace: Pace, ends: Int?) -> String {
    let minutes = (abs(pace.secondsBehind) + 30) / 60
    let plan =
      minutes == 0
      ? "as planned"
      : "\(counted(minutes, "minute")) \(pace.secondsBehind > 0 ? "later" : "earlier") than planned"
    let end = ends.map { "The session ends at \(time(ofDay: $0))" } ?? "The session ends"
    let offer = pace.proposal.isEmpty ? "" : " Type spread to share that over the steps left."
    return "\(end), \(plan).\(offer)"
  }
  func paceInShort(_ pace: Pace, ends: Int?) -> String {
    let minutes = (abs(pace.secondsBehind) + 30) / 60
    let end = ends.map { "ends \(time(ofDay: $0))" } ?? ""
    let late = minutes == 0 ? "" : "\(minutes) min \(pace.secondsBehind > 0 ? "behind" : "ahead")"
    return [end, late].filter { !$0.isEmpty }.joined(separator: ", ")
  }
  private func time(ofDay minutes: Int) -> String {
    "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
  }

  // MARK: - What is typed

  var noDay: [String] { ["none", "no"] }
  var oneUnit: [String] { ["a", "one"] }
  var fromNow: [String] { ["in"] }
  func unit(_ word: String) -> ReviewDayWords.Unit? {
    switch word {
    case "day", "days": .day
    case "week", "weeks": .week
    case "month", "months": .month
    case "year", "years": .year
    default: nil
    }
  }
}

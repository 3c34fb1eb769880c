internal import Practice

extension JSONWriter {
  mutating func members(of answer: SessionAnswer) {
    member("is", answer.wireName)
    switch answer {
    case .refused(let refusal): members(of: refusal)
    case .heldBack(let why): member("why", why.rawValue)
    case .taken, .movedOn, .asked, .lastPage, .notUnderstood: break
    }
  }

  private mutating func members(of refusal: Refusal) {
    member("why", refusal.wireName)
    switch refusal {
    case .askedSomethingElse(let asking): member("asked", asking.rawValue)
    case .unknownPosition(let text), .labelTaken(let text), .unknownCard(let text),
      .cardAlreadyIn(let text), .notADay(let text):
      member("text", text)
    case .dayPast(let day): member("day", day.description)
    case .roleNeeded(let roles): member("roles", roles)
    case .severalCards(let cards): member("cards", cards)
    case .confidenceOutOfRange(let number), .minutesOutOfRange(let number),
      .tallyNeeds(let number), .tallyOutOfRange(let number), .peopleOutOfRange(let number),
      .noSuchPerson(let number), .stepStays(let number), .stepNotLeftOut(let number),
      .noCardInStep(let number), .tooManySteps(let number), .slipsMissing(let number),
      .tooManySlips(let number), .slipOutOfRange(let number), .noSuchSlip(let number),
      .tooLong(let number), .seatTaken(let number), .viewsMissing(let number):
      member("number", number)
    case .noSuchCard(let number, let total), .noSuchStep(let number, let total):
      member("number", number)
      member("of", total)
    case .ended, .paused, .notPaused, .nothingBefore, .firstViewsLocked, .othersViewsPrivate,
      .lastStep, .nothingToGoAheadTo, .whoLeft, .unshowable, .cannotPutIn, .alreadyGone,
      .reasonLocked, .actionNeedsWords, .noGentlerCard, .empty, .noPhones, .doorClosed,
      .viewMovedOn, .notAsked, .nobodyWithoutPhone:
      break
    }
  }
}

extension SessionAnswer {
  fileprivate var wireName: String {
    switch self {
    case .taken: "taken"
    case .refused: "refused"
    case .heldBack: "held-back"
    case .movedOn: "moved-on"
    case .asked: "asked"
    case .lastPage: "last-page"
    case .notUnderstood: "not-understood"
    }
  }
}

extension Refusal {
  fileprivate var wireName: String {
    switch self {
    case .ended: "ended"
    case .paused: "paused"
    case .notPaused: "not-paused"
    case .askedSomethingElse: "asked-something-else"
    case .nothingBefore: "nothing-before"
    case .firstViewsLocked: "first-views-locked"
    case .othersViewsPrivate: "others-views-private"
    case .lastStep: "last-step"
    case .unknownPosition: "unknown-position"
    case .confidenceOutOfRange: "confidence-out-of-range"
    case .tallyNeeds: "tally-needs"
    case .tallyOutOfRange: "tally-out-of-range"
    case .noSuchCard: "no-such-card"
    case .nothingToGoAheadTo: "nothing-to-go-ahead-to"
    case .minutesOutOfRange: "minutes-out-of-range"
    case .peopleOutOfRange: "people-out-of-range"
    case .noSuchPerson: "no-such-person"
    case .labelTaken: "label-taken"
    case .roleNeeded: "role-needed"
    case .whoLeft: "who-left"
    case .unshowable: "unshowable"
    case .noSuchStep: "no-such-step"
    case .stepStays: "step-stays"
    case .stepNotLeftOut: "step-not-left-out"
    case .noCardInStep: "no-card-in-step"
    case .tooManySteps: "too-many-steps"
    case .unknownCard: "unknown-card"
    case .severalCards: "several-cards"
    case .noGentlerCard: "no-gentler-card"
    case .cardAlreadyIn: "card-already-in"
    case .cannotPutIn: "cannot-put-in"
    case .slipsMissing: "slips-missing"
    case .tooManySlips: "too-many-slips"
    case .slipOutOfRange: "slip-out-of-range"
    case .noSuchSlip: "no-such-slip"
    case .noPhones: "no-phones"
    case .seatTaken: "seat-taken"
    case .doorClosed: "door-closed"
    case .viewMovedOn: "view-moved-on"
    case .notAsked: "not-asked"
    case .viewsMissing: "views-missing"
    case .nobodyWithoutPhone: "nobody-without-phone"
    case .alreadyGone: "already-gone"
    case .reasonLocked: "reason-locked"
    case .actionNeedsWords: "action-needs-words"
    case .notADay: "not-a-day"
    case .dayPast: "day-past"
    case .empty: "empty"
    case .tooLong: "too-long"
    }
  }
}

extension WireMembers {
  mutating func answer() throws(Meaningless) -> SessionAnswer {
    switch try text("is") {
    case "taken": .taken
    case "refused": .refused(try refusal())
    case "held-back": .heldBack(try choice("why"))
    case "moved-on": .movedOn
    case "asked": .asked
    case "last-page": .lastPage
    case "not-understood": .notUnderstood
    default: throw Meaningless()
    }
  }

  private mutating func refusal() throws(Meaningless) -> Refusal {
    switch try text("why") {
    case "ended": .ended
    case "paused": .paused
    case "not-paused": .notPaused
    case "asked-something-else": .askedSomethingElse(try choice("asked"))
    case "nothing-before": .nothingBefore
    case "first-views-locked": .firstViewsLocked
    case "others-views-private": .othersViewsPrivate
    case "last-step": .lastStep
    case "unknown-position": .unknownPosition(try text("text"))
    case "confidence-out-of-range": .confidenceOutOfRange(try number("number"))
    case "tally-needs": .tallyNeeds(counts: try number("number"))
    case "tally-out-of-range": .tallyOutOfRange(people: try number("number"))
    case "no-such-card": .noSuchCard(try number("number"), of: try number("of"))
    case "nothing-to-go-ahead-to": .nothingToGoAheadTo
    case "minutes-out-of-range": .minutesOutOfRange(try number("number"))
    case "empty": .empty
    case "too-long": .tooLong(limit: try number("number"))
    case let why: try refusal(ofChange: why)
    }
  }

  private mutating func refusal(ofChange why: String) throws(Meaningless) -> Refusal {
    switch why {
    case "people-out-of-range": .peopleOutOfRange(most: try number("number"))
    case "no-such-person": .noSuchPerson(try number("number"))
    case "label-taken": .labelTaken(try text("text"))
    case "role-needed": .roleNeeded(try texts("roles"))
    case "who-left": .whoLeft
    case "unshowable": .unshowable
    case "no-such-step": .noSuchStep(try number("number"), of: try number("of"))
    case "step-stays": .stepStays(try number("number"))
    case "step-not-left-out": .stepNotLeftOut(try number("number"))
    case "no-card-in-step": .noCardInStep(try number("number"))
    case "too-many-steps": .tooManySteps(limit: try number("number"))
    case "unknown-card": .unknownCard(try text("text"))
    case "several-cards": .severalCards(try texts("cards"))
    case "no-gentler-card": .noGentlerCard
    case "card-already-in": .cardAlreadyIn(try text("text"))
    case "cannot-put-in": .cannotPutIn
    case "slips-missing": .slipsMissing(try number("number"))
    case "too-many-slips": .tooManySlips(missing: try number("number"))
    case "slip-out-of-range": .slipOutOfRange(positions: try number("number"))
    case "no-such-slip": .noSuchSlip(try number("number"))
    case "no-phones": .noPhones
    case "seat-taken": .seatTaken(try number("number"))
    case "door-closed": .doorClosed
    case "view-moved-on": .viewMovedOn
    case "not-asked": .notAsked
    case "views-missing": .viewsMissing(try number("number"))
    case "nobody-without-phone": .nobodyWithoutPhone
    case "already-gone": .alreadyGone
    case "reason-locked": .reasonLocked
    case "action-needs-words": .actionNeedsWords
    case "not-a-day": .notADay(try text("text"))
    case "day-past": .dayPast(try day("day"))
    default: throw Meaningless()
    }
  }
}

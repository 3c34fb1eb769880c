internal import Practice

extension JSONWriter {
  mutating func members(of event: SessionEvent) {
    member("event", event.wireName)
    switch event {
    case .position(.named(let name)): member("text", name)
    case .confidence(let number): member("number", ifAny: number)
    case .reason(let text), .answer(let text), .actionText(let text), .actionOwner(let text),
      .whatHappened(let text):
      member("text", ifAny: text)
    case .tally(let counts):
      member("counts") { writer in
        writer.array { list in
          for count in counts { list.item { $0.number(count) } }
        }
      }
    case .actionReview(let day): member("day", ifAny: day?.description)
    case .outcome(let result): member("result", ifAny: result?.rawValue)
    case .note(let text), .park(let text): member("text", text)
    case .extend(let number), .jump(let number): member("number", number)
    case .position(.pass), .next, .back, .skip, .goAhead, .pause, .goOn, .tick, .end: break
    }
  }

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
    case .unknownPosition(let name): member("text", name)
    case .confidenceOutOfRange(let number), .minutesOutOfRange(let number),
      .tallyNeeds(let number), .tallyOutOfRange(let number), .tooLong(let number):
      member("number", number)
    case .noSuchCard(let number, let total):
      member("number", number)
      member("of", total)
    case .ended, .paused, .notPaused, .nothingBefore, .firstViewsLocked, .othersViewsPrivate,
      .lastStep, .nothingToGoAheadTo, .empty:
      break
    }
  }
}

extension SessionEvent {
  fileprivate var wireName: String {
    switch self {
    case .next: "next"
    case .back: "back"
    case .skip: "skip"
    case .position: "position"
    case .confidence: "confidence"
    case .reason: "reason"
    case .tally: "tally"
    case .goAhead: "go-ahead"
    case .answer: "answer"
    case .actionText: "action"
    case .actionOwner: "owner"
    case .actionReview: "review-date"
    case .outcome: "outcome"
    case .whatHappened: "what-happened"
    case .note: "note"
    case .park: "park"
    case .pause: "pause"
    case .goOn: "go-on"
    case .extend: "extend"
    case .jump: "jump"
    // The session's own clock moves it; nobody else's is believed.
    case .tick: "tick"
    case .end: "end"
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
    case .empty: "empty"
    case .tooLong: "too-long"
    }
  }
}

extension WireMembers {
  mutating func event() throws(Meaningless) -> SessionEvent {
    switch try text("event") {
    case "next": .next
    case "back": .back
    case "skip": .skip
    case "position": .position(try text(ifAny: "text").map(Position.named) ?? .pass)
    case "confidence": .confidence(try number(ifAny: "number"))
    case "reason": .reason(try text(ifAny: "text"))
    case "tally": .tally(try numbers("counts"))
    case "go-ahead": .goAhead
    case "answer": .answer(try text(ifAny: "text"))
    case "action": .actionText(try text(ifAny: "text"))
    case "owner": .actionOwner(try text(ifAny: "text"))
    case "review-date": .actionReview(try day())
    case "outcome": .outcome(try choice(ifAny: "result"))
    case "what-happened": .whatHappened(try text(ifAny: "text"))
    case "note": .note(try text("text"))
    case "park": .park(try text("text"))
    case "pause": .pause
    case "go-on": .goOn
    case "extend": .extend(minutes: try number("number"))
    case "jump": .jump(card: try number("number"))
    case "end": .end
    default: throw Meaningless()
    }
  }

  private mutating func day() throws(Meaningless) -> CalendarDay? {
    guard let text = try text(ifAny: "day") else { return nil }
    guard let day = CalendarDay(text) else { throw Meaningless() }
    return day
  }

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
    default: throw Meaningless()
    }
  }
}

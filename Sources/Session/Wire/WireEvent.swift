internal import Practice

extension JSONWriter {
  mutating func members(of event: SessionEvent) {
    member("event", event.wireName)
    switch event {
    case .position(.named(let name)): member("text", name)
    case .confidence(let number): member("number", ifAny: number)
    case .reason(let text), .answer(let text), .actionOwner(let text), .whatHappened(let text),
      .whatChanged(let text):
      member("text", ifAny: text)
    case .actionText(let text, let when):
      member("text", ifAny: text)
      member("when", ifAny: when)
    case .tally(let counts): member("counts", counts)
    case .slips(.add(let slips)): member("slips", slips)
    case .slips(.takeBack(let slip)): member("number", slip)
    case .actionReview(let day): member("day", ifAny: day?.description)
    case .outcome(let result): member("result", ifAny: result?.rawValue)
    case .note(let text), .park(let text): member("text", text)
    case .correct(let id, let text):
      member("id", id.description)
      member("text", text)
    case .takeOut(let id): member("id", id.description)
    case .people(let change): members(of: change)
    case .phones(.door(let isOpen)): member("open", isOpen)
    case .phones(.reasons(let areAsked)): member("asked", areAsked)
    case .plan(let change): members(of: change)
    case .extend(let number), .jump(let number): member("number", number)
    case .position(.pass), .slips(.startAgain), .next, .back, .skip, .goAhead, .withReasons, .pause,
      .goOn, .tick, .end, .phones:
      break
    }
  }

  private mutating func members(of change: PeopleChange) {
    switch change {
    case .joined(let label, let role):
      member("text", ifAny: label)
      member("role", ifAny: role)
    case .left(let number): member("number", number)
    case .count(let number, let role):
      member("number", number)
      member("role", ifAny: role)
    }
  }

  private mutating func members(of change: PlanChange) {
    switch change {
    case .swap(let step, let card):
      member("step", step)
      member("text", card)
    case .gentler(let step), .leaveOut(let step), .bringBack(let step): member("step", step)
    case .insertCard(let card, let before):
      member("text", card)
      member("before", before)
    case .insert(let kind, let title, let minutes, let before):
      member("kind", kind.rawValue)
      member("text", title)
      member("number", minutes)
      member("before", before)
    case .move(let step, let before):
      member("step", step)
      member("before", before)
    case .minutes(let minutes):
      member("steps", minutes.map(\.step))
      member("minutes", minutes.map(\.minutes))
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
    case .slips(.add): "slips"
    case .slips(.takeBack): "slip-back"
    case .slips(.startAgain): "slips-again"
    case .goAhead: "go-ahead"
    case .answer: "answer"
    case .actionText: "action"
    case .actionOwner: "owner"
    case .actionReview: "review-date"
    case .outcome: "outcome"
    case .whatHappened: "what-happened"
    case .whatChanged: "what-changed"
    case .note: "note"
    case .park: "park"
    case .correct: "correct"
    case .takeOut: "take-out"
    case .withReasons(let isAsked): isAsked ? "with-reasons" : "without-reasons"
    case .people(.joined): "joined"
    case .people(.left): "left"
    case .people(.count): "people"
    case .phones(.door): "door"
    case .phones(.reasons): "phone-reasons"
    case .phones(.turn): "turn"
    case .phones(.hands): "hands"
    // Phones have a wire of their own.
    case .phones(.seat): "seat"
    case .phones(.view): "view"
    case .plan(.swap): "swap"
    case .plan(.gentler): "gentler"
    case .plan(.leaveOut): "leave-out"
    case .plan(.bringBack): "bring-back"
    case .plan(.insertCard): "insert-card"
    case .plan(.insert): "insert"
    case .plan(.move): "move"
    case .plan(.minutes): "minutes"
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
    case "slips": .slips(.add(try numbers("slips")))
    case "slip-back": .slips(.takeBack(try number("number")))
    case "slips-again": .slips(.startAgain)
    case "go-ahead": .goAhead
    case "answer": .answer(try text(ifAny: "text"))
    case "action": .actionText(try text(ifAny: "text"), when: try text(ifAny: "when"))
    case "owner": .actionOwner(try text(ifAny: "text"))
    case "review-date": .actionReview(try day(ifAny: "day"))
    case "outcome": .outcome(try choice(ifAny: "result"))
    case "what-happened": .whatHappened(try text(ifAny: "text"))
    case "what-changed": .whatChanged(try text(ifAny: "text"))
    case "note": .note(try text("text"))
    case "park": .park(try text("text"))
    case "correct": .correct(try id(), try text("text"))
    case "take-out": .takeOut(try id())
    case "with-reasons": .withReasons(true)
    case "without-reasons": .withReasons(false)
    case "pause": .pause
    case "go-on": .goOn
    case "extend": .extend(minutes: try number("number"))
    case "jump": .jump(card: try number("number"))
    case "end": .end
    case let name: try change(name)
    }
  }

  private mutating func change(_ name: String) throws(Meaningless) -> SessionEvent {
    switch name {
    case "joined":
      .people(.joined(label: try text(ifAny: "text"), role: try text(ifAny: "role")))
    case "left": .people(.left(try number("number")))
    case "people": .people(.count(try number("number"), role: try text(ifAny: "role")))
    case "door": .phones(.door(isOpen: try bool("open")))
    case "phone-reasons": .phones(.reasons(areAsked: try bool("asked")))
    case "turn": .phones(.turn)
    case "hands": .phones(.hands)
    case "swap": .plan(.swap(step: try number("step"), card: try text("text")))
    case "gentler": .plan(.gentler(step: try number("step")))
    case "leave-out": .plan(.leaveOut(step: try number("step")))
    case "bring-back": .plan(.bringBack(step: try number("step")))
    case "insert-card": .plan(.insertCard(try text("text"), before: try number("before")))
    case "insert":
      .plan(
        .insert(
          try choice("kind"), title: try text("text"), minutes: try number("number"),
          before: try number("before")))
    case "move": .plan(.move(step: try number("step"), before: try number("before")))
    case "minutes": .plan(.minutes(try stepMinutes()))
    default: throw Meaningless()
    }
  }

  private mutating func stepMinutes() throws(Meaningless) -> [Pace.StepMinutes] {
    let (steps, minutes) = (try numbers("steps"), try numbers("minutes"))
    guard steps.count == minutes.count else { throw Meaningless() }
    return zip(steps, minutes).map { Pace.StepMinutes(step: $0, minutes: $1) }
  }

  private mutating func id() throws(Meaningless) -> Written.ID {
    guard let id = Written.ID(try text("id")) else { throw Meaningless() }
    return id
  }

}

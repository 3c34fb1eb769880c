import Practice
import Session
import TestKit

/// A session driven by random events, with a twin that is resumed from what was saved.
struct RandomWalk {
  private(set) var broken: String?
  private var generator: SeededGenerator
  private var machine: SessionMachine
  private var twin: SessionMachine
  private var saved: SessionRecord
  private var seconds = Sessions.moment.seconds

  static let eventKinds = [
    "next", "back", "skip", "position", "confidence", "reason", "tally", "goAhead", "answer",
    "actionText", "actionOwner", "actionReview", "outcome", "whatHappened", "note", "park",
    "pause", "goOn", "extend", "jump", "tick", "end",
  ]

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    machine = [
      { Sessions.solo(model: true, reviews: 1) }, { Sessions.team() },
      { Sessions.team(.each, people: 3) }, { Sessions.agencies() },
    ][Int(seed % 4)]()
    if seed % 8 > 3 { machine = Self.inTheMiddle(machine) }
    twin = machine
    saved = machine.record
  }

  // Half of the walks begin at a card, so that its later stages are met often enough.
  private static func inTheMiddle(_ machine: SessionMachine) -> SessionMachine {
    var machine = machine
    _ = machine.handle(.jump(card: 1), at: Sessions.moment)
    return machine
  }

  mutating func run(events: Int, visiting visited: inout Set<Visit>) {
    for _ in 0..<events where broken == nil {
      let kind = eventKind
      let step = machine.record.steps[machine.record.current]
      if machine.record.ending == nil {
        visited.insert(
          Visit(
            kind: step.kind, stage: step.place.phase,
            asking: step.place.asking(in: machine.record.setting),
            paused: machine.record.paused, event: kind))
      }
      take(event(of: kind))
    }
    let scene = machine.scene
    if machine.record.ending == nil, scene.ask == .nothing {
      broken = "an open session asks nothing"
    }
    if machine.record != twin.record { broken = "the resumed session went another way" }
  }

  private mutating func take(_ event: SessionEvent) {
    seconds += Int.random(in: 0...40, using: &generator)
    let moment = Moment(seconds: seconds)
    let before = machine.record
    let response = machine.handle(event, at: moment)
    let twinResponse = twin.handle(event, at: moment)
    if case .refused = response { checkUnchanged(since: before, event) }
    checkLocked(since: before, event)
    checkSound(event)
    if response != twinResponse, event != .tick { broken = "the twin answered \(event) otherwise" }
    guard case .accepted(let effects) = response, effects.contains(.save) else { return }
    saved = machine.record
    // Killed here and taken up again, with no time gone by.
    if Bool.random(using: &generator) { twin = SessionMachine(saved, at: moment) }
  }

  // MARK: - Promises

  private mutating func checkUnchanged(since before: SessionRecord, _ event: SessionEvent) {
    var now = machine.record
    now.steps[now.current].seconds = before.steps[before.current].seconds
    if now != before { broken = "\(event) was refused and yet changed something" }
  }

  private mutating func checkLocked(since before: SessionRecord, _ event: SessionEvent) {
    for (old, new) in zip(before.steps, machine.record.steps) {
      guard old.round?.first != new.round?.first else { continue }
      let mayChange = old.place.phase == .firstViews && old.round?.findingShown == false
      if !mayChange { broken = "\(event) changed locked first views" }
    }
  }

  private mutating func checkSound(_ event: SessionEvent) {
    let record = machine.record
    guard record.steps.indices.contains(record.current) else {
      broken = "\(event) left the steps"
      return
    }
    if record.ending == nil, record.steps[record.current].place.phase == .finished {
      broken = "\(event) stopped at a finished step"
    }
    let early: Set<Place.Phase> = [.opening, .firstViews, .talk]
    for step in record.steps where step.status != .done && early.contains(step.place.phase) {
      guard let round = step.round, !round.findingShown else { continue }
      if !round.second.isEmpty { broken = "\(event) took second views before the finding" }
    }
  }

  // MARK: - Events

  // Ending is rare, so that walks last; going on is common, so that they get somewhere.
  private var eventKind: String {
    mutating get {
      switch Int.random(in: 0..<100, using: &generator) {
      case 0..<45: fitting
      case 45..<46: Int.random(in: 0..<4, using: &generator) == 0 ? "end" : "goOn"
      default:
        Self.eventKinds.randomElement(using: &generator).flatMap { $0 == "end" ? "next" : $0 }
          ?? "next"
      }
    }
  }

  private var fitting: String {
    if machine.record.paused { return "goOn" }
    switch machine.here.asking(in: machine.record.setting) {
    case .goOn: return "next"
    case .position: return "position"
    case .confidence: return "confidence"
    case .reason: return "reason"
    case .tally: return "tally"
    case .answer: return "answer"
    case .actionText: return "actionText"
    case .actionOwner: return "actionOwner"
    case .actionReview: return "actionReview"
    case .outcome: return "outcome"
    case .whatHappened: return "whatHappened"
    }
  }

  private mutating func event(of kind: String) -> SessionEvent {
    switch kind {
    case "next": .next
    case "back": .back
    case "skip": .skip
    case "position": .position(position)
    case "confidence": .confidence(number(0...7))
    case "reason": .reason(words)
    case "tally": .tally(counts)
    case "goAhead": .goAhead
    case "answer": .answer(words)
    case "actionText": .actionText(words)
    case "actionOwner": .actionOwner(words)
    case "actionReview": .actionReview(Samples.day)
    case "outcome": .outcome(ActionOutcome.Result.allCases.randomElement(using: &generator))
    case "whatHappened": .whatHappened(words)
    case "note": .note(words ?? " ")
    case "park": .park(words ?? "")
    case "pause": .pause
    case "goOn": .goOn
    case "extend": .extend(minutes: number(-1...300) ?? 0)
    case "jump": .jump(card: number(-1...4) ?? 1)
    case "tick": .tick
    default: .end
    }
  }

  private var position: Position {
    mutating get {
      let choices = Card.usualPositions.map(Position.named) + [.pass, .named("nowhere")]
      return choices.randomElement(using: &generator) ?? .pass
    }
  }

  private var counts: [Int] {
    mutating get {
      [
        [1, 0, 0, 1], [0, 0, 0, 0], [2, 0, 0, 0], [9, 9, 9, 9], [1, 1], [-1, 1, 1, 1],
        [6, 0, 0, 0],
      ]
      .randomElement(using: &generator) ?? []
    }
  }

  private var words: String? {
    mutating get {
      [nil, "Words", " ", "\u{1B}]0;x\u{7}", "ŵ 👩‍👩‍👧"].randomElement(using: &generator) ?? nil
    }
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int? {
    let number = Int.random(in: range, using: &generator)
    return number == range.lowerBound ? nil : number
  }
}

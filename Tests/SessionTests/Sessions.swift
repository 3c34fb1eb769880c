import Practice
import Session
import TestKit

/// Sessions for the engine's tests, and short ways to go through them.
enum Sessions {
  static let moment = Samples.moment

  static func machine(_ record: SessionRecord) -> SessionMachine {
    SessionMachine(record, at: moment)
  }

  static func solo(model: Bool = false, reviews: Int = 0) -> SessionMachine {
    machine(record(.solo, .each, people: 1, model: model, reviews: reviews))
  }

  static func team(_ capture: Capture = .hands, people: Int = 6) -> SessionMachine {
    machine(record(.team, capture, people: people))
  }

  static func agencies(_ capture: Capture = .hands) -> SessionMachine {
    var record = record(.multiAgency, capture, people: 6)
    for index in record.participants.indices {
      record.participants[index].role = index < 4 ? "health" : "police"
    }
    return machine(record)
  }

  /// A team whose people answer on phones, but for the last, who has none.
  static func phones(people: Int = 6) -> SessionMachine {
    var record = record(.team, .phones, people: people)
    record.phones = PhoneTerms()
    if let last = record.participants.indices.last { record.participants[last].seat = .keyboard }
    return machine(record)
  }

  /// Welcome, earlier actions, two cards and a close.
  static func record(
    _ setting: Setting, _ capture: Capture, people: Int, model: Bool = false, reviews: Int = 0
  ) -> SessionRecord {
    var record = Samples.record(setting: setting, capture: capture, people: people)
    record.steps[0].status = .open
    record.steps.insert(Step(kind: .actions, title: "Earlier actions", minutes: 5), at: 1)
    var second = Samples.card
    second.id = "second"
    second.title = "A second card"
    second.prompts = ["Only one?"]
    record.steps.insert(
      Step(kind: .card, title: "A second card", minutes: 10, round: Round(card: second)), at: 3)
    if model {
      record.steps[4].reflection = Reflection(
        model: "three", title: "Three questions", credit: "Somebody (2000)",
        items: [Reflection.Item(title: "What?"), Reflection.Item(title: "Now what?")])
    }
    record.reviews = (0..<reviews).map {
      ActionReview(
        session: Samples.id("bbb\($0 + 2)"), action: Action(number: 1, text: "Earlier \($0)"))
    }
    return record
  }
}

extension SessionMachine {
  /// Takes events at the same moment, each of which has to be accepted.
  mutating func go(_ events: SessionEvent...) throws {
    for event in events { try take(event) }
  }

  /// Takes an event that has to be accepted; its effects.
  @discardableResult
  mutating func take(
    _ event: SessionEvent, at moment: Moment = Sessions.moment
  ) throws -> [SessionEffect] {
    switch handle(event, at: moment) {
    case .accepted(let effects): return effects
    case .refused(let refusal): throw Refused(event: event, refusal: refusal)
    }
  }

  /// Why an event is refused; nil when it is taken.
  mutating func refusal(of event: SessionEvent) -> Refusal? {
    guard case .refused(let refusal) = handle(event, at: Sessions.moment) else { return nil }
    return refusal
  }

  /// Goes from the beginning to the front of the first card.
  mutating func goToFirstCard() throws {
    try go(.jump(card: 1))
  }

  /// The place within the current step.
  var here: Place { record.steps[record.current].place }

  /// The round of the current step.
  var currentRound: Round? { record.steps[record.current].round }
}

struct Refused: Error, CustomStringConvertible {
  let event: SessionEvent
  let refusal: Refusal
  var description: String { "\(event) was refused: \(refusal)" }
}

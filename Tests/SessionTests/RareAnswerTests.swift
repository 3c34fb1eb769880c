import Practice
import Session
import TestKit
import Testing

/// Answers that are too long, in every place, and models that a plan has no place for.
@Suite struct RareAnswerTests {
  private static let long = String(repeating: "x", count: Limits.answerBytes + 1)

  /// What leads to a question from the start of a session alone, and an answer to it.
  static let answers: [([SessionEvent], SessionEvent)] = [
    (
      [.jump(card: 1), .next, .position(.named("agree")), .confidence(3)],
      .reason(long)
    ),
    (
      [.jump(card: 1), .next, .position(.pass)], .answer(long)
    ),
    ([.next], .whatHappened(long)), ([], .park(long)), ([], .note(long)),
  ]

  @Test(arguments: answers)
  func `words that are too long are refused with the limit, wherever they are given`(
    _ before: [SessionEvent], _ event: SessionEvent
  ) throws {
    var machine = Sessions.solo(model: true, reviews: 1)
    for event in before { try machine.take(event) }
    if case .whatHappened = event { try machine.go(.next, .outcome(.done)) }
    let record = machine.record
    #expect(machine.refusal(of: event) == .tooLong(limit: Limits.answerBytes))
    #expect(machine.record == record)
  }

  @Test func `who sees to an action is a few words as well`() throws {
    var machine = Sessions.team()
    try machine.goToFirstCard()
    for _ in 0..<20 where machine.here != Place.action(.owner) {
      let event: SessionEvent =
        switch machine.here {
        case .views: .tally([6, 0, 0, 0])
        case .action: .actionText("Ask first.")
        default: .next
        }
      try machine.take(event)
    }
    #expect(machine.refusal(of: .actionOwner(Self.long)) == .tooLong(limit: Limits.answerBytes))
    #expect(machine.here == Place.action(.owner))
  }

  @Test func `a model that is asked for closes a plan that names none`() throws {
    var opening = Openings.opening()
    opening.model = .named("three")
    var plan = Openings.plan(.card("card-1"))
    for index in plan.steps.indices { plan.steps[index].model = nil }
    var generator = SeededGenerator(seed: 1)
    let closed = try opening.record(of: plan, using: &generator)
    #expect(closed.steps.map { $0.reflection?.model } == [nil, nil, nil, "three"])
    plan.steps.removeLast()
    let added = try opening.record(of: plan, using: &generator)
    #expect(added.steps.map(\.kind) == [.welcome, .actions, .card, .close])
    #expect(added.steps.last?.title == "Three questions")
    #expect(added.steps.last?.minutes == 1)
  }

  @Test func `a model in place of the plan's, or none, is what is asked for`() throws {
    var opening = Openings.opening()
    var generator = SeededGenerator(seed: 1)
    opening.models.append(
      ReflectiveModel(
        id: "one", title: "One question", credit: "Somebody (2001)",
        questions: Openings.model.questions))
    opening.model = .named("one")
    let plan = Openings.plan(.card("card-1"))
    #expect(try opening.record(of: plan, using: &generator).steps.last?.reflection?.model == "one")
    opening.model = .none
    #expect(try opening.record(of: plan, using: &generator).steps.last?.reflection == nil)
    opening.model = .named("nowhere")
    #expect(throws: OpeningFault.self) { try opening.record(of: plan, using: &generator) }
  }
}

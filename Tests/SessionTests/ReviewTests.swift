import Practice
import Session
import TestKit
import Testing

@Suite struct ReviewTests {
  @Test func `earlier actions are looked at one by one`() throws {
    var machine = Sessions.solo(reviews: 3)
    try machine.go(.next, .next)
    #expect(machine.scene.ask == .outcome)
    try machine.go(.outcome(.done), .whatHappened("It worked."), .whatChanged("They were asked."))
    try machine.go(.outcome(nil), .outcome(.partly), .next, .next)
    #expect(
      machine.record.reviews.map(\.action.outcome) == [
        ActionOutcome(
          result: .done, whatHappened: "It worked.", whatChanged: "They were asked.",
          moment: Sessions.moment), nil,
        ActionOutcome(result: .partly, moment: Sessions.moment),
      ])
    #expect(machine.record.current == 2)
  }

  @Test func `without earlier actions the step says so and goes on`() throws {
    var machine = Sessions.solo()
    try machine.go(.next)
    #expect(machine.scene.parts == [.nothingToReview])
    try machine.go(.next)
    #expect(machine.record.current == 2)
  }

  @Test func `going back in a review keeps what was said to have happened`() throws {
    var machine = Sessions.solo(reviews: 1)
    try machine.go(.next, .next, .outcome(.notYet), .whatHappened("Waiting."), .back)
    #expect(machine.here == Place.review(0, .outcome))
    try machine.go(.outcome(.done), .whatHappened(nil))
    #expect(
      machine.record.reviews[0].action.outcome
        == ActionOutcome(result: .done, whatHappened: "Waiting.", moment: Sessions.moment))
  }

  @Test func `only open actions of the same kind of session are brought up, without old outcomes`()
    throws
  {
    var entry = ActionLedger.Entry(
      session: Samples.id("bbb2"), agreed: Samples.day, setting: .team,
      action: Action(number: 1, text: "Earlier"))
    entry.action.outcome = ActionOutcome(result: .partly, moment: Sessions.moment)
    var opening = Openings.opening(.team, people: 3)
    opening.openActions = [entry]
    var generator = SeededGenerator(seed: 1)
    let record = try opening.record(of: Openings.plan(), using: &generator)
    #expect(
      record.reviews == [
        ActionReview(session: entry.session, action: Action(number: 1, text: "Earlier"))
      ])
  }
}

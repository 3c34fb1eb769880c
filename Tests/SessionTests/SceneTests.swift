import Practice
import Session
import TestKit
import Testing

@Suite struct SceneTests {
  @Test func `nobody's position is shown to anybody but a person alone`() throws {
    var machine = Sessions.team(.each, people: 6)
    try machine.goToFirstCard()
    for _ in 0..<6 {
      try machine.go(.next)
      break
    }
    var shown: [Scene.Part] = []
    for _ in 0..<6 {
      shown += machine.scene.parts
      try machine.go(.position(.named("disagree")), .confidence(5), .reason("Mine alone."))
    }
    while machine.here.phase != .secondViews {
      shown += machine.scene.parts
      try machine.go(.next)
    }
    shown += machine.scene.parts
    #expect(
      !shown.contains {
        switch $0 {
        case .ownFirstView, .movement: true
        default: false
        }
      })
    #expect(!String(describing: shown).contains("Mine alone."))
  }

  @Test func `how many views are in is told, never what they are`() throws {
    var machine = Sessions.team(.each, people: 3)
    try machine.goToFirstCard()
    try machine.go(.next, .position(.pass))
    #expect(machine.scene.parts == [.front(Samples.card), .viewsIn(1, of: 3)])
    #expect(
      machine.scene.ask
        == .position(
          participant: Participant(number: 1, label: "Person 2"), choices: Card.usualPositions,
          moment: .beforeTalk))
  }

  @Test func `alone, one's own first view stands beside the second`() throws {
    var machine = Sessions.solo()
    try machine.goToFirstCard()
    try machine.go(.next, .position(.named("agree")), .next, .reason("So."), .next, .next, .next)
    let own = View(participant: 0, position: .named("agree"), reason: "So.")
    #expect(machine.scene.parts == [.front(Samples.card), .ownFirstView(own)])
    #expect(
      machine.scene.ask
        == .position(participant: nil, choices: Card.usualPositions, moment: .afterFinding))
  }

  @Test func `counts before and after stand beside the question what to change`() throws {
    var machine = Sessions.team()
    try machine.goToFirstCard()
    try machine.go(.next, .tally([3, 1, 1, 1]), .next, .next, .next, .tally([1, 4, 0, 1]))
    #expect(
      machine.scene.parts == [
        .movement(
          .counts(
            ByMoment(
              before: Samples.tally(3, 1, 1, 1, 0).counts,
              after: Samples.tally(1, 4, 0, 1, 0).counts)),
          positions: Card.usualPositions, role: nil),
        .tryThis(Samples.card.tryThis),
      ])
  }

  @Test func `in a small group only whether views moved is told`() throws {
    var machine = Sessions.team(.hands, people: 4)
    try machine.goToFirstCard()
    try machine.go(.next, .tally([3, 1, 0, 0]), .next, .next, .next, .tally([1, 3, 0, 0]))
    #expect(
      machine.scene.parts.first
        == .movement(.small(.init(inAll: .moved)), positions: Card.usualPositions, role: nil))
  }

  @Test func `notes for the facilitator are no part of what is shown`() throws {
    var machine = Sessions.team()
    try machine.goToFirstCard()
    let scene = machine.scene
    #expect(scene.facilitatorNotes == Samples.card.facilitatorNotes)
    #expect(
      !scene.parts.contains {
        if case .says(let text) = $0 { text == Samples.card.facilitatorNotes } else { false }
      })
  }

  @Test func `the close shows what was agreed and set aside, and the end where support is`() throws
  {
    var machine = Sessions.machine(Samples.finishedRecord())
    #expect(
      machine.scene.parts == [
        .ended(.complete), .actionsAgreed(machine.record.actions),
        .parked(["Who pays for transport?"]), .support(["Talk to your supervisor."]),
      ])
    machine = Sessions.team()
    try machine.go(.park("Later."), .skip, .skip, .skip, .skip)
    #expect(machine.scene.parts == [.parked(["Later."])])
  }

  @Test func `the status counts steps, cards and time`() throws {
    var machine = Sessions.team()
    try machine.go(.jump(card: 2))
    try machine.take(.note("x"), at: Moment(seconds: Sessions.moment.seconds + 700))
    #expect(
      machine.scene.status
        == Scene.Status(
          step: 4, steps: 5, title: "A second card", card: 2, cards: 2, stepSecondsLeft: -100,
          sessionSecondsLeft: 300))
    // When it ends, and what is left until then, say the same.
    let ends = machine.scene.status.pace?.ends.seconds
    #expect(ends == nil || ends == Sessions.moment.seconds + 700 + 300)
  }

  @Test func `weeks later the day suggested for looking at an action again is not past`() throws {
    var machine = Sessions.solo()
    machine = SessionMachine(
      machine.record, at: Moment(seconds: Sessions.moment.seconds + 90 * 86_400))
    try machine.go(.jump(card: 1))
    while machine.here.phase != .action {
      try machine.go(machine.scene.ask.isPosition ? .position(.pass) : .next)
    }
    let later = Moment(seconds: Sessions.moment.seconds + 90 * 86_400)
    _ = machine.handle(.actionText("Ask first."), at: later)
    #expect(machine.scene.ask == .actionReview(suggested: Samples.day.adding(days: 118)))
  }

  @Test func `time is counted by the steady clock, whatever the clock on the wall is set to`() {
    var machine = SessionMachine(Sessions.solo().record, at: Sessions.moment, awake: 100)
    for (wall, awake) in [(5, 105), (90_000, 110), (-90_000, 112)] {
      _ = machine.handle(
        .tick, at: Moment(seconds: Sessions.moment.seconds + wall), awake: awake)
    }
    #expect(machine.record.steps[0].seconds == 12)
  }
}

extension Scene.Ask {
  fileprivate var isPosition: Bool { if case .position = self { true } else { false } }
}

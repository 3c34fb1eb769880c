import Practice
import Session
import TestKit
import Testing

@Suite struct RoundTests {
  @Test func `alone, a round goes from the front to one action`() throws {
    var machine = Sessions.solo()
    try machine.goToFirstCard()
    try machine.go(
      .next, .position(.named("agree")), .confidence(4), .reason("Because."), .answer("First."),
      .answer(nil), .next, .position(.named("it depends")), .confidence(nil), .reason(nil),
      .actionText("Ask earlier."), .actionReview(Samples.day))
    let round = try #require(machine.record.steps[2].round)
    #expect(
      round.first.each == [
        View(participant: 0, position: .named("agree"), confidence: 4, reason: "Because.")
      ])
    #expect(round.second.each == [View(participant: 0, position: .named("it depends"))])
    #expect(round.notes == [Note(prompt: 0, text: "First.")])
    #expect(
      round.actions == [Action(number: 1, text: "Ask earlier.", review: Samples.day)])
    #expect(round.findingShown)
    #expect(machine.record.steps[2].status == .done)
    #expect(machine.record.current == 3)
  }

  @Test func `the finding is held back until every first view is in or passed`() throws {
    var machine = Sessions.team(.each, people: 3)
    try machine.goToFirstCard()
    try machine.go(.next, .position(.pass), .position(.named("agree")), .confidence(nil))
    try machine.go(.reason(nil))
    #expect(machine.here == Place.views(.beforeTalk, .person(2, .position)))
    #expect(machine.currentRound?.findingShown == false)
    #expect(!machine.scene.parts.contains { if case .finding = $0 { true } else { false } })
    try machine.go(.position(.pass))
    #expect(machine.here == Place.talk(prompt: 0))
    try machine.go(.next, .next)
    #expect(machine.here == Place.finding(0))
    #expect(machine.currentRound?.findingShown == true)
  }

  @Test func `the facilitator's word goes on to talk before every view is in`() throws {
    var machine = Sessions.team(.each, people: 3)
    try machine.goToFirstCard()
    try machine.go(.next, .position(.pass), .goAhead)
    #expect(machine.here.phase == .talk)
    #expect(machine.currentRound?.first.each.count == 1)
  }

  @Test func `an empty line never picks a position or a tally`() throws {
    var machine = Sessions.solo()
    try machine.goToFirstCard()
    try machine.go(.next)
    #expect(machine.refusal(of: .next) == .askedSomethingElse(.position))
    var team = Sessions.team()
    try team.goToFirstCard()
    try team.go(.next)
    #expect(team.refusal(of: .next) == .askedSomethingElse(.tally))
  }

  @Test func `first views are locked once talk has begun`() throws {
    var machine = Sessions.team()
    try machine.goToFirstCard()
    try machine.go(.next, .tally([1, 2, 1, 1]))
    #expect(machine.here.phase == .talk)
    #expect(machine.refusal(of: .back) == .firstViewsLocked)
    #expect(machine.refusal(of: .tally([6, 0, 0, 0])) == .askedSomethingElse(.goOn))
    #expect(machine.refusal(of: .position(.pass)) == .askedSomethingElse(.goOn))
  }

  @Test func `whoever is left over in a tally passes`() throws {
    var machine = Sessions.team()
    try machine.goToFirstCard()
    try machine.go(.next, .tally([1, 2, 1, 0]))
    #expect(machine.currentRound?.first.tallies == [Samples.tally(1, 2, 1, 0, 2)])
  }

  @Test(arguments: [
    ([1, 2, 1], Refusal.tallyNeeds(counts: 4)),
    ([1, 2, 1, 0, 0], .tallyNeeds(counts: 4)),
    ([4, 2, 1, 0], .tallyOutOfRange(people: 6)),
    ([-1, 2, 1, 0], .tallyOutOfRange(people: 6)),
    ([.max, .max, 1, 0], .tallyOutOfRange(people: 6)),
  ])
  func `a tally that cannot be is refused with the reason`(_ counts: [Int], _ reason: Refusal)
    throws
  {
    var machine = Sessions.team()
    try machine.goToFirstCard()
    try machine.go(.next)
    #expect(machine.refusal(of: .tally(counts)) == reason)
    #expect(machine.currentRound?.first.isEmpty == true)
  }

  @Test func `each role group is counted by itself`() throws {
    var machine = Sessions.agencies()
    try machine.goToFirstCard()
    try machine.go(.next)
    #expect(
      machine.scene.ask
        == .tally(role: "health", people: 4, choices: Card.usualPositions, moment: .beforeTalk))
    try machine.go(.tally([4, 0, 0, 0]))
    #expect(machine.refusal(of: .tally([3, 0, 0, 0])) == .tallyOutOfRange(people: 2))
    try machine.go(.tally([0, 1, 0, 0]))
    #expect(
      machine.currentRound?.first.tallies.map(\.role) == ["health", "police"])
    #expect(machine.here.phase == .talk)
  }

  @Test func `a position that is not the card's is refused`() throws {
    var machine = Sessions.solo()
    try machine.goToFirstCard()
    try machine.go(.next)
    #expect(machine.refusal(of: .position(.named("perhaps"))) == .unknownPosition("perhaps"))
  }

  @Test(arguments: [0, 6, -1, .max])
  func `a confidence outside one to five is refused`(_ confidence: Int) throws {
    var machine = Sessions.solo()
    try machine.goToFirstCard()
    try machine.go(.next, .position(.named("agree")))
    #expect(machine.refusal(of: .confidence(confidence)) == .confidenceOutOfRange(confidence))
  }

  @Test func `passing asks neither how sure nor why`() throws {
    var machine = Sessions.solo()
    try machine.goToFirstCard()
    try machine.go(.next, .position(.pass))
    #expect(machine.here.phase == .talk)
  }

  @Test func `going back within a turn corrects one's own view`() throws {
    var machine = Sessions.team(.each, people: 3)
    try machine.goToFirstCard()
    try machine.go(.next, .position(.named("agree")), .confidence(2), .back, .back)
    #expect(machine.here == Place.views(.beforeTalk, .person(0, .position)))
    try machine.go(.position(.named("disagree")), .next, .next)
    #expect(
      machine.currentRound?.first.each == [View(participant: 0, position: .named("disagree"))])
  }

  @Test func `going back into somebody else's turn is refused`() throws {
    var machine = Sessions.team(.each, people: 3)
    try machine.goToFirstCard()
    try machine.go(.next, .position(.pass))
    #expect(machine.refusal(of: .back) == .othersViewsPrivate)
  }

  @Test func `a group goes back from the action to the finding, past the private views`() throws {
    var machine = Sessions.team(.each, people: 3)
    try machine.goToFirstCard()
    try machine.go(.next, .goAhead, .next, .next, .next, .goAhead)
    #expect(machine.here.phase == .action)
    try machine.go(.back)
    #expect(machine.here == Place.finding(0))
  }

  @Test func `a tally can be taken again until the round moves on`() throws {
    var machine = Sessions.team()
    try machine.goToFirstCard()
    try machine.go(.next, .tally([6, 0, 0, 0]), .next, .next, .next, .tally([5, 1, 0, 0]), .back)
    #expect(machine.here == Place.views(.afterFinding, .counts(group: 0)))
    try machine.go(.tally([4, 2, 0, 0]))
    #expect(machine.currentRound?.second.tallies == [Samples.tally(4, 2, 0, 0, 0)])
    #expect(machine.here == Place.action(.text))
  }

  @Test(arguments: [Capture.slips, .each])
  func `no view is added once counts were told, whoever comes or was waited for`(
    _ capture: Capture
  ) throws {
    var machine = Sessions.team(capture)
    try machine.goToFirstCard()
    try machine.go(.next, .goAhead, .next, .next, .next)
    for _ in 0..<5 {
      if capture == .slips {
        try machine.go(.slips(.add([1])))
      } else {
        try machine.go(.position(.named("agree")), .next, .next)
      }
    }
    try machine.go(.goAhead)
    let told = machine.scene.parts
    try machine.go(.people(.joined(label: nil, role: nil)), .back)
    #expect(machine.here == .finding(0))
    while machine.here.phase == .finding { try machine.go(.next) }
    #expect(machine.scene.parts == told)
  }

  @Test func `a round may end without an action`() throws {
    var machine = Sessions.team()
    try machine.goToFirstCard()
    try machine.go(.next, .goAhead, .next, .next, .next, .goAhead, .actionText(nil))
    #expect(machine.record.steps[2].round?.actions == [])
    #expect(machine.record.steps[2].status == .done)
  }

  @Test func `actions are numbered through the session`() throws {
    var machine = Sessions.team()
    for card in 1...2 {
      try machine.go(.jump(card: card), .next, .goAhead, .next)
      while machine.here.phase == .talk || machine.here.phase == .finding {
        try machine.go(.next)
      }
      try machine.go(.goAhead, .actionText("Number \(card)"), .actionOwner("manager"), .next)
    }
    #expect(machine.record.actions.map(\.number) == [1, 2])
    #expect(machine.record.actions.map(\.owner) == ["manager", "manager"])
  }

  @Test func `coming back to an action changes it and loses nothing left out`() throws {
    var machine = Sessions.team()
    try machine.goToFirstCard()
    try machine.go(.next, .goAhead, .next, .next, .next, .goAhead)
    try machine.go(.actionText("One"), .actionOwner("carer"), .back, .back, .actionText("Other"))
    try machine.go(.actionOwner(nil), .actionReview(nil))
    #expect(
      machine.record.actions == [Action(number: 1, text: "Other", owner: "carer", review: nil)])
  }

  @Test func `a written answer is added to, never replaced`() throws {
    var machine = Sessions.solo()
    try machine.goToFirstCard()
    try machine.go(
      .next, .position(.pass), .note("On the way."), .answer("One."), .back, .answer("Two."))
    #expect(
      machine.currentRound?.notes.map(\.text) == ["On the way.", "One.", "Two."])
    #expect(machine.currentRound?.notes.map(\.prompt) == [0, 0, 0])
  }
}

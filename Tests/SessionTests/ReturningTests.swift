import Practice
import Session
import TestKit
import Testing

@Suite struct ReturningTests {
  private static let earlier = Round.Earlier(session: Samples.id("bcdf"), step: 1)
  private static let then = EarlierView(
    day: Samples.day.adding(months: -1),
    before: View(participant: 0, position: .named("disagree"), reason: "Words of then."),
    after: nil)

  private func solo(_ memory: SessionMemory) -> SessionMachine {
    var record = Sessions.solo().record
    record.steps[2].round?.earlier = Self.earlier
    var machine = SessionMachine(record, at: Sessions.moment)
    machine.memory = memory
    return machine
  }

  /// All that is shown until the finding, and what is shown with it.
  private func shown(
    _ machine: SessionMachine, _ view: [SessionEvent]
  ) throws -> (before: [Scene.Part], finding: [Scene.Part]) {
    var machine = machine
    var before: [Scene.Part] = []
    try machine.goToFirstCard()
    before += machine.scene.parts
    try machine.go(.next)
    for event in view {
      before += machine.scene.parts
      try machine.go(event)
    }
    while machine.here.phase == .talk {
      before += machine.scene.parts
      try machine.go(.next)
    }
    return (before, machine.scene.parts)
  }

  @Test(
    arguments: [
      [.position(.named("agree")), .confidence(2), .reason("Words of now.")], [.position(.pass)],
    ] as [[SessionEvent]])
  func `what was thought then is unseen until the new view is in, and stands beside the finding`(
    _ view: [SessionEvent]
  ) throws {
    let machine = solo(SessionMemory(views: [Self.earlier: Self.then]))
    let (before, finding) = try shown(machine, view)
    #expect(!String(describing: before).contains("Words of then."))
    #expect(!before.contains { if case .earlierView = $0 { true } else { false } })
    #expect(finding.count == 2)
    guard case .earlierView(Self.then, let now) = finding.last else {
      Issue.record("the finding stands alone: \(finding)")
      return
    }
    #expect(view.first == .position(now.position))
  }

  @Test func `whoever goes on without a view sees nothing of then`() throws {
    let machine = solo(SessionMemory(views: [Self.earlier: Self.then]))
    let (_, finding) = try shown(machine, [.goAhead])
    #expect(finding.count == 1)
  }

  @Test func `what is gone is said to be gone, and what nobody looked for is passed over`() throws {
    let view: [SessionEvent] = [.position(.pass)]
    var memory = SessionMemory()
    #expect(try shown(solo(memory), view).finding.count == 1)
    memory.views.updateValue(nil, forKey: Self.earlier)
    #expect(try shown(solo(memory), view).finding.last == .earlierGone)
  }

  @Test func `a session opened with returns notes where each card was met before`() throws {
    var opening = Openings.opening(.solo)
    let names = opening.library.cards.map { "\($0.deck.id)/\($0.card.id)" }
    opening.returning = [names[0]: Self.earlier]
    let record = try opening.record(ofCards: Array(names.prefix(2)), title: "Two cards")
    #expect(record.rounds.map(\.earlier) == [Self.earlier, nil])
  }

  @Test func `a group's review step offers a card, which then comes back where it is put in`()
    throws
  {
    var met = Sessions.team().record
    met.steps[2].round?.first.tallies = [Samples.tally(6, 0, 0, 0, 0)]
    met.steps[2].round?.card.id = "card-1"
    let offered = try #require(ReturnBook([met], after: .usual).cards.first)
    var machine = Sessions.team()
    machine.library = Library([Openings.deck()])
    machine.memory.offered = offered
    try machine.go(.next)
    #expect(machine.scene.parts == [.nothingToReview, .returnOffered(offered)])
    try machine.go(.plan(.insertCard("card-1", before: 3)))
    #expect(machine.scene.parts == [.nothingToReview])
    #expect(machine.record.steps[2].round?.earlier == offered.earlier)
  }
}

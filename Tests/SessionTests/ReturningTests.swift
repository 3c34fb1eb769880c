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

  @Test(arguments: [Capture.hands, .slips, .each])
  func `a group's views of then stand beside the new ones once those are in, and never before`(
    _ capture: Capture
  ) throws {
    let then = EarlierCounts(
      day: Samples.day.adding(months: -1),
      movement: .counts(ByMoment(before: Samples.tally(3, 2, 1, 0, 0).counts, after: [])),
      positions: Samples.card.positions)
    var machine = Sessions.team(capture)
    var record = machine.record
    record.steps[2].round?.earlier = Self.earlier
    machine = SessionMachine(record, at: Sessions.moment)
    for known in [then, nil] {
      machine.memory.counts.updateValue(known, forKey: Self.earlier)
      var walked = machine
      var phases: Set<Place.Phase> = []
      try walked.goToFirstCard()
      while walked.here.phase != .finished, walked.record.current == 2 {
        let shown = walked.scene.parts.filter { part in
          switch part {
          case .earlierCounts, .earlierGone, .earlierView: true
          default: false
          }
        }
        let isTold = walked.here.phase == .action
        let part = known.map {
          Scene.Part.earlierCounts($0, findings: Samples.card.findings.map(\.statement))
        }
        #expect(shown == (isTold ? [part ?? .earlierGone] : []), "\(walked.here)")
        #expect(walked.scene.showsEarlier == (isTold && known != nil))
        phases.insert(walked.here.phase)
        try walked.go(Self.answer(to: walked.scene.ask))
      }
      #expect(phases.isSuperset(of: [.firstViews, .talk, .finding, .secondViews, .action]))
    }
  }

  private static func answer(to ask: Scene.Ask) -> SessionEvent {
    switch ask {
    case .position: .position(.named("agree"))
    case .confidence: .confidence(nil)
    case .reason: .reason(nil)
    case .tally: .tally([3, 1, 1, 1])
    case .slips(let slips): slips.typed < 6 ? .slips(.add([1, 1, 2, 2, 3, 4])) : .next
    case .actionText: .actionText("Ring first.", when: nil)
    case .actionOwner: .actionOwner(nil)
    case .actionReview: .actionReview(nil)
    default: .next
    }
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

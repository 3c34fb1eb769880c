import Practice
import Session
import TestKit
import Testing

@Suite struct PlanChangeTests {
  // Welcome, earlier actions, two cards and a close; the deck has card-1 to card-3.
  private var team: SessionMachine {
    SessionMachine(
      Sessions.team().record, at: Sessions.moment, library: Library([Openings.deck()]))
  }

  private func titles(_ machine: SessionMachine) -> [String] { machine.record.steps.map(\.title) }

  @Test func `another card takes the place of one whose views aren't open yet`() throws {
    var machine = team
    try machine.go(.plan(.swap(step: 4, card: "card-2")))
    #expect(machine.record.steps[3].round?.card.title == "Card 2")
    #expect(machine.record.steps[3].change?.card == "sample/second")
    try machine.go(.jump(card: 1), .plan(.swap(step: 3, card: "sample/card-1")), .next)
    #expect(machine.currentRound?.card.id == "card-1")
    #expect(machine.refusal(of: .plan(.swap(step: 3, card: "card-3"))) == .stepStays(3))
  }

  @Test(arguments: [
    ("card 2", "card-2"), ("Statement 3", "card-3"), ("statement card", nil), ("prompt", nil),
  ])
  func `a card is found by words that only one has`(_ words: String, _ id: String?) throws {
    var machine = team
    if let id {
      try machine.go(.plan(.swap(step: 4, card: words)))
      #expect(machine.record.steps[3].round?.card.id == id)
    } else {
      #expect(
        machine.refusal(of: .plan(.swap(step: 4, card: words)))
          == .severalCards(["Card 1", "Card 2", "Card 3"]))
    }
  }

  @Test func `a gentler card suits the place, the minutes and who met it lately`() throws {
    var deck = Openings.deck(cards: 6)
    #expect(Openings.deck().cards.allSatisfy { $0.weight == nil })
    for index in 1...5 { deck.cards[index].weight = .gentle }
    deck.cards[1].unfit = [.last]
    deck.cards[2].minutes = 30
    var machine = SessionMachine(
      Sessions.team().record, at: Sessions.moment, library: Library([deck]),
      lately: ["sample/card-4"])
    try machine.go(.plan(.gentler(step: 4)))
    #expect(machine.record.steps[3].round?.card.id == "card-5")
    // It is one of the gentle ones now.
    #expect(machine.refusal(of: .plan(.gentler(step: 4))) == .noGentlerCard)
    try machine.go(.plan(.gentler(step: 3)))
    #expect(machine.record.steps[2].round?.card.id == "card-2")
    #expect(machine.refusal(of: .plan(.gentler(step: 1))) == .noCardInStep(1))
    let all = CardStock(Library([deck])).offers(at: 3, swapping: true, in: team.record)
    #expect(all.map(\.title).suffix(3) == ["Card 2", "Card 3", "Card 6"] && all.count == 6)
  }

  @Test(arguments: [
    (PlanChange.swap(step: 3, card: "nowhere"), Refusal.unknownCard("nowhere")),
    (.swap(step: 1, card: "card-1"), .noCardInStep(1)),
    (.swap(step: 0, card: "card-1"), .noSuchStep(0, of: 5)),
    (.swap(step: .max, card: "card-1"), .noSuchStep(.max, of: 5)),
    (.leaveOut(step: 1), .stepStays(1)), (.leaveOut(step: .min), .noSuchStep(.min, of: 5)),
    (.bringBack(step: 3), .stepNotLeftOut(3)), (.move(step: 1, before: 4), .stepStays(1)),
    (.move(step: 3, before: 1), .stepStays(1)), (.move(step: 3, before: 7), .noSuchStep(7, of: 5)),
    (.insertCard("card-1", before: 1), .stepStays(1)),
    (.insert(.card, title: "A card", minutes: 5, before: 3), .cannotPutIn),
    (.insert(.pause, title: " ", minutes: 5, before: 3), .empty),
    (.insert(.pause, title: "Break", minutes: 0, before: 3), .minutesOutOfRange(0)),
    (.minutes([]), .empty), (.minutes([.init(step: 3, minutes: 241)]), .minutesOutOfRange(241)),
    (.minutes([.init(step: 3, minutes: 10), .init(step: 9, minutes: 5)]), .noSuchStep(9, of: 5)),
  ])
  func `a change that can't be made changes nothing`(_ change: PlanChange, _ refusal: Refusal) {
    var machine = team
    let before = machine.record
    #expect(machine.refusal(of: .plan(change)) == refusal)
    #expect(machine.record == before)
  }

  @Test func `a card that the session has is not put in twice`() throws {
    var machine = team
    try machine.go(.plan(.insertCard("card-1", before: 6)))
    #expect(titles(machine).last == "Card 1")
    #expect(machine.record.steps.last?.minutes == 6)
    #expect(
      machine.refusal(of: .plan(.insertCard("sample/card-1", before: 6)))
        == .cardAlreadyIn("Card 1"))
  }

  @Test func `a step is left out and taken up again`() throws {
    var machine = team
    try machine.go(.plan(.leaveOut(step: 2)), .next)
    #expect(machine.record.current == 2)
    #expect(machine.refusal(of: .plan(.leaveOut(step: 2))) == .stepStays(2))
    try machine.go(.back)
    #expect(machine.record.current == 0)
    try machine.go(.plan(.bringBack(step: 2)), .next)
    #expect(machine.record.current == 1)
    #expect(machine.record.steps[1].change == nil)
  }

  @Test func `what refers to a step goes with it when others come before it`() throws {
    var machine = team
    try machine.go(.jump(card: 2), .park("Later."), .people(.left(5)), .note("Said."))
    let note = try #require(machine.record.written.first)
    try machine.go(.takeOut(note.id), .jump(card: 1))
    try machine.go(.plan(.insert(.pause, title: "Break", minutes: 10, before: 4)))
    #expect(titles(machine)[3...4] == ["Break", "A second card"])
    #expect(machine.record.parked.map(\.step) == [4])
    #expect(machine.record.participants[5].left == 4)
    #expect(machine.record.corrections.map(\.step) == [4])
    try machine.go(.plan(.move(step: 6, before: 4)))
    #expect(titles(machine).dropFirst(3) == ["Close", "Break", "A second card"])
    #expect(machine.record.steps[3].change?.position == 5)
    #expect(machine.record.parked.map(\.step) == [5])
  }

  @Test func `several steps get other minutes at one go, and what the plan had stays known`() throws
  {
    var machine = team
    try machine.go(.plan(.minutes([.init(step: 3, minutes: 10), .init(step: 1, minutes: 3)])))
    #expect(machine.record.steps.map(\.minutes) == [3, 5, 10, 10, 5])
    #expect(machine.record.steps.map(\.change?.minutes) == [5, nil, 20, nil, nil])
  }

  // MARK: - Time by the clock

  private func pace(after seconds: Int, paused: Bool = false) throws -> Pace {
    var record = Sessions.team().record
    record.endBy = Moment(seconds: Sessions.moment.seconds + record.secondsLeft)
    var machine = Sessions.machine(record)
    if paused { try machine.go(.pause) }
    try machine.take(.tick, at: Moment(seconds: Sessions.moment.seconds + seconds))
    return try #require(machine.scene.status.pace)
  }

  @Test func `a session that keeps its time has nothing to spread`() throws {
    let pace = try pace(after: 240)
    #expect(pace.secondsBehind == 0)
    #expect(pace.ends.seconds == Sessions.moment.seconds + 45 * 60)
    #expect(pace.proposal == [])
  }

  @Test(arguments: [false, true])
  func `nine minutes behind are spread over the steps left, by a long step as by a pause`(
    paused: Bool
  ) throws {
    let pace = try pace(after: (paused ? 9 : 14) * 60, paused: paused)
    #expect(pace.secondsBehind == 9 * 60)
    #expect(pace.proposal.map(\.step) == [2, 3, 4, 5])
    #expect(pace.proposal.map(\.minutes).reduce(0, +) == 40 - 9)
  }

  @Test func `no step gets under half its minutes, however late it is`() throws {
    #expect(try pace(after: 5 * 60 * 60).proposal.map(\.minutes) == [3, 10, 5, 3])
  }

  @Test func `the proposal, taken, brings the session back`() throws {
    var record = Sessions.team().record
    record.endBy = Moment(seconds: Sessions.moment.seconds + record.secondsLeft)
    var machine = Sessions.machine(record)
    let late = Moment(seconds: Sessions.moment.seconds + 14 * 60)
    try machine.take(.next, at: late)
    let pace = try #require(machine.scene.status.pace)
    #expect(pace.secondsBehind == 9 * 60)
    try machine.take(.plan(.minutes(pace.proposal)), at: late)
    #expect(machine.scene.status.pace?.secondsBehind ?? .max < 5 * 60)
  }

  @Test func `after a longer break the time is counted from now on, after a short one it goes on`()
    throws
  {
    var record = Sessions.team().record
    record.endBy = Moment(seconds: Sessions.moment.seconds + record.secondsLeft)
    for (minutes, behind) in [(5, 5 * 60), (24 * 60, 0)] {
      let later = Moment(seconds: Sessions.moment.seconds + minutes * 60)
      #expect(SessionMachine(record, at: later).scene.status.pace?.secondsBehind == behind)
    }
  }
}

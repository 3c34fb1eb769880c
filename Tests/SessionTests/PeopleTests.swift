import Practice
import Session
import TestKit
import Testing

@Suite struct PeopleTests {
  @Test func `someone who comes late still gives a view while views are open`() throws {
    var machine = Sessions.team(.each, people: 3)
    try machine.goToFirstCard()
    try machine.go(.next, .position(.pass), .people(.joined(label: nil, role: nil)))
    #expect(machine.record.participants.last?.label == "Person 4")
    #expect(machine.record.participants.last?.joined == 2)
    #expect(machine.scene.parts.last == .viewsIn(1, of: 4))
    try machine.go(.position(.pass), .position(.pass))
    #expect(machine.here == .views(.beforeTalk, .person(3, .position)))
    try machine.go(.position(.named("agree")), .next, .next)
    #expect(machine.here.phase == .talk)
  }

  @Test func `who comes after the first views is asked from the second on`() throws {
    var machine = Sessions.team(.each, people: 3)
    try machine.goToFirstCard()
    try machine.go(.next, .position(.pass), .position(.pass), .position(.pass))
    try machine.go(.people(.joined(label: "Late", role: nil)), .next, .next, .next)
    #expect(machine.currentRound?.asked(at: .beforeTalk) == [0, 1, 2])
    #expect(machine.currentRound?.asked(at: .afterFinding) == [0, 1, 2, 3])
  }

  @Test func `of someone who leaves the views stay, and what is open counts as passing`() throws {
    var machine = Sessions.team(.each, people: 4)
    try machine.goToFirstCard()
    try machine.go(.next, .position(.named("agree")), .people(.left(0)), .people(.left(2)))
    #expect(machine.here == .views(.beforeTalk, .person(1, .position)))
    #expect(
      machine.currentRound?.first.each == [
        View(participant: 0, position: .named("agree")), View(participant: 2, position: .pass),
      ])
    try machine.go(.people(.left(1)))
    #expect(machine.here == .views(.beforeTalk, .person(3, .position)))
    #expect(machine.refusal(of: .people(.left(3))) == .peopleOutOfRange(most: 200))
  }

  @Test func `someone who comes back has their seat again, and is asked again`() throws {
    var machine = Sessions.team(.each, people: 3)
    try machine.goToFirstCard()
    try machine.go(.next, .people(.left(2)), .people(.joined(label: " person  3 ", role: nil)))
    #expect(machine.record.participants.count == 3)
    #expect(machine.currentRound?.first == Views())
    #expect(
      machine.refusal(of: .people(.joined(label: "PERSON 3", role: nil))) == .labelTaken("Person 3")
    )
  }

  @Test func `counts follow who is there when they are taken`() throws {
    var machine = Sessions.team()
    try machine.goToFirstCard()
    try machine.go(.people(.count(4, role: nil)), .next)
    #expect(machine.refusal(of: .tally([5, 0, 0, 0])) == .tallyOutOfRange(people: 4))
    try machine.go(.tally([4, 0, 0, 0]), .people(.count(7, role: nil)), .next, .next, .next)
    try machine.go(.tally([7, 0, 0, 0]))
    // Seven views of which four are known: that any of those moved would be made up.
    #expect(
      machine.scene.parts.first
        == .movement(
          .small(.init(inAll: .otherPeople)), positions: Card.usualPositions, role: nil))
  }

  @Test func `a role group may grow while its hands are counted, and a new one is counted too`()
    throws
  {
    var machine = Sessions.agencies()
    try machine.goToFirstCard()
    #expect(
      machine.refusal(of: .people(.count(5, role: nil))) == .roleNeeded(["health", "police"]))
    try machine.go(
      .next, .people(.count(5, role: "Health")), .people(.joined(label: nil, role: "school")))
    try machine.go(.tally([5, 0, 0, 0]), .tally([1, 1, 0, 0]), .tally([0, 0, 0, 1]))
    #expect(machine.currentRound?.first.tallies.map(\.role) == ["health", "police", "school"])
    #expect(machine.here.phase == .talk)
  }

  @Test(arguments: [0, 201, -1, .max, .min])
  func `more people than fit, or none, are refused`(_ people: Int) {
    var machine = Sessions.team()
    let before = machine.record
    #expect(machine.refusal(of: .people(.count(people, role: nil))) == .peopleOutOfRange(most: 200))
    #expect(machine.record == before)
  }

  @Test func `one person's own session, and two people's, stay that`() {
    var solo = Sessions.solo()
    #expect(solo.refusal(of: .people(.joined(label: nil, role: nil))) == .peopleOutOfRange(most: 1))
    var pair = Sessions.machine(Sessions.record(.pair, .each, people: 2))
    #expect(pair.refusal(of: .people(.joined(label: nil, role: nil))) == .peopleOutOfRange(most: 2))
  }

  @Test(arguments: [
    ("\u{1B}[31m", Refusal.unshowable), ("a\u{202E}b", .unshowable), ("", .empty), (" \t ", .empty),
    (String(repeating: "n", count: 10_000), .tooLong(limit: GroupName.longest)),
  ])
  func `a label that can't be shown is refused`(_ label: String, _ refusal: Refusal) {
    var machine = Sessions.team()
    #expect(machine.refusal(of: .people(.joined(label: label, role: nil))) == refusal)
  }

  @Test func `where each gives a view of their own it has to be said who left`() throws {
    var machine = Sessions.team(.each, people: 4)
    #expect(machine.refusal(of: .people(.count(3, role: nil))) == .whoLeft)
    #expect(machine.refusal(of: .people(.left(9))) == .noSuchPerson(9))
    try machine.go(.people(.count(6, role: nil)))
    #expect(machine.record.present.count == 6)
  }

  @Test func `the duties of a room that leads itself go round among those who are there`() throws {
    var record = Sessions.record(.team, .hands, people: 4)
    record.lead = .shared
    var machine = Sessions.machine(record)
    let labels = { (duties: Duties?) in
      duties.map { [$0.reads.label, $0.keepsTime.label, $0.hearsAll.label] }
    }
    #expect(labels(machine.scene.duties) == ["Person 1", "Person 2", "Person 3"])
    try machine.go(.next, .people(.left(2)))
    #expect(labels(machine.scene.duties) == ["Person 2", "Person 4", "Person 1"])
    #expect(Sessions.team().scene.duties == nil)
  }

  @Test(arguments: SessionRecord.Lead.allCases)
  func `where nobody leads, the room sees all the words of the plan`(_ lead: SessionRecord.Lead) {
    var record = Sessions.record(.team, .hands, people: 4)
    record.lead = lead
    record.steps[0].$says = Markdown([
      .paragraph([.text("Ask how they are.")]),
      .quotation([.paragraph([.text("Welcome.")])]),
    ])
    let said = Sessions.machine(record).scene.parts.compactMap { part in
      if case .says(let words) = part { words } else { nil }
    }
    #expect(said == [lead == .shared ? ["Ask how they are.", "Welcome."] : ["Welcome."]])
  }
}

import Practice
import Session
import TestKit
import Testing

@Suite struct SlipTests {
  private func machine(people: Int = 6) throws -> SessionMachine {
    var machine = Sessions.team(.slips, people: people)
    try machine.goToFirstCard()
    try machine.go(.next)
    return machine
  }

  private func slips(_ machine: SessionMachine) -> Scene.Slips? {
    if case .slips(let slips) = machine.scene.ask { slips } else { nil }
  }

  @Test func `slips are typed in a line or one by one, mended, and locked once all are in`() throws
  {
    var machine = try machine()
    #expect(slips(machine)?.missing == 6)
    try machine.go(.slips(.add([1, 3, 3, 2])), .slips(.add([0])))
    #expect(slips(machine)?.missing == 1)
    #expect(machine.refusal(of: .next) == .slipsMissing(1))
    try machine.go(.slips(.takeBack(3)), .slips(.add([4, 1])))
    #expect(slips(machine)?.missing == 0)
    #expect(machine.here.phase == .firstViews)
    try machine.go(.next)
    #expect(machine.currentRound?.first.tallies == [Samples.tally(2, 1, 1, 1, 1)])
    #expect(machine.here.phase == .talk)
    #expect(machine.refusal(of: .slips(.add([1]))) == .askedSomethingElse(.goOn))
  }

  @Test(arguments: [
    (SlipChange.add([1, 2, 3, 4, 1, 2, 3]), Refusal.tooManySlips(missing: 6)),
    (.add([5]), .slipOutOfRange(positions: 4)), (.add([-1]), .slipOutOfRange(positions: 4)),
    (.add([.max]), .slipOutOfRange(positions: 4)), (.add([]), .empty),
    (.takeBack(1), .noSuchSlip(1)), (.takeBack(.min), .noSuchSlip(.min)),
  ])
  func `slips that cannot be are refused, and none of them is taken`(
    _ change: SlipChange, _ refusal: Refusal
  ) throws {
    var machine = try machine()
    #expect(machine.refusal(of: .slips(change)) == refusal)
    #expect(machine.currentRound?.first.isEmpty == true)
  }

  @Test func `what was typed can be begun again, and a slip that is missing needn't be waited for`()
    throws
  {
    var machine = try machine()
    try machine.go(.slips(.add([1, 1])), .slips(.startAgain))
    #expect(slips(machine)?.typed == 0)
    try machine.go(.slips(.add([2, 2, 2, 2, 2])), .goAhead)
    #expect(machine.currentRound?.first.given == 5)
    #expect(machine.here.phase == .talk)
  }

  @Test func `someone who comes while slips are typed has one more, someone who leaves none less`()
    throws
  {
    var machine = try machine()
    try machine.go(.slips(.add([1, 1, 1, 1, 1, 1])), .people(.joined(label: nil, role: nil)))
    #expect(slips(machine)?.missing == 1)
    try machine.go(.slips(.add([2])), .people(.left(0)))
    #expect(slips(machine)?.missing == 0)
    #expect(machine.currentRound?.first.left == [0])
  }

  @Test func `each role group's slips are locked by themselves`() throws {
    var machine = Sessions.agencies(.slips)
    try machine.goToFirstCard()
    try machine.go(.next, .slips(.add([1, 2, 3, 4])))
    #expect(slips(machine)?.role == "health")
    try machine.go(.next)
    #expect(slips(machine)?.role == "police")
    try machine.go(.slips(.add([0, 1])), .next)
    #expect(machine.here.phase == .talk)
  }

  @Test func `slips typed so far are there again after a stop`() throws {
    var machine = try machine()
    try machine.go(.slips(.add([1, 2])))
    #expect(slips(SessionMachine(machine.record, at: Sessions.moment)) == slips(machine))
  }

  @Test func `a team writes slips, and two people and one alone do as before`() {
    #expect(Setting.allCases.map(\.usualCapture) == [.each, .each, .slips, .slips])
  }
}

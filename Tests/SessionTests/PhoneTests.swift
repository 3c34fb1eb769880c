import Practice
import Session
import TestKit
import Testing

@Suite struct PhoneTests {
  private static func view(
    _ person: Int, _ position: String = "agree", confidence: Int? = nil, reason: String? = nil
  ) -> View {
    View(
      participant: person, position: .named(position), confidence: confidence, reason: reason)
  }

  private static func send(_ view: View, step: Int = 3, _ moment: ViewMoment = .beforeTalk)
    -> SessionEvent
  {
    .phones(.view(view, ask: ViewAsk(step: step, moment: moment)))
  }

  private static func atViews() throws -> SessionMachine {
    var machine = Sessions.phones()
    try machine.goToFirstCard()
    try machine.go(.next)
    return machine
  }

  private static func atSecondViews(giving people: ClosedRange<Int>) throws -> SessionMachine {
    var machine = try atViews()
    for person in people { try machine.go(send(view(person))) }
    try machine.go(.goAhead)
    while machine.here.phase != .secondViews { try machine.go(.next) }
    return machine
  }

  @Test func `views come in any order, and the last of each person counts`() throws {
    var machine = try Self.atViews()
    for person in [4, 0, 2] { try machine.go(Self.send(Self.view(person))) }
    try machine.go(Self.send(Self.view(0, "disagree", confidence: 2)))
    #expect(machine.currentRound?.first.each.map(\.participant) == [0, 2, 4])
    #expect(machine.currentRound?.first.each.first == Self.view(0, "disagree", confidence: 2))
    #expect(
      machine.scene.ask
        == .phones(
          Scene.PhoneViews(given: 3, people: 6, atKeyboard: 1, moment: .beforeTalk)))
  }

  @Test func `a view sent again is taken and not saved again`() throws {
    var machine = try Self.atViews()
    let effects = try machine.take(Self.send(Self.view(3)))
    #expect(effects == [.save])
    #expect(try machine.take(Self.send(Self.view(3))).isEmpty)
  }

  @Test(
    arguments: [
      (send(view(1), step: 4), .viewMovedOn), (send(view(1), .afterFinding), .viewMovedOn),
      (send(view(9)), .notAsked), (send(view(5)), .notAsked),
      (send(view(1, "perhaps")), .unknownPosition("perhaps")),
      (send(view(1, confidence: 6)), .confidenceOutOfRange(6)),
      (send(view(1, reason: "Because.")), .notAsked),
      (.phones(.seat(3, role: nil)), .seatTaken(3)),
      (.phones(.seat(1_000, role: nil)), .seatTaken(1_000)), (.next, .viewsMissing(6)),
    ] as [(SessionEvent, Refusal)])
  func `what isn't asked of that phone now is refused`(_ event: SessionEvent, _ why: Refusal) throws
  {
    var machine = try Self.atViews()
    let before = machine.record
    #expect(machine.refusal(of: event) == why)
    #expect(machine.record == before)
  }

  @Test func `nothing goes on by itself, and a view for what is locked is refused`() throws {
    var machine = try Self.atViews()
    for person in 0..<5 { try machine.go(Self.send(Self.view(person))) }
    try machine.go(.phones(.turn), .position(.pass))
    #expect(machine.here == .views(.beforeTalk, .phones))
    try machine.go(.back, .next, Self.send(Self.view(0, "disagree")), .next)
    #expect(machine.here == .talk(prompt: 0))
    #expect(machine.refusal(of: Self.send(Self.view(0))) == .viewMovedOn)
  }

  @Test func `reasons are taken only where phones are asked for them`() throws {
    var machine = try Self.atViews()
    try machine.go(
      .phones(.reasons(areAsked: true)), Self.send(Self.view(1, reason: " Because. ")))
    #expect(machine.currentRound?.first.each.first?.reason == "Because.")
    #expect(
      machine.refusal(
        of: Self.send(
          Self.view(2, reason: String(repeating: "a", count: Limits.answerBytes + 1))))
        == .tooLong(limit: Limits.answerBytes))
  }

  @Test func `a pass says nothing more`() throws {
    var machine = try Self.atViews()
    let view = View(participant: 2, position: .pass, confidence: 3)
    try machine.go(Self.send(view))
    #expect(machine.currentRound?.first.each == [View(participant: 2, position: .pass)])
  }

  @Test func `seats go by their drawn numbers and not by who came first`() throws {
    var machine = Sessions.machine(Sessions.record(.team, .phones, people: 0))
    for number in [700, 20, 333] { try machine.go(.phones(.seat(number, role: nil))) }
    #expect(machine.record.participants.map(\.number) == [20, 333, 700])
    #expect(machine.record.participants.map(\.label) == ["Person 21", "Person 334", "Person 701"])
    try machine.go(.people(.joined(label: nil, role: nil)))
    #expect(machine.record.participants.last?.seat == .keyboard)
  }

  @Test func `role groups are named, and the door can be closed`() throws {
    var record = Sessions.record(.multiAgency, .phones, people: 0)
    record.phones = PhoneTerms(roles: ["health", "police"])
    var machine = Sessions.machine(record)
    #expect(
      machine.refusal(of: .phones(.seat(1, role: nil))) == .roleNeeded(["health", "police"]))
    #expect(
      machine.refusal(of: .phones(.seat(1, role: "press"))) == .roleNeeded(["health", "police"]))
    try machine.go(.phones(.seat(1, role: "police")), .phones(.door(isOpen: false)))
    #expect(machine.refusal(of: .phones(.seat(2, role: "health"))) == .doorClosed)
  }

  @Test func `whoever comes while first views are open may give one, and later waits`() throws {
    var machine = try Self.atViews()
    try machine.go(.phones(.seat(40, role: nil)))
    #expect(machine.phoneScene.asked == [0, 1, 2, 3, 4, 40])
    for person in [0, 1, 2, 3, 40] { try machine.go(Self.send(Self.view(person))) }
    try machine.go(.goAhead, .phones(.seat(50, role: nil)))
    while machine.here.phase != .secondViews { try machine.go(.next) }
    #expect(machine.phoneScene.asked == [0, 1, 2, 3, 4, 40])
    #expect(machine.refusal(of: Self.send(Self.view(50), .afterFinding)) == .notAsked)
  }

  @Test func `whoever leaves is no pass, and isn't waited for`() throws {
    var machine = try Self.atViews()
    for person in 0..<4 { try machine.go(Self.send(Self.view(person))) }
    try machine.go(.people(.left(4)), .people(.left(5)), .next)
    #expect(machine.currentRound?.first.each.count == 4)
    #expect(machine.here.phase == .talk)
  }

  @Test func `before and after are told of those who gave both, five or more`() throws {
    var machine = try Self.atSecondViews(giving: 0...4)
    for person in 0...4 { try machine.go(Self.send(Self.view(person, "disagree"), .afterFinding)) }
    #expect(machine.currentRound?.mayTellCounts(in: machine.record) == false)
    try machine.go(.goAhead)
    let counts = machine.scene.parts.compactMap { part in
      if case .movement(.counts(let counts), _, _) = part { counts } else { nil }
    }
    #expect(counts.first?.before.map(\.people) == [5, 0, 0, 0, 0])
    #expect(counts.first?.after.map(\.people) == [0, 0, 5, 0, 0])
  }

  @Test func `one who gave only one view changes nothing that is told`() throws {
    var shown: [[Scene.Part]] = []
    for position in ["agree", "disagree"] {
      var machine = try Self.atViews()
      for person in 0...3 { try machine.go(Self.send(Self.view(person))) }
      try machine.go(Self.send(Self.view(4, position)), .phones(.seat(60, role: nil)))
      try machine.go(Self.send(Self.view(60)), .goAhead)
      while machine.here.phase != .secondViews { try machine.go(.next) }
      for person in [0, 1, 2, 3, 60] {
        try machine.go(Self.send(Self.view(person), .afterFinding))
      }
      try machine.go(.goAhead)
      shown.append(machine.scene.parts)
    }
    #expect(shown[0] == shown[1])
  }

  @Test func `hands can be counted in place of what phones sent`() throws {
    var machine = try Self.atViews()
    try machine.go(Self.send(Self.view(1)), .phones(.hands))
    #expect(machine.currentRound?.first.each.isEmpty == true)
    #expect(machine.phoneScene.kind == .card)
    #expect(machine.refusal(of: Self.send(Self.view(1))) == .viewMovedOn)
    try machine.go(.tally([4, 0, 2, 0]))
    while machine.here.phase != .secondViews { try machine.go(.next) }
    #expect(machine.here == .views(.afterFinding, .counts(group: 0)))
    try machine.go(.tally([0, 0, 6, 0]))
    let isTold = machine.scene.parts.contains {
      if case .movement(.counts, _, _) = $0 { true } else { false }
    }
    #expect(isTold)
  }

  @Test func `while one person has the keyboard, phones go on sending`() throws {
    var machine = try Self.atViews()
    try machine.go(.phones(.turn))
    #expect(machine.scene.ask.isOf(5))
    try machine.go(Self.send(Self.view(2)), .position(.named("agree")), .confidence(3))
    try machine.go(Self.send(Self.view(3)), .reason(nil))
    #expect(machine.here == .views(.beforeTalk, .phones))
    #expect(machine.currentRound?.first.each.map(\.participant) == [2, 3, 5])
    #expect(machine.refusal(of: .phones(.turn)) == .nobodyWithoutPhone)
  }

  @Test func `a pause lets people in and takes no views`() throws {
    var machine = try Self.atViews()
    try machine.go(.pause, .phones(.seat(70, role: nil)), .phones(.door(isOpen: false)))
    #expect(machine.refusal(of: Self.send(Self.view(1))) == .paused)
    #expect(machine.phoneScene.kind == .paused)
  }

  @Test func `sessions without phones know none`() throws {
    var machine = Sessions.team()
    #expect(machine.refusal(of: .phones(.door(isOpen: false))) == .noPhones)
  }

  @Test func `phones show what the room is told and nothing of anyone`() throws {
    var machine = try Self.atViews()
    var kinds: [PhoneScene.Kind] = []
    for person in 0..<5 { try machine.go(Self.send(Self.view(person, reason: nil))) }
    try machine.go(.phones(.turn), .position(.pass), .note("Said aloud"))
    while machine.record.ending == nil {
      let scene = machine.phoneScene
      kinds.append(scene.kind)
      for part in scene.parts {
        switch part {
        case .viewsIn, .ownFirstView, .earlierView, .parked, .says, .reasonsInSummary, .question:
          Issue.record("\(part)")
        case .prompt(_, _, _, let notes): #expect(notes.isEmpty)
        case .finding: #expect(scene.kind == .finding)
        default: break
        }
      }
      switch machine.scene.ask {
      case .phones: try machine.go(.goAhead)
      case .actionText: try machine.go(.actionText("Ask first"))
      default: try machine.go(.next)
      }
    }
    #expect(machine.phoneScene.kind == .end)
    #expect(
      Set(kinds).isSuperset(of: [.views, .talk, .finding, .release, .action, .card, .step]))
  }
}

extension Scene.Ask {
  fileprivate func isOf(_ number: Int) -> Bool {
    if case .position(let person?, _, _) = self { person.number == number } else { false }
  }
}

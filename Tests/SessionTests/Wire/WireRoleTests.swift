import Practice
import Session
import TestKit
import Testing

@Suite struct WireRoleTests {
  private static let positions = Card.usualPositions
  private static let person = Participant(label: "Person 3")

  private func reason(
    _ event: SessionEvent, _ ask: Scene.Ask = .goOn, isTyping: Bool = false,
    isAsking: Bool = false, hasMorePages: Bool = false
  ) -> SessionAnswer.HoldingBack? {
    WireRole.facilitator.holdsBack(
      event, in: Self.scene(ask), isTyping: isTyping, isAsking: isAsking,
      hasMorePages: hasMorePages)
  }

  private static func scene(_ ask: Scene.Ask) -> Scene {
    Scene(
      status: Scene.Status(
        step: 2, steps: 3, title: "A card", card: 1, cards: 1, stepSecondsLeft: 60,
        sessionSecondsLeft: 60),
      setting: .team, place: .talk(prompt: 0), parts: [], ask: ask)
  }

  private static let keepsPlace: [SessionEvent] = [
    .note("Said."), .park("Who?"), .pause, .goOn, .extend(minutes: 5),
  ]
  private static let leavesPlace: [SessionEvent] = [
    .next, .back, .skip, .goAhead, .jump(card: 1), .end, .tally([1, 2, 3, 0]), .answer("So."),
    .actionText("Ask first"), .actionOwner(nil), .actionReview(nil), .outcome(.done),
    .whatHappened(nil),
  ]

  @Test(arguments: keepsPlace + leavesPlace)
  func `whoever leads may do this from their own window`(_ event: SessionEvent) {
    #expect(reason(event) == nil)
  }

  @Test(arguments: keepsPlace)
  func `what leaves the place as it is comes through whatever the main screen is doing`(
    _ event: SessionEvent
  ) {
    #expect(reason(event, isTyping: true, isAsking: true, hasMorePages: true) == nil)
  }

  @Test(arguments: leavesPlace)
  func `what would take words or a question from the main screen waits`(_ event: SessionEvent) {
    #expect(reason(event, isTyping: true, hasMorePages: true) == .typing)
    #expect(reason(event, isAsking: true, hasMorePages: true) == .asking)
  }

  @Test func `nothing goes on past pages that the room hasn't seen, but by a jump`() {
    #expect(reason(.next, hasMorePages: true) == .pages)
    #expect(reason(.skip, hasMorePages: true) == nil)
    #expect(reason(.jump(card: 1), hasMorePages: true) == nil)
  }

  @Test(
    arguments: [
      Scene.Ask.position(participant: person, choices: positions, moment: .beforeTalk),
      .position(participant: nil, choices: positions, moment: .afterFinding),
      .confidence(participant: person, moment: .beforeTalk),
      .confidence(participant: nil, moment: .beforeTalk),
      .reason(participant: person, moment: .afterFinding),
      .reason(participant: nil, moment: .beforeTalk),
    ])
  func `nobody's view, and nobody's turn, is touched from elsewhere`(_ ask: Scene.Ask) {
    for event: SessionEvent in [
      .position(.pass), .position(.named("agree")), .confidence(3), .confidence(nil),
      .reason("Because."), .reason(nil), .next, .back,
    ] {
      #expect(reason(event, ask) == .views)
    }
    #expect(
      WireRole.facilitator.holdsPage(in: Self.scene(ask), isTyping: false, isAsking: false)
        == .views)
    for event: SessionEvent in [.goAhead, .pause, .note("Said."), .skip, .end] {
      #expect(reason(event, ask) == nil)
    }
  }

  @Test(arguments: [
    SessionEvent.position(.pass), .confidence(3), .reason(nil),
  ])
  func `a view is held back wherever it comes`(_ event: SessionEvent) {
    #expect(reason(event, .goOn) == .views)
  }

  @Test func `the page is turned unless someone types or is asked`() {
    let role = WireRole.facilitator
    let scene = Self.scene(.goOn)
    #expect(role.holdsPage(in: scene, isTyping: false, isAsking: false) == nil)
    #expect(role.holdsPage(in: scene, isTyping: true, isAsking: true) == .typing)
    #expect(role.holdsPage(in: scene, isTyping: false, isAsking: true) == .asking)
  }

  // MARK: - What is changed

  private static let turns: [Scene.Ask] = [
    .position(participant: person, choices: positions, moment: .beforeTalk),
    .confidence(participant: person, moment: .beforeTalk),
    .reason(participant: person, moment: .afterFinding),
  ]

  @Test(arguments: [("reason", SessionAnswer.HoldingBack.views), ("note", nil), ("parked", nil)])
  func `a reason is put right or taken out by whoever gave it alone`(
    _ subject: String, _ held: SessionAnswer.HoldingBack?
  ) throws {
    let id = try #require(Written.ID("\(subject)-0f3a52c19be4d807"))
    for event in [SessionEvent.correct(id, "Other words."), .takeOut(id)] {
      #expect(reason(event) == held)
      #expect(reason(event, isTyping: true, isAsking: true) == held)
    }
  }

  @Test(arguments: turns)
  func `nobody is sent away in their own turn, others may go`(_ ask: Scene.Ask) {
    let number = Self.person.number
    #expect(reason(.people(.left(number)), ask) == .views)
    #expect(reason(.people(.left(number + 1)), ask) == nil)
    #expect(reason(.people(.left(number)), .goOn) == nil)
    for event: SessionEvent in [
      .people(.joined(label: "Person 9", role: nil)), .people(.count(5, role: nil)),
      .withReasons(true),
    ] { #expect(reason(event, ask, isTyping: true) == nil) }
  }

  @Test(arguments: turns)
  func `where everybody gives a view at once, nobody's turn is theirs alone`(_ ask: Scene.Ask) {
    let shared: Scene.Ask =
      switch ask {
      case .position(_, let choices, let moment):
        .position(participant: nil, choices: choices, moment: moment)
      case .confidence(_, let moment): .confidence(participant: nil, moment: moment)
      default: .reason(participant: nil, moment: .afterFinding)
      }
    #expect(reason(.people(.left(Self.person.number)), shared) == nil)
  }

  @Test func `steps to come change whatever the room does, the one it is at does not`() {
    // The scene stands at step 2.
    for change: PlanChange in [.swap(step: 2, card: "other"), .gentler(step: 2)] {
      #expect(reason(.plan(change)) == nil)
      #expect(reason(.plan(change), isTyping: true) == .typing)
      #expect(reason(.plan(change), isAsking: true) == .asking)
    }
    for change: PlanChange in [
      .swap(step: 1, card: "other"), .gentler(step: 1), .leaveOut(step: 2), .bringBack(step: 1),
      .insertCard("other", before: 2), .move(step: 1, before: 2), .minutes([]),
      .insert(.pause, title: "Break", minutes: 5, before: 2),
    ] { #expect(reason(.plan(change), isTyping: true, isAsking: true) == nil) }
  }

  @Test func `phones' views and seats come from phones, their door and reasons are the leader's`() {
    let view = View(participant: 1, position: .pass)
    for change: PhonesChange in [
      .view(view, ask: ViewAsk(step: 1, moment: .beforeTalk)), .seat(1, role: nil), .turn,
    ] { #expect(reason(.phones(change)) == .views) }
    for change: PhonesChange in [.door(isOpen: true), .reasons(areAsked: true)] {
      #expect(reason(.phones(change), isTyping: true, isAsking: true) == nil)
    }
    #expect(reason(.phones(.hands)) == nil)
    #expect(reason(.phones(.hands), isTyping: true) == .typing)
  }
}

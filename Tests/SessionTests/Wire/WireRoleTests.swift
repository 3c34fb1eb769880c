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
}

import Practice
import TestKit
import Window

@testable import Faces

/// Scenes of whole sessions as the full-screen face gets them.
enum StageScenes {
  static let card = Samples.card
  static let titles = ["Every move counts", "Walking alongside"]
  static let positions = Card.usualPositions
  static let third = Participant(label: "Person 3")

  /// What belongs to the session around a scene.
  static let context = StageContext(
    title: "An hour with a team", cardTitles: titles, card: card,
    support: ["Talk to your supervisor.", "- Samaritans: 116 123."],
    saved: ["Everything up to your last answer is saved.", "To go on: reflect resume k7m2"],
    today: Samples.day)

  /// The same outside a card.
  static var plainContext: StageContext {
    var context = context
    context.card = nil
    return context
  }

  static func scene(
    _ parts: [Scene.Part], _ ask: Scene.Ask = .goOn, at place: Place,
    _ setting: Setting = .team, notes: [String] = [],
    script: [String] = [], secondsLeft: Int = 900, step: Int = 3
  ) -> Scene {
    Scene(
      status: Scene.Status(
        step: step, steps: 6, title: "First card", card: 1, cards: 2,
        stepSecondsLeft: secondsLeft, sessionSecondsLeft: 2_520, paused: ask == .paused),
      setting: setting, place: place, parts: parts, ask: ask, facilitatorNotes: notes,
      script: script)
  }

  static func step(
    _ title: String, _ parts: [Scene.Part], _ ask: Scene.Ask = .goOn, at place: Place,
    _ setting: Setting = .team, step: Int = 1
  ) -> Scene {
    Scene(
      status: Scene.Status(
        step: step, steps: 6, title: title, stepSecondsLeft: 300, sessionSecondsLeft: 3_600),
      setting: setting, place: place, parts: parts, ask: ask)
  }

  // MARK: - Scenes

  static let welcome = step(
    "Welcome", [.privacyReminder, .says(["Welcome, everybody.", "You may pass on anything."])],
    at: .opening)
  static let soloOpening = step(
    "Begin", [.contentNote("These cards are about sexual exploitation."), .privacyReminder],
    at: .opening, .solo)
  static func front(_ setting: Setting = .team) -> Scene {
    scene(
      [.says(["Three minutes: read the front aloud."]), .front(card)], at: .opening,
      setting, notes: card.facilitatorNotes, script: ["Three minutes: read the front aloud."])
  }
  static let late = scene([.front(card)], at: .opening, secondsLeft: -75)
  static let soloPosition = scene(
    [.front(card)], .position(participant: nil, choices: positions, moment: .beforeTalk),
    at: .views(.beforeTalk, .person(0, .position)), .solo, notes: card.facilitatorNotes)
  static let soloConfidence = scene(
    [.front(card)], .confidence(participant: nil, moment: .beforeTalk),
    at: .views(.beforeTalk, .person(0, .confidence)), .solo)
  static let soloReason = scene(
    [.front(card)], .reason(participant: nil, moment: .beforeTalk),
    at: .views(.beforeTalk, .person(0, .reason)), .solo)
  static let soloPrompt = scene(
    [.prompt(card.prompts[0], number: 1, of: 2, notes: [])], .answer,
    at: .talk(prompt: 0), .solo)
  static let soloSecond = scene(
    [
      .front(card),
      .ownFirstView(View(participant: 0, position: .named("agree"), confidence: 4, reason: "So.")),
    ], .position(participant: nil, choices: positions, moment: .afterFinding),
    at: .views(.afterFinding, .person(0, .position)), .solo)
  static let soloAction = scene(
    [
      .movement(
        .own(ByMoment(before: .named("agree"), after: .named("not sure"))), positions: positions,
        role: nil),
      .tryThis(card.tryThis),
    ], .actionText, at: .action(.text), .solo)
  static let tally = scene(
    [.front(card)], .tally(role: nil, people: 6, choices: positions, moment: .beforeTalk),
    at: .views(.beforeTalk, .counts(group: 0)))
  static let roleTally = scene(
    [.front(card), .viewsIn(1, of: 2)],
    .tally(role: "health", people: 5, choices: positions, moment: .beforeTalk),
    at: .views(.beforeTalk, .counts(group: 1)), .multiAgency)
  static let agencyTalk = scene(
    [.firstViewsLocked, .prompt(card.prompts[0], number: 1, of: 2, notes: ["We knew."])],
    at: .talk(prompt: 0), .multiAgency)
  static let agencyFinding = scene(
    [.finding(Samples.finding, number: 1, of: 1)], at: .finding(0), .multiAgency)
  static let agencySecond = scene(
    [.front(card), .viewsIn(0, of: 2)],
    .tally(role: "police", people: 5, choices: positions, moment: .afterFinding),
    at: .views(.afterFinding, .counts(group: 0)), .multiAgency)
  static let agencyMovement = scene(
    [
      .movement(counts, positions: positions, role: nil),
      .movement(counts, positions: positions, role: "health"),
      .movement(.small(Movement.Moved(inAll: .moved)), positions: positions, role: "police"),
      .tryThis(card.tryThis),
    ], .actionText, at: .action(.text), .multiAgency)
  static func turn(_ question: Place.ViewQuestion, _ ask: Scene.Ask) -> Scene {
    scene(
      [.front(card), .viewsIn(2, of: 6)], ask, at: .views(.beforeTalk, .person(2, question)))
  }
  static let turnPosition = turn(
    .position, .position(participant: third, choices: positions, moment: .beforeTalk))
  static let turnConfidence = turn(
    .confidence, .confidence(participant: third, moment: .beforeTalk))
  static let turnReason = turn(.reason, .reason(participant: third, moment: .beforeTalk))
  static func talk(_ notes: [String] = []) -> Scene {
    scene(
      [.firstViewsLocked, .prompt(card.prompts[0], number: 1, of: 2, notes: notes)],
      at: .talk(prompt: 0), notes: card.facilitatorNotes)
  }
  static let finding = scene(
    [.finding(Samples.finding, number: 1, of: 1)], at: .finding(0))
  static func action(_ movement: Movement, _ setting: Setting = .team) -> Scene {
    scene(
      [.movement(movement, positions: positions, role: nil), .tryThis(card.tryThis)], .actionText,
      at: .action(.text), setting)
  }
  static let counts = Movement.counts(
    ByMoment(
      before: Samples.tally(3, 1, 1, 1, 0).counts, after: Samples.tally(1, 4, 0, 1, 0).counts))
  static let owner = scene(
    [
      .movement(counts, positions: positions, role: nil), .tryThis(card.tryThis),
      .action(Action(number: 1, text: "Ask what would let them stay")),
    ], .actionOwner, at: .action(.owner))
  static let day = scene(
    [.action(Action(number: 1, text: "Ask what would let them stay", owner: "team manager"))],
    .actionReview(suggested: Samples.day.adding(days: 28)),
    at: .action(.review))
  static let earlier = Action(
    number: 2, text: "Ask early", owner: "team manager", review: Samples.day)
  static let review = step(
    "Earlier actions",
    [.review(ActionReview(session: Samples.id(), action: earlier), number: 1, of: 2)], .outcome,
    at: .review(0, .outcome))
  static let happened = step(
    "Earlier actions",
    [
      .review(
        ActionReview(
          session: Samples.id(),
          action: Action(
            number: 2, text: "Ask early",
            outcome: ActionOutcome(result: .partly, moment: Samples.moment))),
        number: 1, of: 2)
    ], .whatHappened, at: .review(0, .whatHappened))
  static let nothingEarlier = step(
    "Earlier actions", [.nothingToReview], at: .opening)
  static let question = step(
    "Close",
    [
      .question(
        Reflection.Item(title: "So what?", text: ["What does it mean for your work?"]),
        model: "What, so what, now what", number: 2, of: 3)
    ], .answer, at: .reflection(question: 1), .solo, step: 6)
  static let close = step(
    "Close",
    [.says(["Thank you."]), .actionsAgreed([earlier]), .parked(["Who pays for transport?"])],
    at: .opening, step: 6)
  static let ended = step(
    "Close",
    [
      .ended(.complete), .actionsAgreed([earlier]), .parked(["Who pays for transport?"]),
      .support(["Talk to your supervisor."]),
    ], .nothing, at: .finished, step: 6)
  static let paused = scene([.firstViewsLocked], .paused, at: .talk(prompt: 0))

  /// Every scene above with a name.
  static let all: [Scene] = [
    welcome, soloOpening, front(), front(.solo), soloPosition, soloConfidence, soloReason,
    soloPrompt, soloSecond, soloAction, tally, roleTally, turnPosition, turnConfidence, turnReason,
    talk(), talk(["We knew."]), finding, action(counts),
    action(.small(Movement.Moved(inAll: .moved)), .pair), owner,
    day, review, happened, nothingEarlier, question, close, ended, paused, agencyTalk,
    agencyFinding, agencySecond, agencyMovement,
  ]
}

extension Stage {
  /// A face that came to `scene` from a scene before it, at the beginning where nil.
  init(
    at scene: Scene, after previous: Scene? = nil, _ look: StageLook = StageLook(),
    language: FaceLanguage = .english
  ) {
    let isCard = scene.status.card != nil
    self.init(
      previous ?? scene, isCard ? StageScenes.context : StageScenes.plainContext, look: look,
      language: language)
    if previous != nil {
      waitsForHands = false
      show(scene, StageScenes.context)
      waitsForHands = false
    } else {
      remindsOfCard = false
    }
  }

  /// Takes keys in a window of 80 by 24; the last request they made.
  @discardableResult
  mutating func press(
    _ keys: Key..., in size: WindowSize = WindowSize(columns: 80, rows: 24)
  ) -> StageRequest? {
    var request: StageRequest?
    for key in keys { request = take(key, in: size) }
    return request
  }

  /// Types words.
  mutating func type(_ words: String) {
    for character in words { press(.character(character)) }
  }

  /// What a window shows.
  func text(_ columns: Int, _ rows: Int) -> String {
    frame(in: WindowSize(columns: columns, rows: rows)).text
  }

  /// What a window shows, its covers taken away, after Space was pressed so many times.
  func text(after spaces: Int, in size: WindowSize) -> String {
    var stage = self
    stage.waitsForHands = false
    for _ in 0..<spaces { stage.press(.character(" "), in: size) }
    return stage.text(size.columns, size.rows)
  }
}

import Practice
import TestKit
import Window

@testable import Faces

/// Scenes as a session gives them, for the faces' tests.
enum Scenes {
  static let team = Setting.team

  /// A scene in the third of six steps, the first of two cards, with a quarter of an hour left.
  static func scene(
    _ parts: [Scene.Part] = [], ask: Scene.Ask = .goOn, setting: Setting = .team,
    place: Place = .talk(prompt: 0), step: Int = 3, secondsLeft: Int = 900
  ) -> Scene {
    Scene(
      status: Scene.Status(
        step: step, steps: 6, title: "Every move counts", card: 1, cards: 2,
        stepSecondsLeft: secondsLeft, sessionSecondsLeft: 2_520),
      setting: setting, place: place, parts: parts, ask: ask)
  }

  static let positions = Card.usualPositions
  static let person = Participant(label: "Person 3")
  static let position = Scene.Ask.position(
    participant: nil, choices: positions, moment: .beforeTalk)
  static let tally = Scene.Ask.tally(role: nil, people: 6, choices: positions, moment: .beforeTalk)
  static func slips(typed: Int) -> Scene.Ask {
    .slips(Scene.Slips(typed: typed, people: 6, choices: positions, moment: .beforeTalk))
  }
  static let review = Scene.Ask.actionReview(suggested: Samples.day.adding(days: 28))

  /// Every ask, with and without somebody named.
  static let asks: [Scene.Ask] = [
    .goOn, .paused, position,
    .position(participant: person, choices: positions, moment: .afterFinding),
    .confidence(participant: nil, moment: .beforeTalk),
    .confidence(participant: person, moment: .afterFinding),
    .reason(participant: nil, moment: .beforeTalk),
    .reason(participant: person, moment: .afterFinding), tally,
    .tally(role: "health", people: 3, choices: positions, moment: .afterFinding), .answer,
    .actionText, .actionOwner, review, .outcome, .whatHappened, .nothing, .whatChanged,
    slips(typed: 2), slips(typed: 6),
    .phones(Scene.PhoneViews(given: 7, people: 12, moment: .beforeTalk)),
  ]

  /// The asks that are answered in words.
  static let wordAsks: [Scene.Ask] = [
    .reason(participant: nil, moment: .beforeTalk), .answer, .actionText, .actionOwner,
    .whatHappened,
  ]
}

extension PlainFace {
  /// The lines as one text.
  func text(_ scene: Scene, after previous: Scene? = nil) -> String {
    lines(for: scene, after: previous).map { $0.string }.joined(separator: "\n")
  }

  /// The lines of a part alone, as it stands below the step's heading.
  func text(_ part: Scene.Part, setting: Setting = .team) -> String {
    let before = Scenes.scene(setting: setting)
    let lines = lines(for: Scenes.scene([part], setting: setting), after: before)
    return lines.dropFirst().map { $0.string }.joined(separator: "\n")
  }
}

func event(_ event: SessionEvent) -> LineMeaning { .event(event) }

/// Whether a reading says that it is unclear.
func isUnclear(_ reading: LineMeaning) -> Bool {
  if case .unclear(let words) = reading { !words.isEmpty } else { false }
}

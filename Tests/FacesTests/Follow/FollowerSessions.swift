import Practice
import TestKit
import Window

@testable import Faces

/// Sessions as a second window is shown them, with what they show and ask.
enum FollowerSessions {
  /// A team's session at a place of its card, with a record changed by `change`.
  static func at(
    _ place: Place, ask: Scene.Ask = .goOn, capture: Capture = .hands, people: Int = 6,
    setting: Setting = .team, step: Int = 1, change: (inout SessionRecord) -> Void = { _ in }
  ) -> (record: SessionRecord, scene: Scene) {
    var record = Samples.record(setting: setting, capture: capture, people: people)
    record.current = step
    record.steps[step].status = .open
    record.steps[step].place = place
    change(&record)
    return (record, scene(of: record, ask))
  }

  /// What `record` shows, as far as the second window looks at it.
  static func scene(of record: SessionRecord, _ ask: Scene.Ask = .goOn) -> Scene {
    let step = record.steps[record.current]
    return Scene(
      status: Scene.Status(
        step: record.current + 1, steps: record.steps.count, title: step.title,
        card: step.round == nil ? nil : 1, cards: 1, stepSecondsLeft: 754,
        sessionSecondsLeft: 1_054, paused: record.paused),
      setting: record.setting, place: step.place, parts: [],
      ask: record.ending == nil ? (record.paused ? .paused : ask) : .nothing,
      facilitatorNotes: step.round?.card.facilitatorNotes ?? [])
  }

  /// Views taken by turns: so many people, each with one of the usual positions in order.
  static func views(_ count: Int) -> Views {
    Views(
      each: (0..<count).map {
        View(participant: $0, position: .named(Card.usualPositions[$0 % 4]))
      })
  }

  static let tallyAsk = Scene.Ask.tally(
    role: nil, people: 6, choices: Card.usualPositions, moment: .beforeTalk)

  /// A window of a session at `place`.
  static func page(_ session: (record: SessionRecord, scene: Scene), look: StageLook = StageLook())
    -> FollowerPage
  {
    var page = FollowerPage(today: Samples.day, look: look)
    page.show(session.record, session.scene)
    return page
  }
}

extension FollowerNotes {
  /// The paragraphs under `heading`; nil where there is no such section.
  func under(_ heading: String) -> [String]? {
    sections.first { words.heading($0.topic) == heading }?.paragraphs
  }
}

import Practice
import Session
import TestKit

/// Decks, plans and openings for the engine's tests.
enum Openings {
  static let place = SourceLine(file: "Plans/sample.md", line: 7)

  static func deck(_ id: String = "sample", cards: Int = 3) -> Deck {
    Deck(
      id: id, title: "Sample", language: "en", audience: "Anybody",
      contentNote: "About \(id).", credits: "Somebody",
      support: [.paragraph([.text("Support of \(id).")])],
      cards: (1...cards).map { number in
        Card(
          id: "card-\(number)", deck: id, title: "Card \(number)",
          theme: number == 1 ? "home" : "voice", findings: [], minutes: 5 + number,
          statement: [.text("Statement \(number)")], prompts: [[.text("Prompt")]], place: place)
      })
  }

  static let model = ReflectiveModel(
    id: "three", title: "Three questions", credit: "Somebody (2000)",
    questions: [ReflectiveModel.Question(title: "What?", text: [.paragraph([.text("Say.")])])])

  static func plan(_ choices: PlanStep.Choice...) -> Plan {
    let cards = choices.map {
      PlanStep(kind: .card, title: "A card", minutes: 10, choice: $0, place: place)
    }
    let welcome = PlanStep(
      kind: .welcome, title: "Welcome", minutes: 2, says: [.paragraph([.text("Hello.")])],
      place: place)
    let actions = PlanStep(kind: .actions, title: "Earlier", minutes: 3, place: place)
    let close = PlanStep(kind: .close, title: "Close", minutes: 5, model: "three", place: place)
    return Plan(
      id: "sample", title: "Sample plan", settings: [.team], minutes: 10,
      steps: [welcome, actions] + cards + [close], place: place)
  }

  static func opening(
    _ setting: Setting = .solo, people: Int = 1, decks: [Deck] = [deck()]
  ) -> SessionOpening {
    SessionOpening(
      id: Samples.id(), day: Samples.day, moment: Samples.moment, setting: setting,
      capture: .each, participants: Samples.people(people), library: Library(decks),
      models: [model])
  }
}

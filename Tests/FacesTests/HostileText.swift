import Practice
import TestKit
import Testing
import Window

@testable import Faces

@Suite struct HostileText {
  static let hostile = HostileCorpus.short

  static func scene(_ text: String) -> Scene {
    let action = Samples.action(saying: text)
    let view = View(participant: 0, position: .named(text), confidence: 1, reason: text)
    return Scene(
      status: Scene.Status(
        step: 1, steps: 1, title: text, stepSecondsLeft: 1, sessionSecondsLeft: 1),
      setting: .team, place: .talk(prompt: 0),
      parts: [
        .contentNote(text), .says([text]), .front(Samples.card(saying: text)),
        .prompt(text, number: 1, of: 1, notes: [text]),
        .finding(Samples.finding(saying: text), number: 1, of: 1), .ownFirstView(view),
        .earlierView(EarlierView(day: Samples.day, before: view, after: view), now: view),
        .earlierCounts(
          EarlierCounts(
            day: Samples.day,
            movement: .counts(
              ByMoment(before: [Tally.Count(position: .named(text), people: 1)], after: [])),
            positions: [text]), findings: [text]), .earlierGone,
        .returnOffered(
          ReturnBook([Samples.record(.solo, saying: text)], after: .usual).cards[0]),
        .movement(
          .own(ByMoment(before: .named(text), after: .pass)), positions: [text], role: text),
        .movement(
          .counts(ByMoment(before: [Tally.Count(position: .named(text), people: 1)], after: [])),
          positions: [text], role: text),
        .tryThis([text]), .action(action),
        .review(ActionReview(session: Samples.id(), action: action), number: 1, of: 1),
        .question(
          Reflection.Item(title: text, text: [text], answer: text), model: text, number: 1, of: 1),
        .actionsAgreed([action]), .parked([text]), .support([text]),
      ],
      ask: .position(
        participant: Participant(label: text, role: text), choices: [text, text],
        moment: .beforeTalk),
      facilitatorNotes: [text])
  }

  private func everything(_ text: String, width: Int?) -> [SafeText] {
    let face = PlainFace(width: width, rows: 3)
    let scene = Self.scene(text)
    let tally = Scenes.scene(
      ask: .tally(role: text, people: 3, choices: [text, text], moment: .beforeTalk))
    let handover = face.handover(to: scene, after: nil)
    return face.lines(for: scene) + [face.question(for: scene)] + face.lines(for: tally)
      + face.help(for: scene) + face.help(for: tally) + face.facilitatorNotes(scene)
      + face.cardList([text], current: 1) + face.allPrompts(of: Samples.card(saying: text))
      + face.saved(Samples.id(), at: text) + face.message(SafeText(text))
      + (handover.map { $0.lines + [$0.question] } ?? [])
  }

  @Test(arguments: hostile, [nil, 12])
  func `nothing hostile gets out of any part`(text: String, width: Int?) {
    for line in everything(text, width: width) {
      #expect(HostileCorpus.forbidden(in: line.string).isEmpty)
    }
  }

  @Test(arguments: hostile)
  func `only a question may hold a line break`(text: String) {
    let scene = Self.scene(text)
    for width in [nil, 40] as [Int?] {
      let lines = PlainFace(width: width).lines(for: scene)
      #expect(!lines.contains { $0.string.contains("\n") })
    }
  }

  @Test(arguments: hostile)
  func `typed hostile text is never repeated in what cannot be taken`(text: String) {
    for ask in Scenes.asks {
      let reading = PlainFace().read("/x" + text, in: Scenes.scene(ask: ask), today: Samples.day)
      guard case .unclear(let words) = reading else {
        Issue.record("\(text.debugDescription) was taken as a command")
        continue
      }
      #expect(!words.string.contains("title"))
    }
  }
}

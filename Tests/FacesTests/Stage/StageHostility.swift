import Practice
import TestKit
import Testing
import Window

@testable import Faces

/// Hostile texts in every place of the face.
@Suite struct StageHostility {
  private static func scenes(_ text: String) -> [Scene] {
    let action = Samples.action(saying: text)
    let person = Participant(label: text, role: text)
    let parts: [Scene.Part] = [
      .contentNote(text), .says([text]), .front(Samples.card(saying: text)),
      .prompt(text, number: 1, of: 1, notes: [text]),
      .ownFirstView(View(participant: 0, position: .named(text), confidence: 1, reason: text)),
      .earlierView(
        EarlierView(day: Samples.day, before: View(participant: 0, position: .pass), after: nil),
        now: View(participant: 0, position: .named(text), confidence: 1, reason: text)),
      .earlierGone,
      .movement(.own(ByMoment(before: .named(text), after: .pass)), positions: [text], role: text),
      .movement(
        .counts(ByMoment(before: [Tally.Count(position: .named(text), people: 1)], after: [])),
        positions: [text, text], role: text),
      .tryThis([text]), .action(action),
      .review(ActionReview(session: Samples.id(), action: action), number: 1, of: 1),
      .question(
        Reflection.Item(title: text, text: [text], answer: text), model: text, number: 1, of: 1),
      .actionsAgreed([action]), .parked([text]), .support([text]),
    ]
    let finding = Scene.Part.finding(Samples.finding(saying: text), number: 1, of: 1)
    let position = Scene.Ask.position(
      participant: person, choices: [text, text], moment: .beforeTalk)
    let tally = Scene.Ask.tally(role: text, people: 3, choices: [text, text], moment: .beforeTalk)
    var scenes = [
      StageScenes.scene(parts, position, at: .views(.beforeTalk, .person(0, .position))),
      StageScenes.scene([], tally, at: .views(.beforeTalk, .person(0, .position))),
      StageScenes.scene([.action(action)], .actionText, at: .action(.text)),
      StageScenes.scene([finding], at: .finding(0)),
    ]
    for index in scenes.indices {
      scenes[index].status.title = text
      scenes[index].facilitatorNotes = [text]
    }
    return scenes
  }

  private static func context(_ text: String) -> StageContext {
    StageContext(
      title: text, cardTitles: [text, text], card: Samples.card(saying: text), support: [text],
      saved: [text])
  }

  private func frames(_ text: String, in size: WindowSize) -> [Frame] {
    let scenes = Self.scenes(text)
    let overlays = size.columns < 24 ? [] : Self.overlays(text)
    return scenes.flatMap { scene -> [Frame] in
      var stage = Stage(scene, Self.context(text))
      stage.say(SafeText(text))
      let covered = stage.frame(in: size)
      stage.waitsForHands = false
      stage.isRevealed = true
      stage.notice = nil
      stage.reading = .answer
      return [covered, stage.frame(in: size)]
    }
      + overlays.map { overlay in
        var stage = Stage(scenes[3], Self.context(text))
        stage.open(overlay)
        return stage.frame(in: size)
      }
  }

  private static func overlays(_ text: String) -> [Overlay] {
    var field = WritingField(.text)
    field.write(text)
    var line = WritingField(.line)
    line.write(text)
    return [
      .sheet(.facilitatorNotes), .cards(chosen: 1), .search(line, chosen: 0), .keep(.note, field),
    ]
  }

  @Test(arguments: HostileCorpus.short)
  func `nothing hostile gets out, and every row fits`(text: String) {
    for size in [WindowSize(columns: 40, rows: 12), WindowSize(columns: 7, rows: 3)] {
      for frame in frames(text, in: size) {
        #expect(frame.fits)
        #expect(HostileCorpus.forbidden(in: frame.text).isEmpty)
      }
    }
  }

  @Test(arguments: HostileCorpus.short)
  func `what is pasted is shown safely and handed on as it came`(text: String) {
    var stage = Stage(at: StageScenes.soloPrompt)
    stage.press(.paste(text))
    let frame = stage.frame(in: WindowSize(columns: 40, rows: 12))
    #expect(frame.fits)
    #expect(HostileCorpus.forbidden(in: frame.text).isEmpty)
    #expect(frame.cursor != nil)
  }

  @Test func `figures beyond every bound are drawn`() {
    let most = Tally.Count(position: .named("agree"), people: .max)
    let least = Tally.Count(position: .pass, people: .min)
    let movement = Movement.counts(ByMoment(before: [most, most], after: [least, most]))
    for columns in [1, 20, 80] {
      let stage = Stage(at: StageScenes.action(movement))
      #expect(stage.frame(in: WindowSize(columns: columns, rows: 24)).fits)
    }
    var scene = StageScenes.tally
    scene.ask = .tally(role: nil, people: 10_000, choices: [], moment: .beforeTalk)
    scene.status.stepSecondsLeft = .min
    scene.status.sessionSecondsLeft = .max
    var stage = Stage(at: scene)
    stage.press(.character("9"), .enter)
    #expect(stage.frame(in: WindowSize(columns: 80, rows: 24)).fits)
  }
}

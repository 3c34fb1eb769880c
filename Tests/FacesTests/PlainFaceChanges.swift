import Practice
import TestKit
import Testing
import Window

@testable import Faces

@Suite struct PlainFaceChanges {
  let face = PlainFace(width: 60)

  @Test func `a model whose title is a question is not followed by a comma`() {
    let item = Reflection.Item(title: "What?", text: ["What stayed with you?"])
    #expect(
      face.text(.question(item, model: "What? So what?", number: 1, of: 2))
        == "What? So what? Question 1 of 2: What?\nWhat stayed with you?")
  }

  @Test func `a new step begins with its heading, and the card stands by itself`() {
    Golden.expect(
      face.text(Scenes.scene([.front(Samples.card)], place: .opening)), in: "plain",
      "PlainFaceChanges: a new step begins with its heading, and the card stands by itself")
  }

  @Test func `what stands on the screen is not said again when only the ask changes`() {
    let front = Scenes.scene([.front(Samples.card)], place: .opening)
    let position = Scenes.scene([.front(Samples.card)], ask: Scenes.position)
    let confidence = Scenes.scene(
      [.front(Samples.card)], ask: .confidence(participant: nil, moment: .beforeTalk))
    #expect(
      face.text(position, after: front) == "\n1 agree\n2 it depends\n3 disagree\n4 not sure\np pass"
    )
    #expect(face.lines(for: confidence, after: position) == [])
    #expect(face.lines(for: front, after: front) == [])
  }

  @Test func `the next prompt is said without what came before`() {
    let first = Scenes.scene([
      .firstViewsLocked, .prompt("One?", number: 1, of: 2, notes: []),
    ])
    let second = Scenes.scene([.prompt("Two?", number: 2, of: 2, notes: [])])
    #expect(face.text(second, after: first) == "\nTalk about it, 2 of 2:\nTwo?")
  }

  @Test func `a note just typed is not read out, and stands there when one comes back`() {
    let before = Scenes.scene([.prompt("One?", number: 1, of: 2, notes: [])])
    let after = Scenes.scene([.prompt("One?", number: 1, of: 2, notes: ["We knew."])])
    let later = Scenes.scene([.prompt("Two?", number: 2, of: 2, notes: [])])
    #expect(face.lines(for: after, after: before) == [])
    #expect(face.text(after, after: later).contains("Noted: We knew."))
  }

  @Test func `an action is not read out while it is typed`() {
    let text = Scenes.scene([.tryThis(["Ask."])], ask: .actionText)
    let owner = Scenes.scene(
      [.tryThis(["Ask."]), .action(Action(number: 1, text: "Ask first."))], ask: .actionOwner)
    let day = Scenes.scene(
      [.tryThis(["Ask."]), .action(Action(number: 1, text: "Ask first.", owner: "manager"))],
      ask: Scenes.review)
    #expect(face.text(owner, after: text) == "\nAction 1: Ask first.")
    #expect(face.lines(for: day, after: owner) == [])
    #expect(face.text(day).contains("Action 1: Ask first. Seen to by: manager."))
  }

  @Test func `a person alone is not told of a group's notes`() {
    let prompt = Scene.Part.prompt("One?", number: 1, of: 1, notes: ["Mine."])
    #expect(
      face.text(prompt, setting: .solo) == "Think about it, 1 of 1:\nOne?\nYou wrote: Mine.")
    #expect(
      face.text(.firstViewsLocked, setting: .solo) == "Your first view is locked from here on.")
  }

  @Test func `no view in yet, or one counted in the middle of a turn, is no news`() {
    #expect(face.text(.viewsIn(0, of: 3)).isEmpty)
    let position = Scenes.scene(
      [.viewsIn(1, of: 3)],
      ask: .position(participant: Scenes.person, choices: [], moment: .beforeTalk))
    let confidence = Scenes.scene(
      [.viewsIn(2, of: 3)], ask: .confidence(participant: Scenes.person, moment: .beforeTalk))
    #expect(face.lines(for: confidence, after: position) == [])
    #expect(face.text(.viewsIn(1, of: 3)) == "Taken down so far: 1 of 3.")
  }

  @Test func `a pause says nothing twice`() {
    let talk = Scenes.scene([.prompt("One?", number: 1, of: 2, notes: [])])
    var paused = talk
    paused.ask = .paused
    #expect(face.lines(for: paused, after: talk) == [])
    #expect(face.lines(for: talk, after: paused) == [])
  }

  @Test(arguments: [
    Scene.Part.contentNote(""), .says([]), .tryThis([]), .parked([]), .support([]),
  ])
  func `a part with nothing to say leaves no trace`(part: Scene.Part) {
    #expect(face.lines(for: Scenes.scene([part]), after: Scenes.scene()) == [])
  }

  @Test(arguments: [
    (
      Scene.Part.movement(.small(Movement.Moved(inAll: .stayed)), positions: [], role: nil),
      "No view moved."
    ),
    (
      .movement(.small(Movement.Moved(inAll: nil)), positions: [], role: nil),
      "Views were taken only once"
    ),
    (
      .movement(
        .small(Movement.Moved(inAll: .sameCounts, byTalk: .moved, byFinding: .sameCounts)),
        positions: [], role: nil),
      "As many took each view as before. At least one moved in"
    ),
    (
      .movement(.small(Movement.Moved(inAll: .otherPeople)), positions: [], role: nil),
      "Not the same people gave a view before and after"
    ),
    (
      .movement(
        Parts.counts(3, 1, 1, 1, 0, after: 0, 0, 0, 0, 0), positions: Parts.positions, role: nil),
      "No views were taken after the finding."
    ),
    (
      .movement(
        Parts.counts(0, 0, 0, 0, 0, after: 0, 0, 0, 0, 0), positions: Parts.positions, role: nil),
      "No views were taken before the finding."
    ),
    (
      .movement(.own(ByMoment(before: .pass, after: .pass)), positions: [], role: nil),
      "the same both times: pass."
    ),
    (
      .movement(.own(ByMoment(before: nil, after: nil)), positions: [], role: nil),
      "You gave no view"
    ),
    (
      .movement(.own(ByMoment(before: .pass, after: nil)), positions: [], role: nil),
      "you said: pass."
    ),
    (
      .movement(.own(ByMoment(before: nil, after: .pass)), positions: [], role: nil),
      "After the finding you said"
    ),
  ])
  func `movement is told without a score`(part: Scene.Part, words: String) {
    #expect(face.text(part).contains(words))
  }

  @Test func `counts taken once show no figures for the other time`() {
    let part = Scene.Part.movement(
      Parts.counts(0, 0, 0, 0, 0, after: 2, 3, 0, 0, 0), positions: Parts.positions, role: nil)
    #expect(face.text(part).contains("- agree: 2 after\n"))
  }
}

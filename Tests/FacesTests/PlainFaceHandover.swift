import Practice
import TestKit
import Testing
import Window

@testable import Faces

@Suite struct PlainFaceHandover {
  let face = PlainFace(width: 80, rows: 5)
  let front = Scenes.scene([.front(Samples.card)], place: .opening)

  private func turn(_ label: String, views: Int = 0, ask: Place.ViewQuestion = .position) -> Scene {
    let person = Participant(label: label)
    let asked: Scene.Ask =
      ask == .reason
      ? .reason(participant: person, moment: .beforeTalk)
      : .position(participant: person, choices: Scenes.positions, moment: .beforeTalk)
    return Scenes.scene(
      [.front(Samples.card), .viewsIn(views, of: 3)], ask: asked,
      place: .views(.beforeTalk, .person(0, .position)))
  }

  @Test func `the keyboard is handed to the first person without hiding anything`() throws {
    let handover = try #require(face.handover(to: turn("Person 1"), after: front))
    #expect(
      handover.lines.map { $0.string } == [
        "", "Hand the keyboard to Person 1.",
        "Person 1: only you look at the screen now. Where you stand isn't shown as you",
        "type it; the reason is, and it only scrolls up when you've done, and can be",
        "scrolled back to: leave the reason out if that matters. It's kept under your",
        "label.",
        "A reason stays out of the summary, unless everyone here wants the reasons in.",
      ])
    #expect(handover.question.string == "Press Enter when only you can see the screen. ")
  }

  @Test func `where the terminal can wipe what was typed, that is what is promised`() throws {
    let face = PlainFace(width: 80, rows: 5, erases: true)
    let handover = try #require(face.handover(to: turn("Person 1"), after: front))
    #expect(
      handover.lines.map { $0.string } == [
        "", "Hand the keyboard to Person 1.",
        "Person 1: only you look at the screen now. Where you stand isn't shown as you",
        "type it; the reason is, and it is wiped from the screen when you've done. It's",
        "kept under your label.",
        "A reason stays out of the summary, unless everyone here wants the reasons in.",
      ])
  }

  @Test func `what one person typed is moved off the screen before the next`() throws {
    let reason = turn("Person 1", views: 1, ask: .reason)
    let handover = try #require(face.handover(to: turn("Person 2", views: 1), after: reason))
    #expect(handover.lines.prefix(5).allSatisfy { $0.isEmpty })
    #expect(handover.lines[5].string == "Hand the keyboard to Person 2.")
  }

  @Test func `the next person sees the card again`() {
    let reason = turn("Person 1", views: 1, ask: .reason)
    let text = face.text(turn("Person 2", views: 1), after: reason)
    #expect(text.contains("When a home breaks down"))
    #expect(text.contains("Taken down so far: 1 of 3."))
    #expect(!text.contains("Step 3"))
  }

  @Test func `the last answer is moved off the screen before talk begins`() throws {
    let talk = Scenes.scene([.firstViewsLocked])
    let handover = try #require(face.handover(to: talk, after: turn("Person 3", ask: .reason)))
    #expect(handover.lines.prefix(5).allSatisfy { $0.isEmpty })
    #expect(handover.lines[5].string == "Thank you. The keyboard can go back.")
    #expect(handover.question.string == "Press Enter when everyone can look again. ")
  }

  @Test func `a pause in a private turn hides it as well`() {
    var paused = turn("Person 2", ask: .reason)
    paused.ask = .paused
    #expect(face.handover(to: paused, after: turn("Person 2", ask: .reason)) != nil)
    #expect(face.handover(to: turn("Person 2"), after: paused) != nil)
  }

  @Test func `nobody is asked to hand over what stays in their hands`() {
    #expect(face.handover(to: turn("Person 1", ask: .reason), after: turn("Person 1")) == nil)
    #expect(face.handover(to: front, after: nil) == nil)
    #expect(face.handover(to: Scenes.scene(ask: Scenes.position), after: front) == nil)
    #expect(face.handover(to: Scenes.scene(ask: Scenes.tally), after: front) == nil)
  }

  @Test func `in a resumed session the keyboard is handed over first`() {
    #expect(face.handover(to: turn("Person 2"), after: nil) != nil)
  }

  @Test func `a pipe gets no blank pages`() throws {
    let reason = turn("Person 1", ask: .reason)
    let handover = try #require(PlainFace().handover(to: turn("Person 2"), after: reason))
    #expect(handover.lines.filter { $0.isEmpty }.count == 1)
  }

  @Test func `where somebody stands is typed unseen only when others are there`() {
    #expect(!face.echoes(turn("Person 1").ask))
    #expect(!face.echoes(.confidence(participant: Scenes.person, moment: .afterFinding)))
    #expect(face.echoes(turn("Person 1", ask: .reason).ask))
    #expect(face.echoes(Scenes.position))
    #expect(face.echoes(Scenes.tally))
  }
}

import Practice
import TestKit
import Testing
import Window

@testable import Faces

@Suite struct PlainFaceTelling {
  let face = PlainFace()

  private func time(_ step: Int, _ session: Int, paused: Bool = false) -> String {
    let status = Scene.Status(
      step: 1, steps: 2, title: "Welcome", stepSecondsLeft: step, sessionSecondsLeft: session,
      paused: paused)
    return face.timeLine(status).map { $0.string }.joined(separator: "\n")
  }

  @Test func `the time left is told in whole minutes, rounded up`() {
    #expect(time(661, 2_520) == "12 minutes left in this step. 42 minutes left in the session.")
    #expect(time(60, 59) == "1 minute left in this step. Less than a minute left in the session.")
  }

  @Test func `time that is over is told without alarm`() {
    #expect(time(0, -59) == "The time for this step is up. The time for the session is up.")
    #expect(
      time(-61, -180)
        == "This step is 1 minute over its time. The session is 3 minutes over its time.")
  }

  @Test func `a stopped clock is told`() {
    #expect(time(60, 60, paused: true).hasSuffix(" The clock is stopped."))
  }

  @Test(arguments: [
    (0, "Step 3 of 6. Card 1 of 2. Every move counts. Its time is used up."),
    (1, "Step 3 of 6. Card 1 of 2. Every move counts. 1 minute."),
    (-500, "Step 3 of 6. Card 1 of 2. Every move counts. Its time is used up."),
  ])
  func `a heading tells the time left`(seconds: Int, heading: String) {
    let lines = face.lines(for: Scenes.scene(secondsLeft: seconds))
    #expect(lines.first?.string == heading)
  }

  @Test func `a heading names a card's number only among several, and keeps a title's own ending`()
  {
    var scene = Scenes.scene()
    scene.status.cards = 1
    scene.status.title = "Who decides?"
    #expect(face.lines(for: scene).first?.string == "Step 3 of 6. Who decides? 15 minutes.")
  }

  @Test(arguments: [
    (TimeSignal.half, "Half the time for this step has gone."),
    (.fiveMinutes, "Five minutes left in this step."),
    (.oneMinute, "One minute left in this step."),
    (
      .timeUp,
      "The time for this step is up. Nothing stops: finish what you are saying. Type more 5 for five more minutes."
    ),
  ])
  func `each moment of a step's time has its words`(signal: TimeSignal, words: String) {
    #expect(face.signal(signal).map { $0.string } == [words])
  }

  static let refusals: [Refusal] = [
    .ended, .paused, .notPaused, .nothingBefore, .firstViewsLocked, .othersViewsPrivate, .lastStep,
    .unknownPosition("\u{1B}[2J"), .confidenceOutOfRange(9), .tallyNeeds(counts: 4),
    .tallyOutOfRange(people: 6), .noSuchCard(9, of: 3), .noSuchCard(1, of: 0),
    .noSuchCard(2, of: 1),
    .nothingToGoAheadTo, .minutesOutOfRange(900), .empty, .tooLong(limit: 100_000),
  ]

  @Test(arguments: refusals + Place.Asking.allCases.map(Refusal.askedSomethingElse))
  func `each refusal says in a sentence what to do`(refusal: Refusal) {
    let words = face.refusal(refusal).map { $0.string }
    #expect(words.count == 1)
    #expect(words.allSatisfy { $0.hasSuffix(".") && $0.count > 15 && !$0.contains("[2J") })
  }

  @Test func `no two refusals of a kind sound alike`() {
    let words = Place.Asking.allCases.map { EnglishPlainWords().refusal(.askedSomethingElse($0)) }
    #expect(Set(words).count == words.count)
  }

  @Test func `facilitator notes are shown only when asked for`() {
    var scene = Scenes.scene()
    #expect(
      face.facilitatorNotes(scene).map { $0.string } == [EnglishPlainWords().noFacilitatorNotes])
    scene.facilitatorNotes = ["Blame comes quickly.", "Wait."]
    #expect(
      face.facilitatorNotes(scene).map { $0.string }
        == ["Facilitator notes:", "Blame comes quickly.", "", "Wait."])
    #expect(!face.text(scene).contains("Blame"))
  }

  @Test func `cards and prompts are listed by number`() {
    #expect(
      face.cardList(["Moves", "Rules"], current: 2).map { $0.string } == [
        "Cards in this session (jump and a number goes to one):", "1. Moves",
        "2. Rules (you are here)",
      ])
    #expect(face.cardList([], current: nil).map { $0.string } == [EnglishPlainWords().noCards])
    #expect(face.allPrompts(of: Samples.card).count == 3)
    #expect(face.allPrompts(of: nil).map { $0.string } == [EnglishPlainWords().noPrompts])
  }

  @Test func `where it is saved and how to go on is said`() {
    #expect(
      face.saved(Samples.id(), at: "Records/x.json").map { $0.string } == [
        "Everything up to your last answer is saved in Records/x.json.",
        "To go on with it later: reflect resume \(Samples.id())",
      ])
  }

  @Test func `what was taken is said where nothing else shows it`() {
    let hidden = Scenes.scene(
      ask: .position(participant: Scenes.person, choices: ["agree"], moment: .beforeTalk))
    let scene = Scenes.scene()
    #expect(face.taken(.position(.named("agree")), in: hidden).map { $0.string } == ["Taken down."])
    #expect(face.taken(.position(.pass), in: Scenes.scene(ask: Scenes.position)) == [])
    #expect(face.taken(.note("x"), in: scene).map { $0.string } == ["Noted."])
    #expect(face.taken(.park("x"), in: scene).map { $0.string } == ["Set aside for later."])
    #expect(
      face.taken(.extend(minutes: 5), in: scene).map { $0.string } == [
        "5 more minutes for this step."
      ])
    #expect(
      face.taken(.extend(minutes: 1), in: scene).map { $0.string } == [
        "1 more minute for this step."
      ])
    #expect(face.taken(.next, in: scene) == [])
  }

  @Test func `first counts are moved off a shared screen, second ones stay`() {
    let face = PlainFace(width: 80, rows: 24)
    let first = face.taken(.tally([3, 1, 0, 2]), in: Scenes.scene(ask: Scenes.tally))
    #expect(first.count == 25)
    #expect(first.dropLast().allSatisfy { $0.isEmpty })
    let second = Scenes.scene(
      ask: .tally(role: nil, people: 6, choices: ["a", "b"], moment: .afterFinding))
    #expect(face.taken(.tally([3, 1]), in: second) == [])
  }
}

import Practice
import TestKit
import Testing
import Window

@testable import Faces

/// What nobody else may see.
@Suite struct StagePrivacy {
  private let size = WindowSize(columns: 80, rows: 24)

  private func next(_ turn: Int) -> Scene {
    var scene = StageScenes.turnPosition
    scene.place = .views(.beforeTalk, .person(turn, .position))
    scene.ask = .position(
      participant: Participant(label: "Person \(turn + 1)"), choices: StageScenes.positions,
      moment: .beforeTalk)
    return scene
  }

  @Test(arguments: [
    Key.character(" "), .right, .pageDown, .down, .character("p"), .character("1"), .escape, .tab,
    .character("n"), .character("q"), .character("g"), .function(5), .character("."), .left,
  ])
  func `only Enter passes the page between two people`(key: Key) {
    var stage = Stage(StageScenes.turnPosition, StageScenes.context)
    #expect(stage.press(key) == nil)
    #expect(stage.text(80, 24).contains("Hand the keyboard to Person 3."))
    #expect(!stage.text(80, 24).contains("agree"))
    stage.press(.enter)
    #expect(stage.text(80, 24).contains("Person 3: where do you stand?"))
  }

  @Test func `what was chosen is not seen by the next person`() {
    var stage = Stage(next(1), StageScenes.context)
    stage.press(.enter, .character("3"))
    #expect(stage.text(80, 24).contains("> 3  disagree"))
    stage.press(.enter)
    stage.show(next(2), StageScenes.context)
    #expect(!stage.text(80, 24).contains("disagree"))
    stage.press(.enter)
    #expect(!stage.text(80, 24).contains(">"))
    #expect(stage.draft.isEmpty)
  }

  @Test func `a reason that was begun goes with the person`() {
    var stage = Stage(at: StageScenes.turnReason, after: StageScenes.turnConfidence)
    stage.type("My own reason")
    var other = StageScenes.turnReason
    other.place = .views(.beforeTalk, .person(3, .reason))
    other.ask = .reason(participant: Participant(label: "Person 4"), moment: .beforeTalk)
    stage.show(other, StageScenes.context)
    stage.press(.enter)
    #expect(!stage.text(80, 24).contains("My own reason"))
    #expect(stage.draft.isEmpty)
    stage.show(StageScenes.turnReason, StageScenes.context)
    stage.press(.enter)
    #expect(!stage.text(80, 24).contains("My own reason"))
  }

  @Test func `a note begun in a private turn does not stay for the next person`() {
    var stage = Stage(next(1), StageScenes.context)
    stage.press(.enter, .character("n"))
    stage.type("Begun")
    stage.show(next(2), StageScenes.context)
    stage.press(.enter, .character("n"))
    #expect(!stage.text(80, 24).contains("Begun"))
  }

  @Test func `a stopped clock covers a private turn, and the keyboard is handed over again`() {
    var paused = StageScenes.turnReason
    paused.ask = .paused
    var stage = Stage(at: StageScenes.turnReason, after: StageScenes.turnConfidence)
    stage.type("My own reason")
    stage.show(paused, StageScenes.context)
    #expect(!stage.text(80, 24).contains("My own reason"))
    stage.show(StageScenes.turnReason, StageScenes.context)
    #expect(stage.text(80, 24).contains("Hand the keyboard to Person 3."))
    stage.press(.enter)
    #expect(stage.text(80, 24).contains("My own reason"))
  }

  @Test func `the count of views does not move within a turn`() {
    var stage = Stage(StageScenes.turnPosition, StageScenes.context)
    #expect(stage.text(80, 24).contains("2 of 6 in"))
    stage.press(.enter)
    #expect(!stage.text(80, 24).contains("of 6 in"))
  }

  @Test func `facilitator notes are asked about where others look`() {
    var stage = Stage(at: StageScenes.talk())
    stage.press(.character("f"))
    #expect(!stage.text(80, 24).contains("Blame comes quickly"))
    stage.press(.enter)
    #expect(!stage.text(80, 24).contains("Blame comes quickly"))
    stage.press(.character("f"), .character("y"))
    #expect(stage.text(80, 24).contains("Blame comes quickly"))
    stage.press(.escape)
    #expect(!stage.text(80, 24).contains("Blame comes quickly"))
  }

  @Test func `a person alone reads facilitator notes at once`() {
    var stage = Stage(at: StageScenes.soloPosition)
    stage.press(.character("f"))
    #expect(stage.text(80, 24).contains("Blame comes quickly"))
  }

  @Test func `no scene shows facilitator notes or what is to be said at a card of a group`() {
    for scene in StageScenes.all {
      for rows in [12, 24, 100] {
        let text = Stage(at: scene).text(80, rows)
        #expect(!text.contains("Blame comes quickly"))
        if scene.setting != .solo { #expect(!text.contains("read the front aloud")) }
      }
    }
  }

  @Test func `first counts leave the screen once they are taken down`() {
    var stage = Stage(at: StageScenes.tally)
    stage.press(.character("3"), .enter, .enter, .enter, .enter, .enter)
    stage.show(StageScenes.talk(), StageScenes.context)
    let text = stage.text(80, 24)
    #expect(text.contains("Taken down. The counts are shown after the finding."))
    #expect(!text.contains("agree"))
  }
}

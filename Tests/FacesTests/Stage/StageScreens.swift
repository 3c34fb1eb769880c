import Practice
import Testing
import Window

@testable import Faces

/// Whole frames: about a dozen to the letter, and what keys do on some more.
@Suite struct StageScreens {
  private let small = WindowSize(columns: 40, rows: 12)

  @Test func `a tally`() {
    var stage = Stage(at: StageScenes.tally)
    stage.press(.character(" "), .character("3"), in: small)
    Golden.expect(stage.text(40, 12), in: "stage", "a tally across 40")
  }

  @Test func `its table`() {
    var stage = Stage(at: StageScenes.finding)
    stage.press(.character(" "), .character(" "), in: small)
    Golden.expect(stage.text(40, 12), in: "stage", "its table across 40")
  }

  @Test func `the front`() {
    let stage = Stage(at: StageScenes.front(), StageLook(isLarge: true))
    Golden.expect(stage.text(120, 40), in: "stage", "the front for a projector")
  }

  @Test func `help for reading`() {
    var stage = Stage(at: StageScenes.talk())
    stage.press(.character("?"))
    Golden.expect(stage.text(80, 24), in: "stage", "help for reading")
  }

  @Test func `the front stands large in the middle, alone`() {
    let stage = Stage(at: StageScenes.front())
    Golden.expect(
      stage.text(80, 24), in: "stage", "the front stands large in the middle, alone"
    )
  }

  @Test func `first counts stay hidden from the room while they are typed`() {
    var stage = Stage(at: StageScenes.tally)
    stage.press(.character("3"), .enter, .character("1"))
    Golden.expect(
      stage.text(80, 24), in: "stage",
      "first counts stay hidden from the room while they are typed")
  }

  @Test func `hidden counts can be taken down without showing them`() {
    var stage = Stage(at: StageScenes.tally)
    stage.press(.character("3"), .enter, .character("1"), .enter, .enter, .character("1"), .enter)
    #expect(stage.press(.enter) == .event(.tally([3, 1, 0, 1])))
  }

  @Test func `one prompt at a time`() {
    let stage = Stage(at: StageScenes.talk())
    Golden.expect(stage.text(80, 24), in: "stage", "one prompt at a time")
  }

  @Test func `a finding begins with its sentence alone`() {
    let stage = Stage(at: StageScenes.finding)
    Golden.expect(
      stage.text(80, 24), in: "stage", "a finding begins with its sentence alone")
  }

  @Test func `the figures come with the next key`() {
    var stage = Stage(at: StageScenes.finding)
    stage.press(.character(" "))
    Golden.expect(
      stage.text(80, 24), in: "stage", "the figures come with the next key")
  }

  @Test func `before and after stand side by side`() {
    let stage = Stage(at: StageScenes.action(StageScenes.counts))
    Golden.expect(
      stage.text(80, 24), in: "stage", "before and after stand side by side")
  }

  @Test func `a reason is written`() {
    var stage = Stage(at: StageScenes.soloReason)
    stage.type("Moves are ours, not theirs.")
    Golden.expect(stage.text(80, 24), in: "stage", "a reason is written")
  }

  @Test func `a welcome`() {
    let stage = Stage(at: StageScenes.welcome)
    Golden.expect(stage.text(80, 24), in: "stage", "a welcome")
  }

  @Test func `the end thanks and names support`() {
    let stage = Stage(at: StageScenes.ended)
    Golden.expect(
      stage.text(80, 24), in: "stage", "the end thanks and names support")
  }

  @Test func `the keyboard is handed on over a blank page`() {
    var stage = Stage(at: StageScenes.turnPosition)
    stage.waitsForHands = true
    Golden.expect(
      stage.text(80, 24), in: "stage", "the keyboard is handed on over a blank page")
  }
}

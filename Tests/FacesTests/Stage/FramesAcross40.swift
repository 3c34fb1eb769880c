import Testing
import Window

@testable import Faces

/// Whole frames: windows of 40 by 12.
@Suite struct FramesAcross40 {
  private let small = WindowSize(columns: 40, rows: 12)

  @Test func `the front`() {
    let stage = Stage(at: StageScenes.front())
    Golden.expect(stage.text(40, 12), in: "stage", "FramesAcross40: the front")
  }

  @Test func `a position`() {
    let stage = Stage(at: StageScenes.soloPosition)
    Golden.expect(stage.text(40, 12), in: "stage", "FramesAcross40: a position")
  }

  @Test func `a position on its own page`() {
    var stage = Stage(at: StageScenes.soloPosition)
    stage.press(.character(" "), in: small)
    Golden.expect(stage.text(40, 12), in: "stage", "FramesAcross40: a position on its own page")
  }

  @Test func `a tally`() {
    var stage = Stage(at: StageScenes.tally)
    stage.press(.character(" "), .character("3"), in: small)
    Golden.expect(stage.text(40, 12), in: "stage", "FramesAcross40: a tally")
  }

  @Test func `the keyboard is handed on`() {
    var stage = Stage(at: StageScenes.turnPosition)
    stage.waitsForHands = true
    Golden.expect(stage.text(40, 12), in: "stage", "FramesAcross40: the keyboard is handed on")
  }

  @Test func `a prompt`() {
    let stage = Stage(at: StageScenes.talk())
    Golden.expect(stage.text(40, 12), in: "stage", "FramesAcross40: a prompt")
  }

  @Test func `a prompt with an answer`() {
    var stage = Stage(at: StageScenes.soloPrompt)
    stage.type("We knew")
    Golden.expect(stage.text(40, 12), in: "stage", "FramesAcross40: a prompt with an answer")
  }

  @Test func `a finding`() {
    let stage = Stage(at: StageScenes.finding)
    Golden.expect(stage.text(40, 12), in: "stage", "FramesAcross40: a finding")
  }

  @Test func `its figures`() {
    var stage = Stage(at: StageScenes.finding)
    stage.press(.character(" "), in: small)
    Golden.expect(stage.text(40, 12), in: "stage", "FramesAcross40: its figures")
  }

  @Test func `its table`() {
    var stage = Stage(at: StageScenes.finding)
    stage.press(.character(" "), .character(" "), in: small)
    Golden.expect(stage.text(40, 12), in: "stage", "FramesAcross40: its table")
  }

  @Test func `before and after`() {
    let stage = Stage(at: StageScenes.action(StageScenes.counts))
    Golden.expect(stage.text(40, 12), in: "stage", "FramesAcross40: before and after")
  }

  @Test func `what is to change`() {
    var stage = Stage(at: StageScenes.action(StageScenes.counts))
    stage.press(.end, in: small)
    Golden.expect(stage.text(40, 12), in: "stage", "FramesAcross40: what is to change")
  }

  @Test func `a day`() {
    let stage = Stage(at: StageScenes.day)
    Golden.expect(stage.text(40, 12), in: "stage", "FramesAcross40: a day")
  }

  @Test func `an earlier action`() {
    let stage = Stage(at: StageScenes.review)
    Golden.expect(stage.text(40, 12), in: "stage", "FramesAcross40: an earlier action")
  }

  @Test func `what became of it`() {
    var stage = Stage(at: StageScenes.review)
    stage.press(.character(" "), in: small)
    Golden.expect(stage.text(40, 12), in: "stage", "FramesAcross40: what became of it")
  }

  @Test func `a question`() {
    var stage = Stage(at: StageScenes.question)
    stage.press(.end, in: small)
    Golden.expect(stage.text(40, 12), in: "stage", "FramesAcross40: a question")
  }

  @Test func `the end`() {
    let stage = Stage(at: StageScenes.ended)
    Golden.expect(stage.text(40, 12), in: "stage", "FramesAcross40: the end")
  }
}

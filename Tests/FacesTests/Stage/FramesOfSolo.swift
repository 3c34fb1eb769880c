import Practice
import Testing
import Window

@testable import Faces

/// Whole frames: what a person alone sees.
@Suite struct FramesOfSolo {
  @Test func `a session alone begins with what it is about`() {
    let stage = Stage(at: StageScenes.soloOpening)
    Golden.expect(
      stage.text(80, 24), in: "stage", "FramesOfSolo: a session alone begins with what it is about")
  }

  @Test func `what is said stands before the front for a person alone`() {
    let stage = Stage(at: StageScenes.front(.solo))
    Golden.expect(
      stage.text(80, 24), in: "stage",
      "FramesOfSolo: what is said stands before the front for a person alone")
  }

  @Test func `the front stands alone on its page`() {
    var stage = Stage(at: StageScenes.front(.solo))
    stage.press(.pageDown)
    Golden.expect(
      stage.text(80, 24), in: "stage", "FramesOfSolo: the front stands alone on its page")
  }

  @Test func `a position is chosen from a list`() {
    var stage = Stage(at: StageScenes.soloPosition)
    stage.press(.character("2"))
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfSolo: a position is chosen from a list")
  }

  @Test func `how sure is chosen from a list`() {
    let stage = Stage(at: StageScenes.soloConfidence)
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfSolo: how sure is chosen from a list")
  }

  @Test func `a reason is written`() {
    var stage = Stage(at: StageScenes.soloReason)
    stage.type("Moves are ours, not theirs.")
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfSolo: a reason is written")
  }

  @Test func `a prompt has room for an answer`() {
    let stage = Stage(at: StageScenes.soloPrompt)
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfSolo: a prompt has room for an answer")
  }

  @Test func `letters are keys while writing is put aside`() {
    var stage = Stage(at: StageScenes.soloPrompt)
    stage.type("We knew")
    stage.press(.escape)
    Golden.expect(
      stage.text(80, 24), in: "stage", "FramesOfSolo: letters are keys while writing is put aside")
  }

  @Test func `the earlier view stands above the second one`() {
    let stage = Stage(at: StageScenes.soloSecond)
    Golden.expect(
      stage.text(80, 24), in: "stage", "FramesOfSolo: the earlier view stands above the second one")
  }

  @Test func `the two views of a person alone come first`() {
    let stage = Stage(at: StageScenes.soloAction)
    Golden.expect(
      stage.text(80, 24), in: "stage", "FramesOfSolo: the two views of a person alone come first")
  }
}

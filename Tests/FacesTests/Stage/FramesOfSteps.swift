import Testing
import Window

@testable import Faces

/// Whole frames: steps beside the cards.
@Suite struct FramesOfSteps {
  @Test func `a welcome`() {
    let stage = Stage(at: StageScenes.welcome)
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfSteps: a welcome")
  }

  @Test func `what the facilitator says stands in their own window where there is one`() {
    var stage = Stage(at: StageScenes.welcome)
    var context = StageScenes.plainContext
    context.isFollowed = true
    stage.show(StageScenes.welcome, context)
    let shown = stage.text(80, 24)
    #expect(shown.contains("Welcome"))
    #expect(shown.contains("Never write anything that identifies a young person"))
    #expect(!shown.contains("You may pass on anything."))
    #expect(shown.contains("i what to say"))
    stage.press(.character("i"))
    #expect(!stage.text(80, 24).contains("You may pass on anything."))
    #expect(stage.text(80, 24).contains("The second terminal that follows"))
    stage.press(.character("y"))
    #expect(stage.text(80, 24).contains("You may pass on anything."))
  }

  @Test func `an earlier action is looked at again`() {
    let stage = Stage(at: StageScenes.review)
    Golden.expect(
      stage.text(80, 24), in: "stage", "FramesOfSteps: an earlier action is looked at again")
  }

  @Test func `what happened with it`() {
    let stage = Stage(at: StageScenes.happened)
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfSteps: what happened with it")
  }

  @Test func `no earlier action waits`() {
    let stage = Stage(at: StageScenes.nothingEarlier)
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfSteps: no earlier action waits")
  }

  @Test func `who sees to an action`() {
    var stage = Stage(at: StageScenes.owner)
    stage.press(.enter)
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfSteps: who sees to an action")
  }

  @Test func `a day is read as it is typed`() {
    var stage = Stage(at: StageScenes.day)
    stage.type("4 weeks")
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfSteps: a day is read as it is typed")
  }

  @Test func `the suggested day is taken by Enter`() {
    let stage = Stage(at: StageScenes.day)
    Golden.expect(
      stage.text(80, 24), in: "stage", "FramesOfSteps: the suggested day is taken by Enter")
  }

  @Test func `the close says what was agreed`() {
    let stage = Stage(at: StageScenes.close)
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfSteps: the close says what was agreed")
  }

  @Test func `the end thanks and names support`() {
    let stage = Stage(at: StageScenes.ended)
    Golden.expect(
      stage.text(80, 24), in: "stage", "FramesOfSteps: the end thanks and names support")
  }

  @Test func `a break`() {
    let stage = Stage(at: StageScenes.paused)
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfSteps: a break")
  }
}

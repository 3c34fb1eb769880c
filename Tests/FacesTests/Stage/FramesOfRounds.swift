import Practice
import Testing
import Window

@testable import Faces

/// Whole frames: a team round on a projector.
@Suite struct FramesOfRounds {
  @Test func `the front stands large in the middle, alone`() {
    let stage = Stage(at: StageScenes.front())
    Golden.expect(
      stage.text(80, 24), in: "stage", "FramesOfRounds: the front stands large in the middle, alone"
    )
  }

  @Test func `counts are typed beside the positions`() {
    var stage = Stage(at: StageScenes.tally)
    stage.press(.character("r"), .character("3"), .enter, .character("1"))
    Golden.expect(
      stage.text(80, 24), in: "stage", "FramesOfRounds: counts are typed beside the positions")
  }

  @Test func `first counts stay hidden from the room while they are typed`() {
    var stage = Stage(at: StageScenes.tally)
    stage.press(.character("3"), .enter, .character("1"))
    Golden.expect(
      stage.text(80, 24), in: "stage",
      "FramesOfRounds: first counts stay hidden from the room while they are typed")
  }

  @Test func `hidden counts can be taken down without showing them`() {
    var stage = Stage(at: StageScenes.tally)
    stage.press(.character("3"), .enter, .character("1"), .enter, .enter, .character("1"), .enter)
    Golden.expect(
      stage.text(80, 24), in: "stage",
      "FramesOfRounds: hidden counts can be taken down without showing them")
    #expect(stage.press(.enter) == .event(.tally([3, 1, 0, 1])))
  }

  @Test func `counts are read back before they are taken down`() {
    var stage = Stage(at: StageScenes.tally)
    stage.press(.character("3"), .enter, .character("1"), .enter, .enter, .character("1"), .enter)
    stage.press(.character("r"))
    Golden.expect(
      stage.text(80, 24), in: "stage",
      "FramesOfRounds: counts are read back before they are taken down")
  }

  @Test func `a role group is counted by its name`() {
    let stage = Stage(at: StageScenes.roleTally)
    Golden.expect(
      stage.text(80, 24), in: "stage", "FramesOfRounds: a role group is counted by its name")
  }

  @Test func `one prompt at a time`() {
    let stage = Stage(at: StageScenes.talk())
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfRounds: one prompt at a time")
  }

  @Test func `what was noted stands under the prompt`() {
    let stage = Stage(at: StageScenes.talk(["We knew, and nobody said it."]))
    Golden.expect(
      stage.text(80, 24), in: "stage", "FramesOfRounds: what was noted stands under the prompt")
  }

  @Test func `all prompts at once`() {
    var stage = Stage(at: StageScenes.talk())
    stage.press(.character("a"))
    Golden.expect(stage.text(80, 24), in: "stage", "FramesOfRounds: all prompts at once")
  }

  @Test func `a finding begins with its sentence alone`() {
    let stage = Stage(at: StageScenes.finding)
    Golden.expect(
      stage.text(80, 24), in: "stage", "FramesOfRounds: a finding begins with its sentence alone")
  }

  @Test func `the figures come with the next key`() {
    var stage = Stage(at: StageScenes.finding)
    stage.press(.character(" "))
    Golden.expect(
      stage.text(80, 24), in: "stage", "FramesOfRounds: the figures come with the next key")
  }

  @Test func `what a finding does not say comes on the last page`() {
    var stage = Stage(at: StageScenes.finding)
    stage.press(.character(" "), .character(" "))
    Golden.expect(
      stage.text(80, 24), in: "stage",
      "FramesOfRounds: what a finding does not say comes on the last page")
  }
}

import Practice
import Testing
import Window

@testable import Faces

/// Whole frames: a round with several agencies.
@Suite struct FramesOfAgencies {
  private func shown(_ scene: Scene, after spaces: Int) -> String {
    Stage(at: scene).text(after: spaces, in: WindowSize(columns: 80, rows: 24))
  }

  @Test func `a card’s front stands alone before several agencies`() {
    Golden.expect(
      shown(StageScenes.front(.multiAgency), after: 0), in: "stage",
      "FramesOfAgencies: a card’s front stands alone before several agencies")
  }

  @Test func `first counts are taken group by group, and hidden`() {
    Golden.expect(
      shown(StageScenes.roleTally, after: 0), in: "stage",
      "FramesOfAgencies: first counts are taken group by group, and hidden")
  }

  @Test func `agencies talk with one question at a time`() {
    Golden.expect(
      shown(StageScenes.agencyTalk, after: 0), in: "stage",
      "FramesOfAgencies: agencies talk with one question at a time")
  }

  @Test func `a finding is first its sentence alone`() {
    Golden.expect(
      shown(StageScenes.agencyFinding, after: 0), in: "stage",
      "FramesOfAgencies: a finding is first its sentence alone")
  }

  @Test func `the next key shows the figures behind a finding`() {
    Golden.expect(
      shown(StageScenes.agencyFinding, after: 1), in: "stage",
      "FramesOfAgencies: the next key shows the figures behind a finding")
  }

  @Test func `then comes what follows the figures`() {
    Golden.expect(
      shown(StageScenes.agencyFinding, after: 2), in: "stage",
      "FramesOfAgencies: then comes what follows the figures")
  }

  @Test func `second views begin with the front once more`() {
    Golden.expect(
      shown(StageScenes.agencySecond, after: 0), in: "stage",
      "FramesOfAgencies: second views begin with the front once more")
  }

  @Test func `the room’s views before and after stand side by side`() {
    Golden.expect(
      shown(StageScenes.agencyMovement, after: 0), in: "stage",
      "FramesOfAgencies: the room’s views before and after stand side by side")
  }

  @Test func `groups’ views follow the room’s, and a small group’s are held back`() {
    Golden.expect(
      shown(StageScenes.agencyMovement, after: 1), in: "stage",
      "FramesOfAgencies: groups’ views follow the room’s, and a small group’s are held back")
  }

  @Test func `what to try and what to change come after before and after`() {
    Golden.expect(
      shown(StageScenes.agencyMovement, after: 2), in: "stage",
      "FramesOfAgencies: what to try and what to change come after before and after")
  }
}

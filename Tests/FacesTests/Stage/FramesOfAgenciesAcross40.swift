import Practice
import Testing
import Window

@testable import Faces

/// Whole frames in a small window: a round with several agencies, and private turns.
@Suite struct FramesOfAgenciesAcross40 {
  private func shown(_ scene: Scene, after spaces: Int) -> String {
    Stage(at: scene).text(after: spaces, in: WindowSize(columns: 40, rows: 12))
  }

  @Test func `a card’s front stands alone before several agencies`() {
    Golden.expect(
      shown(StageScenes.front(.multiAgency), after: 0), in: "stage",
      "FramesOfAgenciesAcross40: a card’s front stands alone before several agencies")
  }

  @Test func `first counts are taken group by group, and hidden`() {
    Golden.expect(
      shown(StageScenes.roleTally, after: 0), in: "stage",
      "FramesOfAgenciesAcross40: first counts are taken group by group, and hidden")
  }

  @Test func `first counts follow the front on a page of their own`() {
    Golden.expect(
      shown(StageScenes.roleTally, after: 1), in: "stage",
      "FramesOfAgenciesAcross40: first counts follow the front on a page of their own")
  }

  @Test func `agencies talk with one question at a time`() {
    Golden.expect(
      shown(StageScenes.agencyTalk, after: 0), in: "stage",
      "FramesOfAgenciesAcross40: agencies talk with one question at a time")
  }

  @Test func `a finding is first its sentence alone`() {
    Golden.expect(
      shown(StageScenes.agencyFinding, after: 0), in: "stage",
      "FramesOfAgenciesAcross40: a finding is first its sentence alone")
  }

  @Test func `the next key shows the figures behind a finding`() {
    Golden.expect(
      shown(StageScenes.agencyFinding, after: 1), in: "stage",
      "FramesOfAgenciesAcross40: the next key shows the figures behind a finding")
  }

  @Test func `then comes what follows the figures`() {
    Golden.expect(
      shown(StageScenes.agencyFinding, after: 2), in: "stage",
      "FramesOfAgenciesAcross40: then comes what follows the figures")
  }

  @Test func `second views begin with the front once more`() {
    Golden.expect(
      shown(StageScenes.agencySecond, after: 0), in: "stage",
      "FramesOfAgenciesAcross40: second views begin with the front once more")
  }

  @Test func `second counts are shown, as the room knows the finding`() {
    Golden.expect(
      shown(StageScenes.agencySecond, after: 1), in: "stage",
      "FramesOfAgenciesAcross40: second counts are shown, as the room knows the finding")
  }

  @Test func `the room’s views before and after stand side by side`() {
    Golden.expect(
      shown(StageScenes.agencyMovement, after: 0), in: "stage",
      "FramesOfAgenciesAcross40: the room’s views before and after stand side by side")
  }

  @Test func `a group’s views follow the room’s where they may be told`() {
    Golden.expect(
      shown(StageScenes.agencyMovement, after: 1), in: "stage",
      "FramesOfAgenciesAcross40: a group’s views follow the room’s where they may be told")
  }

  @Test func `a small group’s views are held back`() {
    Golden.expect(
      shown(StageScenes.agencyMovement, after: 2), in: "stage",
      "FramesOfAgenciesAcross40: a small group’s views are held back")
  }

  @Test func `what to try comes after before and after`() {
    Golden.expect(
      shown(StageScenes.agencyMovement, after: 3), in: "stage",
      "FramesOfAgenciesAcross40: what to try comes after before and after")
  }

  @Test func `a person alone at the keyboard chooses where they stand`() {
    Golden.expect(
      shown(StageScenes.turnPosition, after: 1), in: "stage",
      "FramesOfAgenciesAcross40: a person alone at the keyboard chooses where they stand")
  }

  @Test func `a person alone at the keyboard says how sure they are`() {
    Golden.expect(
      shown(StageScenes.turnConfidence, after: 1), in: "stage",
      "FramesOfAgenciesAcross40: a person alone at the keyboard says how sure they are")
  }

  @Test func `a person alone at the keyboard reads the front before saying why`() {
    Golden.expect(
      shown(StageScenes.turnReason, after: 0), in: "stage",
      "FramesOfAgenciesAcross40: a person alone at the keyboard reads the front before saying why")
  }
}

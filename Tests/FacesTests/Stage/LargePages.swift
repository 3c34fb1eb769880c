import Practice
import Testing
import Window

@testable import Faces

/// Pages for a projector, which show one thing at a time.
@Suite struct LargePages {
  @Test func `a step's name doesn't stand on a page of its own before what is said`() {
    let stage = Stage(at: StageScenes.welcome, StageLook(isLarge: true))
    for rows in [18, 24, 30] {
      let page = stage.text(80, rows)
      #expect(page.contains("Welcome") && page.contains("Never write anything"), "\(page)")
    }
  }
}

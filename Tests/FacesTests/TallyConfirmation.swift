import Practice
import Testing
import Window

@testable import Faces

@Suite struct TallyConfirmation {
  private let scene = Scenes.scene(
    ask: .tally(role: nil, people: 6, choices: ["agree", "not sure"], moment: .beforeTalk))

  @Test func `counts are read back before they are locked`() {
    #expect(
      PlainFace().confirmation(of: .tally([3, 1]), in: scene)?.string
        == "3 agree, 1 not sure, 2 pass. Right? Enter takes it down; n lets you type it again: ")
  }

  @Test func `nothing else is read back`() {
    #expect(PlainFace().confirmation(of: .next, in: scene) == nil)
    #expect(PlainFace().confirmation(of: .tally([1]), in: scene) == nil)
    #expect(PlainFace().confirmation(of: .tally([3, 1]), in: Scenes.scene()) == nil)
  }
}

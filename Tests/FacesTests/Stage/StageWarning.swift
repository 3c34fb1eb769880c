import Practice
import TestKit
import Testing
import Window

@testable import Faces

/// Words that may let someone be known again, pointed out before they are given in the whole window.
@Suite struct StageWarning {
  private static let size = WindowSize(columns: 80, rows: 24)
  private static let check = IdentifyingCheck(today: Samples.day)

  private func stage(_ scene: Scene = StageScenes.welcome) -> Stage {
    var context = StageScenes.plainContext
    context.check = Self.check
    return Stage(scene, context)
  }

  private func type(_ words: String, into stage: inout Stage) {
    for character in words { _ = stage.take(.character(character), in: Self.size) }
  }

  @Test func `a note is pointed out once, and given with the next Enter`() {
    var stage = stage()
    type("nMet Chloe.", into: &stage)
    #expect(stage.take(.enter, in: Self.size) == nil)
    #expect(stage.notice?.string.contains("“Chloe” (someone's name?)") == true)
    #expect(stage.take(.enter, in: Self.size) == .event(.note("Met Chloe.")))
  }

  @Test func `words that were changed are looked at again, and harmless ones are given at once`() {
    var stage = stage()
    type("nMet Chloe", into: &stage)
    #expect(stage.take(.enter, in: Self.size) == nil)
    type(" and Rhys", into: &stage)
    #expect(stage.take(.enter, in: Self.size) == nil)
    for _ in " and Rhys".indices { _ = stage.take(.backspace, in: Self.size) }
    for _ in "Chloe".indices { _ = stage.take(.backspace, in: Self.size) }
    type("her nan", into: &stage)
    #expect(stage.take(.enter, in: Self.size) == .event(.note("Met her nan")))
  }

  @Test func `what was pointed out can be called nobody's name, and only that`() {
    var stage = stage()
    type("nMet Chloe", into: &stage)
    #expect(stage.take(.function(2), in: Self.size) == nil)
    #expect(stage.take(.enter, in: Self.size) == nil)
    #expect(stage.take(.function(2), in: Self.size) == .ignore(["Chloe"]))
    #expect(stage.take(.enter, in: Self.size) == .event(.note("Met Chloe")))
  }

  @Test func `one person alone is not warned`() {
    var scene = StageScenes.welcome
    scene.setting = .solo
    var stage = stage(scene)
    type("nMet Chloe", into: &stage)
    #expect(stage.take(.enter, in: Self.size) == .event(.note("Met Chloe")))
  }
}

import Practice
import TestKit
import Testing
import Window

@testable import Faces

/// Random keys over random scenes in random windows: always a frame that fits, never a trap.
@Suite struct StageWalks {
  static let keys: [Key] =
    "abcdefghijklmnopqrstuvwxyzPQ0123456789?/. ŵ👩‍👩‍👧".map(Key.character) + [
      .enter, .enter, .enter, .newLine, .escape, .tab, .backTab, .backspace, .delete, .up, .down,
      .left, .right, .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight, .top, .bottom,
      .function(1), .function(5), .control("c"), .control("z"), .control("l"), .control("o"),
      .control("j"), .control("w"), .control("u"), .alt("x"), .paste("pasted\nwords"),
      .paste("\u{1B}[2J漢字"), .paste(""),
    ]

  private func scene(_ generator: inout SeededGenerator) -> Scene {
    var scene = StageScenes.all[Int.random(in: 0..<StageScenes.all.count, using: &generator)]
    scene.status.stepSecondsLeft = Int.random(in: -4_000...4_000, using: &generator)
    return scene
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `nothing a person presses breaks a frame`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let look = StageLook(isLarge: seed % 2 == 0, isCalm: seed % 3 == 0)
    var stage = Stage(scene(&generator), StageScenes.context, look: look)
    for _ in 0..<150 {
      let size = WindowSize(
        columns: Int.random(in: 1...90, using: &generator),
        rows: Int.random(in: 1...30, using: &generator))
      let key = try #require(Self.keys.randomElement(using: &generator))
      let request = stage.take(key, in: size)
      answer(request, in: &stage, &generator)
      let frame = stage.frame(in: size)
      #expect(frame.fits)
      #expect(frame.rows.count == size.rows)
    }
  }

  private func answer(
    _ request: StageRequest?, in stage: inout Stage, _ generator: inout SeededGenerator
  ) {
    switch request {
    case .event where Bool.random(using: &generator): stage.say(Refusal.nothingBefore)
    case .event:
      let context = Bool.random(using: &generator) ? StageScenes.context : StageScenes.plainContext
      stage.show(scene(&generator), context)
    case .openEditor(let text): stage.write(text + " and more")
    case .stop: stage.restore(draft: stage.draft)
    case .readCards: stage.offer(CardStock(MenuSamples.library))
    case .findPhones, .ignore, .suspend, .repaint, nil: break
    }
  }

  @Test func `whatever is open, a few keys lead back to the session`() {
    for scene in StageScenes.all where scene.ask != .nothing {
      for context in "nkcat/vwfixqsgz?".map(Key.character) + [.control("c"), .function(1)] {
        var stage = Stage(at: scene)
        stage.waitsForHands = false
        stage.press(context, .escape, .escape)
        #expect(stage.overlays.isEmpty)
      }
    }
  }
}

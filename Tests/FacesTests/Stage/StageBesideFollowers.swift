import Practice
import TestKit
import Testing
import Window

@testable import Faces

/// Everything that can lie over the session meets everything that comes from elsewhere.
@Suite struct StageBesideFollowers {
  /// The keys that open each overlay, and whether it holds words that must not be lost.
  static let overlays: [(name: String, keys: [Key], words: String?)] = [
    ("help", [.character("?")], nil), ("cards", [.character("c")], nil),
    ("search", [.character("/"), .character("w")], nil),
    ("note", [.character("n"), .character("W")], "W"),
    ("parked", [.character("k"), .character("W")], "W"),
    ("time", [.character("t"), .character("7")], nil), ("support", [.character("v")], nil),
    ("saved", [.character("d")], nil), ("skip", [.character("s")], nil),
    ("stop", [.character("q")], nil), ("end", [.character("x")], nil),
    ("facilitator notes", [.character("f")], nil), ("what to say", [.character("i")], nil),
  ]

  private static let size = WindowSize(columns: 80, rows: 24)

  @Test(arguments: overlays.indices)
  func `the room's page is turned, never that of what lies over it`(_ index: Int) {
    let size = Self.size
    var stage = Stage(at: StageScenes.finding)
    for key in Self.overlays[index].keys { stage.press(key) }
    let over = stage.overlays
    var turned = 0
    while stage.turnPage(in: size), turned < 50 { turned += 1 }
    #expect((1..<50).contains(turned))
    // What holds words, or asks something, stays; help and lists are put away.
    #expect(stage.overlays.isEmpty || stage.overlays == over)
    #expect(stage.overlays.isEmpty == !(stage.isTyping || stage.isAsking))
    stage.overlays = []
    var other = Stage(at: StageScenes.finding)
    while other.turnPage(in: size) {}
    #expect(stage.text(80, 24) == other.text(80, 24))
  }

  @Test(arguments: overlays.indices)
  func `words being written outlive what comes from elsewhere`(_ index: Int) {
    let scenes = [StageScenes.finding, StageScenes.paused, StageScenes.talk()]
    for scene in scenes {
      var stage = Stage(at: StageScenes.talk())
      for key in Self.overlays[index].keys { stage.press(key) }
      stage.show(scene, StageScenes.context)
      if let words = Self.overlays[index].words {
        #expect(stage.draft.hasSuffix(words), "\(Self.overlays[index].name)")
      }
      let frame = stage.frame(in: Self.size)
      #expect(frame.fits)
    }
  }

  @Test func `what is to be said is shown to a room only when that was asked about`() {
    var stage = Stage(at: StageScenes.talk())
    stage.press(.character("i"))
    #expect(stage.overlay == .confirm(.says))
    stage.press(.enter)
    #expect(stage.overlay == nil)
    stage.press(.character("i"), .character("y"))
    #expect(stage.overlay == .sheet(.says))
    var alone = Stage(at: StageScenes.soloPrompt)
    alone.press(.escape, .character("i"))
    #expect(alone.overlay == .sheet(.says))
  }

  @Test func `Space and PgDn in an empty field say how to go on, and type nothing`() {
    for key in [Key.character(" "), .pageDown] {
      var stage = Stage(at: StageScenes.soloPrompt)
      stage.press(key)
      #expect(stage.draft.isEmpty)
      #expect(stage.notice?.string == EnglishStageWords().fieldIsOpen)
    }
    var stage = Stage(at: StageScenes.soloPrompt)
    stage.type("a b")
    #expect(stage.draft == "a b")
  }

  @Test func `all the questions leave the field where it is written in`() {
    var stage = Stage(at: StageScenes.soloPrompt)
    stage.press(.escape, .character("a"))
    #expect(stage.overlay == .sheet(.allPrompts))
    stage.press(.escape, .enter)
    stage.type("xq")
    #expect(stage.draft == "xq")
  }
}

import Practice
import TestKit
import Testing
import Window

@testable import Faces

/// The face in windows of every size.
@Suite struct StageSizes {
  static let sizes = [
    (1, 1), (1, 40), (2, 2), (3, 1), (5, 3), (8, 4), (12, 5), (16, 6), (23, 7), (24, 8), (40, 12),
    (59, 15), (60, 16), (80, 24), (120, 40), (200, 60), (300, 100),
  ]

  private func size(_ size: (Int, Int)) -> WindowSize {
    WindowSize(columns: size.0, rows: size.1)
  }

  /// The stage opened at each of some pages: the first few, one in the middle, and the last.
  private func opened(_ stage: Stage, in size: WindowSize) -> [Stage] {
    var stage = stage
    stage.waitsForHands = false
    stage.isRevealed = true
    let pages = StageView(stage, in: size).pages
    let chosen = pages.count < 5 ? Array(pages.indices) : [0, pages.count / 2, pages.count - 1]
    return chosen.compactMap { index in
      guard let row = pages[index].rows.first else { return nil }
      stage.reading = .row(block: row.block, line: row.line)
      return stage
    }
  }

  /// The words of all pages one after another.
  private func words(_ stage: Stage, in size: WindowSize) -> String {
    let pages = StageView(stage, in: size).pages
    let rows = pages.indices.flatMap { pages[$0].rows.map(\.content.row.words) }
    return rows.joined(separator: " ")
  }

  private func letters(_ text: String) -> String {
    text.filter { $0.isLetter || $0.isNumber }
  }

  @Test(arguments: sizes)
  func `every scene fits every window, plain and large`(columns: Int, rows: Int) {
    let size = size((columns, rows))
    for (index, scene) in StageScenes.all.enumerated() {
      for isLarge in columns < 24 ? [index.isMultiple(of: 2)] : [false, true] {
        var stage = Stage(at: scene, StageLook(isLarge: isLarge, isCalm: isLarge))
        #expect(stage.frame(in: size).fits)
        stage.waitsForHands = false
        for page in opened(stage, in: size) {
          let frame = page.frame(in: size)
          #expect(frame.fits)
          #expect(frame.rows.count == rows)
        }
      }
    }
  }

  @Test(arguments: [(1, 1), (3, 2), (9, 4), (17, 6), (40, 12), (80, 24), (300, 100)])
  func `no word of a scene is cut, only moved to another page`(columns: Int, rows: Int) {
    let parts: [Scene.Part] = [
      .contentNote("A note."), .privacyReminder, .says(["Some words to say."]),
      .tryThis(["Something smaller."]), .support(["Somebody to ring."]),
    ]
    let scene = StageScenes.step("Welcome", parts, at: .opening)
    let said = [
      "Welcome", "A note.", EnglishStageWords().mayPass, EnglishStageWords().privacyReminder,
      EnglishStageWords().helpHint,
      "Some words to say.", EnglishStageWords().tryThis, "Something smaller.",
      EnglishStageWords().support,
      "Somebody to ring.",
    ]
    let shown = words(Stage(at: scene), in: size((columns, rows)))
    #expect(letters(shown) == letters(said.joined()))
  }

  @Test func `a window of one cell still shows the text, a letter at a time`() {
    let scene = StageScenes.step("Go", [.says(["on"])], at: .opening)
    let pages = opened(Stage(at: scene), in: size((1, 1)))
    #expect(pages.map { $0.text(1, 1) } == ["G", "o", "o", "n"])
  }

  @Test func `a mark says that there is more where there is no row of keys`() {
    let stage = Stage(at: StageScenes.welcome)
    #expect(stage.text(20, 4).split(separator: "\n").last == "more below: Space")
    #expect(stage.text(6, 3).split(separator: "\n").last == "more")
    #expect(stage.text(2, 2).split(separator: "\n").last == "v")
  }

  @Test func `the rows around the text go first`() {
    let stage = Stage(at: StageScenes.front())
    #expect(stage.text(40, 4).contains("Step 3 of 6"))
    #expect(!stage.text(40, 3).contains("Step"))
    #expect(!stage.text(40, 4).contains("keys"))
    #expect(stage.text(40, 5).contains("? keys"))
  }

  @Test(arguments: sizes)
  func `the cursor of what is written is always in the window`(columns: Int, rows: Int) {
    let size = size((columns, rows))
    for scene in [StageScenes.soloReason, StageScenes.question, StageScenes.soloPrompt] {
      var stage = Stage(at: scene)
      stage.press(.paste(String(repeating: "some words ", count: 60)))
      #expect(stage.frame(in: size).cursor != nil)
      stage.press(.top, in: size)
      #expect(stage.frame(in: size).cursor != nil)
    }
  }

  @Test func `a window resized in the middle of an answer keeps text and cursor`() throws {
    var stage = Stage(at: StageScenes.soloReason)
    stage.type("One two three")
    stage.press(.wordLeft)
    let wide = try #require(stage.frame(in: size((80, 24))).cursor)
    let narrow = try #require(stage.frame(in: size((20, 6))).cursor)
    #expect(stage.text(80, 24).contains("One two three"))
    #expect(stage.text(20, 6).contains("One two three"))
    let row = stage.frame(in: size((20, 6))).rows[narrow.row].words
    #expect(Array(row)[narrow.column] == "t")
    #expect(Array(stage.frame(in: size((80, 24))).rows[wide.row].words)[wide.column] == "t")
    stage.type("and ")
    #expect(stage.draft == "One two and three")
  }

  @Test func `a resized window opens at the page that was read`() {
    var stage = Stage(at: StageScenes.finding)
    stage.press(.character(" "), .character(" "))
    #expect(stage.text(80, 24).contains("What this does not say:"))
    #expect(stage.text(40, 12).contains("What this does not say:"))
    #expect(stage.text(300, 100).contains("What this does not say:"))
  }
}

import Practice
import TestKit
import Testing
import Window

@testable import Faces

/// Turning pages, the reveal, notices and the clock.
@Suite struct StageReading {
  @Test func `figures never show before the key that asks for them`() {
    for size in [(80, 24), (40, 12), (20, 6), (300, 100), (9, 3)] {
      let window = WindowSize(columns: size.0, rows: size.1)
      var stage = Stage(at: StageScenes.finding)
      let text = stage.frame(in: window).text
      #expect(!text.contains("14.8"))
      for key in [Key.end, .down, .pageUp, .home] { stage.press(key, in: window) }
      #expect(!stage.frame(in: window).text.contains("█"))
    }
  }

  @Test func `the sentence of a finding stays where it was when its figures come`() {
    var stage = Stage(at: StageScenes.finding)
    let before = stage.frame(in: WindowSize(columns: 80, rows: 24))
    stage.press(.character(" "))
    let after = stage.frame(in: WindowSize(columns: 80, rows: 24))
    #expect(before.rows[2...6] == after.rows[2...6])
    #expect(after.text.contains("14.8"))
  }

  @Test func `one key never skips a page of a finding`() {
    var stage = Stage(at: StageScenes.finding)
    let small = WindowSize(columns: 40, rows: 12)
    var seen = ""
    for _ in 0..<20 {
      seen += stage.frame(in: small).text
      if stage.press(.character(" "), in: small) != nil { break }
    }
    for words in [
      "moved about twice as often", "14.8 moves", "66.7*", "What this does not say:",
      "Source: Author", "Where: Table 1.",
    ] {
      #expect(seen.contains(words), "\(words)")
    }
    #expect(stage.press(.character(" "), in: small) == .event(.next))
  }

  @Test func `a search does not find what is not shown yet`() {
    var stage = Stage(at: StageScenes.finding)
    stage.type("/counted")
    #expect(stage.text(80, 24).contains("Nothing found."))
    stage.press(.escape, .character(" "))
    stage.type("/counted")
    #expect(stage.text(80, 24).contains("Moves were counted"))
  }

  @Test func `a passage that was found is opened`() {
    var stage = Stage(at: StageScenes.finding)
    let small = WindowSize(columns: 40, rows: 12)
    stage.press(.character(" "), in: small)
    for key in "/led to".map(Key.character) { stage.press(key, in: small) }
    stage.press(.enter, in: small)
    #expect(stage.text(40, 12).contains("exploitation."))
    #expect(stage.overlays.isEmpty)
  }

  @Test func `pages are turned back before the session goes back`() {
    var stage = Stage(at: StageScenes.finding)
    stage.press(.character(" "), .character(" "))
    #expect(stage.press(.pageUp) == nil)
    #expect(stage.text(80, 24).contains("14.8 moves"))
    #expect(stage.press(.pageUp) == .event(.back))
  }

  @Test func `all prompts stay until the key is pressed again`() {
    var stage = Stage(at: StageScenes.talk())
    stage.press(.character("a"))
    #expect(stage.text(80, 24).contains("What would the young person say"))
    var second = StageScenes.talk()
    second.parts = [.prompt(StageScenes.card.prompts[1], number: 2, of: 2, notes: [])]
    second.place = .talk(prompt: 1)
    stage.show(second, StageScenes.context)
    #expect(stage.text(80, 24).contains("What do we know a week before"))
    #expect(stage.text(80, 24).contains("> 2  What would"))
    stage.press(.character("a"))
    #expect(!stage.text(80, 24).contains("What do we know a week before"))
  }

  @Test func `all prompts lie over the session outside talk`() {
    var stage = Stage(at: StageScenes.front())
    stage.press(.character("a"))
    #expect(stage.text(80, 24).contains("2. What would the young person say"))
    stage.press(.escape)
    #expect(!stage.text(80, 24).contains("2. What would"))
  }

  @Test func `a session taken up within a card begins with the card's front`() {
    var stage = Stage(StageScenes.talk(), StageScenes.context)
    #expect(stage.text(80, 24).contains("When a home breaks down"))
    #expect(!stage.text(80, 24).contains("What do we know a week before"))
    #expect(stage.press(.character(" ")) == nil)
    #expect(stage.text(80, 24).contains("What do we know a week before"))
    #expect(stage.press(.character(" ")) == .event(.next))
  }

  @Test func `a notice stays until the next key`() {
    var stage = Stage(at: StageScenes.talk())
    stage.say(SafeText("Saved."))
    stage.show(StageScenes.talk(), StageScenes.context)
    #expect(stage.text(80, 24).contains("Saved."))
    stage.press(.escape)
    #expect(!stage.text(80, 24).contains("Saved."))
  }

  @Test(arguments: TimeSignal.allCases)
  func `time signals are said in words of this face`(signal: TimeSignal) {
    var stage = Stage(at: StageScenes.talk())
    stage.say(signal)
    let text = stage.text(80, 24)
    #expect(!text.contains("Type "))
    #expect(
      text.contains(signal == .timeUp ? "t gives more time" : "in this step") || signal == .half)
  }

  @Test func `no refusal of this face tells to type a command`() {
    let refusals: [Refusal] = [
      .ended, .paused, .notPaused, .askedSomethingElse(.tally), .nothingBefore, .firstViewsLocked,
      .othersViewsPrivate, .lastStep, .unknownPosition("x"), .tallyOutOfRange(people: 3),
      .noSuchCard(9, of: 2), .noSuchCard(1, of: 0), .nothingToGoAheadTo, .minutesOutOfRange(0),
      .empty, .tooLong(limit: 10),
    ]
    for refusal in refusals {
      let words = EnglishStageWords().stageRefusal(refusal)
      for command in ["type ", "Type go", "Type end", "Type cards", "go is for"] {
        #expect(!words.contains(command), "\(words)")
      }
    }
  }

  @Test func `a notice longer than a tiny window is paged through`() {
    var stage = Stage(at: StageScenes.talk())
    stage.say(Refusal.firstViewsLocked)
    let tiny = WindowSize(columns: 10, rows: 3)
    var seen = ""
    for _ in 0..<12 {
      seen += stage.frame(in: tiny).text + "\n"
      stage.press(.character(" "), in: tiny)
    }
    #expect(seen.contains("finding."))
    #expect(stage.notice == nil || stage.scene.place.phase == .talk)
  }

  @Test(arguments: [
    (900, false, "15:00 left"), (61, false, "1:01 left"), (0, false, "time is up, 0:00 over"),
    (-75, false, "time is up, 1:15 over"), (900, true, "15 min left"), (61, true, "2 min left"),
    (0, true, "time is up"), (-75, true, "time is up, 1 min over"),
  ])
  func `the clock tells minutes alone where it is calm`(seconds: Int, calm: Bool, words: String) {
    let scene = StageScenes.scene([], at: .talk(prompt: 0), secondsLeft: seconds)
    let stage = Stage(at: scene, StageLook(isCalm: calm))
    let row = stage.statusRow(columns: 80)
    #expect(row.words.contains(words))
    #expect(row.runs.map(\.style) == [seconds > 0 ? .status : .alert])
  }

  @Test func `a calm clock changes no row within a minute`() {
    let rows = [900, 890, 850, 841].map { seconds in
      Stage(
        at: StageScenes.scene([], at: .talk(prompt: 0), secondsLeft: seconds),
        StageLook(isCalm: true)
      ).statusRow(columns: 80)
    }
    #expect(Set(rows).count == 1)
  }

  @Test(arguments: [Key.character("."), .function(5), .escape, .tab, .backspace])
  func `a clicker's other keys do no harm`(key: Key) {
    for scene in [StageScenes.talk(), StageScenes.finding, StageScenes.front(), StageScenes.tally] {
      var stage = Stage(at: scene)
      let before = stage.text(80, 24)
      #expect(stage.press(key) == nil)
      stage.press(.escape)
      #expect(stage.overlays.isEmpty)
      if key != .tab { #expect(stage.text(80, 24) == before) }
    }
  }

  @Test func `the row of keys is made from the bindings`() {
    let words = EnglishStageWords()
    let keys = KeyContext.reading.keys(words)
    let actions: [(KeyAction, KeyAction)] = [
      (.help, .help), (.backward, .back), (.note, .note), (.park, .park),
      (.allPrompts, .allPrompts),
    ]
    let named = actions.compactMap { action, does in
      keys.key(for: action).map { "\(words.keys.name(of: $0)) \(words.short(does) ?? "")" }
    }
    let row = Stage(at: StageScenes.talk()).text(80, 24).split(separator: "\n").last
    #expect(row.map(String.init) == " " + (["Space go on"] + named).joined(separator: "   "))
  }
}

import Practice
import TestKit
import Testing
import Window

@testable import Faces

/// What is left of a plan, changed by keys alike on the main screen and in the second window.
@Suite struct PlanSheetTests {
  private static let size = WindowSize(columns: 80, rows: 24)

  /// Welcome, where it stands; two cards and a close.
  private static let record: SessionRecord = {
    var record = Samples.record()
    var second = Samples.card
    (second.id, second.title) = ("second", "A second card")
    record.steps.insert(
      Step(kind: .card, title: "A second card", minutes: 10, round: Round(card: second)), at: 2)
    record.steps[0].status = .open
    record.endBy = Moment(seconds: 0)
    return record
  }()
  private static let scene: Scene = {
    var scene = StageScenes.welcome
    scene.status.pace = Pace(of: record, at: Moment(seconds: 0))
    return scene
  }()
  private static let cards = CardStock(MenuSamples.library)

  /// What keys lead to in both windows, and what both show at last.
  private func press(_ keys: [Key]) -> [(event: SessionEvent?, text: String)] {
    var context = StageScenes.plainContext
    context.record = Self.record
    var stage = Stage(Self.scene, context)
    var page = FollowerPage(today: Samples.day)
    page.show(Self.record, Self.scene)
    var events: [SessionEvent?] = [nil, nil]
    for key in [.character("m")] + keys {
      switch stage.take(key, in: Self.size) {
      case .event(let event): events[0] = event
      case .readCards: stage.offer(Self.cards)
      default: break
      }
      switch page.take(key, in: Self.size) {
      case .event(let event): events[1] = event
      case .readCards: page.offer(Self.cards)
      default: break
      }
    }
    return [
      (events[0], stage.text(80, 24)), (events[1], page.frame(in: Self.size).text),
    ]
  }

  private static func typed(_ words: String) -> [Key] { words.map(Key.character) }

  @Test(
    arguments: [
      ([.character("+")], .minutes([Pace.StepMinutes(step: 2, minutes: 21)])),
      ([.up, .character("-")], .minutes([Pace.StepMinutes(step: 1, minutes: 4)])),
      ([.character("o")], .leaveOut(step: 2)),
      ([.down, .character("e")], .move(step: 3, before: 2)),
      ([.character("l")], .move(step: 2, before: 4)), ([.character("g")], .gentler(step: 2)),
      ([.down, .down, .down, .character("e")], .move(step: 4, before: 3)),
      ([.character("b")], .insert(.pause, title: "Break", minutes: 10, before: 2)),
      ([.up, .character("b")], .insert(.pause, title: "Break", minutes: 10, before: 2)),
      ([.enter] + typed("room") + [.enter], .swap(step: 2, card: "sample/which-room")),
      ([.down, .enter, .down, .down, .enter], .swap(step: 3, card: "sample/which-room")),
      ([.character("c")] + typed("early") + [.enter], .insertCard("sample/early-word", before: 2)),
      ([.character("s")], .minutes(scene.status.pace?.proposal ?? [])),
    ] as [([Key], PlanChange)])
  func `a key changes the step that is chosen`(_ keys: [Key], _ change: PlanChange) {
    for (event, _) in press(keys) { #expect(event == .plan(change)) }
  }

  @Test(
    arguments: [
      ([.up, .enter], "That step has no card"), ([.up, .character("o")], "stays as it is"),
      ([.up, .character("l")], "stays as it is"), ([.character("e")], "stays as it is"),
      ([.enter] + typed("nowhere") + [.enter], "Nothing found"),
      ([.enter], "Another card in place of “Every move counts”"),
      ([.enter], "Which room, 12 minutes"), ([.enter, .escape], "The steps:"),
      ([.character("+")], "Welcome, 5 minutes"), ([], "Every move counts, 20 minutes"),
    ] as [([Key], String)])
  func `what can't be changed is said, and the steps stay`(_ keys: [Key], _ words: String) {
    for (event, text) in press(keys) {
      if keys != [.character("+")] { #expect(event == nil) }
      #expect(text.contains(words))
    }
  }

  @Test func `the steps are left for the session, and the row of keys says how`() {
    for (_, text) in press([.escape]) { #expect(!text.contains("The steps:")) }
    for (_, text) in press([]) {
      #expect(text.contains("Enter another card") && text.contains("g gentler"))
    }
  }

  @Test func `the second window says when it ends, and how the difference is shared`() {
    var page = FollowerPage(today: Samples.day)
    page.show(Self.record, Self.scene, ends: 15 * 60 + 4)
    let text = page.frame(in: Self.size).text
    #expect(text.contains("ends 15:04, 40 min behind"))
    #expect(text.contains("m, then s, shares the difference over the steps left."))
  }
}

/// Reasons in the summary, as the room is asked about them.
@Suite struct ReasonsInSummary {
  private func scene(kept: Int, isAsked: Bool) -> Scene {
    StageScenes.step(
      "Close", [.reasonsInSummary(shared: 0, kept: kept, isAsked: isAsked)], at: .opening)
  }

  @Test(arguments: [(3, false, true), (0, true, false)])
  func `the room is asked before anything is written`(_ kept: Int, _ isAsked: Bool, _ isIn: Bool) {
    var stage = Stage(scene(kept: kept, isAsked: isAsked), StageScenes.plainContext)
    #expect(stage.text(80, 24).contains("u reasons in the summary"))
    stage.press(.character("u"))
    #expect(stage.text(80, 24).contains(isIn ? "people may still know whose" : "own part"))
    #expect(stage.press(.character("y")) == .event(.withReasons(isIn)))
    let lines = PlainFace().text(scene(kept: kept, isAsked: isAsked))
    #expect(lines.contains(isIn ? "type reasons in" : "type reasons out"))
  }

  @Test func `where all reasons are in anyway nothing is asked`() {
    var stage = Stage(scene(kept: 0, isAsked: false), StageScenes.plainContext)
    stage.press(.character("u"))
    #expect(stage.overlay == nil)
    #expect(!PlainFace().text(scene(kept: 0, isAsked: false)).contains("reasons in"))
  }
}

/// An action written as "when …, we will …".
@Suite struct ActionLines {
  @Test(
    arguments: [
      ("Ask her first.", "Ask her first.", nil),
      ("When a bed comes up, we will ask her first.", "we will ask her first.", "a bed comes up"),
      ("when he's out, or late, I’ll ring", "I’ll ring", "he's out, or late"),
      ("When in doubt, ring the desk", "When in doubt, ring the desk", nil),
      ("when, we will", "when, we will", nil),
      ("Whenever, we will ring", "Whenever, we will ring", nil),
      ("when , we will ring", "when , we will ring", nil),
    ] as [(String, String, String?)])
  func `when and what are told apart where both are said`(
    _ line: String, _ text: String, _ when: String?
  ) {
    let meant = SessionEvent.actionText(text, when: when)
    #expect(
      PlainFace().read(line, in: Scenes.scene(ask: .actionText), today: Samples.day)
        == .event(meant))
    var stage = Stage(
      StageScenes.step("A card", [], .actionText, at: .action(.text)), StageScenes.plainContext)
    stage.type(line)
    #expect(stage.press(.enter) == .event(meant))
  }

  @Test func `an action that is changed is shown as it was written`() {
    let action = Action(number: 1, when: "a bed comes up", text: "we will ask her first")
    let line = ActionLine(language: EnglishPlainWords()).words(action)
    #expect(line == "when a bed comes up, we will ask her first")
    #expect(
      ActionLine(language: EnglishPlainWords()).event(line)
        == .actionText(action.text, when: action.when))
  }
}

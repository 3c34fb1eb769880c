import Practice
import TestKit
import Testing
import Window

@testable import Faces

/// Every event a person can cause, made by keys.
@Suite struct StageEvents {
  private func request(_ scene: Scene, _ keys: [Key]) -> StageRequest? {
    var stage = Stage(at: scene)
    stage.waitsForHands = false
    var request: StageRequest?
    for key in keys {
      request = stage.take(key, in: WindowSize(columns: 80, rows: 40))
    }
    return request
  }

  private static func typed(_ words: String) -> [Key] { words.map(Key.character) }

  typealias Case = (scene: Scene, keys: [Key], event: SessionEvent)

  static let reading: [Case] = [
    (StageScenes.talk(), [.character(" ")], .next), (StageScenes.talk(), [.enter], .next),
    (StageScenes.talk(), [.right], .next), (StageScenes.talk(), [.pageDown], .next),
    (StageScenes.talk(), [.pageUp], .back), (StageScenes.talk(), [.left], .back),
    (StageScenes.talk(), [.character("b")], .back),
    (StageScenes.talk(), typed("sy"), .skip), (StageScenes.talk(), typed("z"), .pause),
    (StageScenes.talk(), typed("P"), .pause), (StageScenes.paused, [.enter], .goOn),
    (StageScenes.paused, [.character(" ")], .goOn), (StageScenes.talk(), typed("xy"), .end),
    (StageScenes.talk(), typed("Qy"), .end),
    (StageScenes.talk(), typed("nSo it is") + [.enter], .note("So it is")),
    (StageScenes.talk(), typed("pLater") + [.enter], .park("Later")),
    (StageScenes.talk(), typed("kLater") + [.enter], .park("Later")),
    (StageScenes.talk(), typed("t") + [.enter], .extend(minutes: 5)),
    (StageScenes.talk(), typed("t12") + [.enter], .extend(minutes: 12)),
    (StageScenes.talk(), typed("c2") + [.enter], .jump(card: 2)),
    (StageScenes.talk(), typed("c") + [.down, .enter], .jump(card: 2)),
    (StageScenes.talk(), typed("/walk") + [.enter], .jump(card: 2)),
  ]

  /// As they come from a script, or were pressed before the program had begun.
  static let lineFeeds: [Case] = [
    (StageScenes.talk(), [lineFeed], .next), (StageScenes.talk(), [.control("j")], .next),
    (StageScenes.paused, [lineFeed], .goOn),
    (StageScenes.soloPosition, typed("2") + [lineFeed], .position(.named("it depends"))),
    (StageScenes.talk(), typed("t12") + [lineFeed], .extend(minutes: 12)),
    (StageScenes.talk(), typed("/walk") + [lineFeed], .jump(card: 2)),
    (
      StageScenes.owner, [lineFeed] + typed("team manager") + [lineFeed],
      .actionOwner("team manager")
    ),
    (StageScenes.talk(), typed("nOne") + [lineFeed] + typed("two") + [.enter], .note("One\ntwo")),
  ]
  private static let lineFeed = Key.newLine

  static let choosing: [Case] = [
    (StageScenes.soloPosition, typed("2") + [.enter], .position(.named("it depends"))),
    (StageScenes.soloPosition, [.down, .down, .enter], .position(.named("it depends"))),
    (StageScenes.soloPosition, [.up, .enter], .position(.pass)),
    (StageScenes.soloPosition, typed("p") + [.enter], .position(.pass)),
    (StageScenes.turnPosition, typed("4") + [.enter], .position(.named("not sure"))),
    (StageScenes.soloConfidence, typed("5") + [.enter], .confidence(5)),
    (StageScenes.soloConfidence, [.enter], .confidence(nil)),
    (StageScenes.tally, typed("gy"), .goAhead),
    (StageScenes.turnPosition, typed("gy"), .goAhead),
    (
      StageScenes.tally,
      [.character("3"), .enter, .character("1"), .down, .down, .character("2"), .enter, .enter],
      .tally([3, 1, 0, 2])
    ),
    (StageScenes.tally, typed("p") + [.enter], .tally([0, 0, 0, 0])),
    (StageScenes.review, typed("1") + [.enter], .outcome(.done)),
    (StageScenes.review, typed("3") + [.enter], .outcome(.notYet)),
    (StageScenes.review, [.enter], .outcome(nil)),
  ]

  static let writing: [Case] = [
    (StageScenes.soloReason, typed("Because") + [.enter], .reason("Because")),
    (StageScenes.soloReason, [.enter], .reason(nil)),
    (StageScenes.soloPrompt, typed("a") + [.newLine] + typed("b") + [.enter], .answer("a\nb")),
    (StageScenes.soloPrompt, typed("a") + [.control("j")] + typed("b") + [.enter], .answer("a\nb")),
    (StageScenes.soloPrompt, [.enter], .answer(nil)),
    (StageScenes.question, typed("quit") + [.enter], .answer("quit")),
    (StageScenes.soloAction, [.enter] + typed("Ask") + [.enter], .actionText("Ask")),
    (StageScenes.soloAction, [.enter, .enter], .actionText(nil)),
    (StageScenes.owner, [.enter] + typed("team manager") + [.enter], .actionOwner("team manager")),
    (StageScenes.owner, [.enter, .enter], .actionOwner(nil)),
    (StageScenes.day, [.enter], .actionReview(Samples.day.adding(days: 28))),
    (StageScenes.day, typed("2 weeks") + [.enter], .actionReview(Samples.day.adding(days: 14))),
    (StageScenes.day, typed("none") + [.enter], .actionReview(nil)),
    (StageScenes.happened, typed("It helped.") + [.enter], .whatHappened("It helped.")),
    (StageScenes.happened, [.enter], .whatHappened(nil)),
    (StageScenes.soloPrompt, [.escape] + typed("b"), .back),
    (StageScenes.soloPrompt, [.escape] + typed("sy"), .skip),
    (StageScenes.soloPrompt, [.escape] + typed("nA note") + [.enter], .note("A note")),
    (StageScenes.soloPrompt, [.pageUp], .back),
  ]

  @Test(arguments: 0..<(reading + choosing + writing).count)
  func `keys make every event`(index: Int) {
    let (scene, keys, event) = (Self.reading + Self.choosing + Self.writing)[index]
    #expect(request(scene, keys) == .event(event))
  }

  @Test(arguments: 0..<lineFeeds.count)
  func `a line feed is Enter wherever it cannot begin a line`(index: Int) {
    let (scene, keys, event) = Self.lineFeeds[index]
    #expect(request(scene, keys) == .event(event))
  }

  @Test func `every kind of event but the clock's is among them`() {
    let events = (Self.reading + Self.choosing + Self.writing).map(\.event)
    #expect(Set(events.map(Self.kind)).count == 21)
  }

  private static func kind(_ event: SessionEvent) -> String {
    String(String(describing: event).prefix { $0 != "(" })
  }

  @Test func `stopping is asked about once, and Ctrl-C twice stops`() {
    #expect(request(StageScenes.talk(), Self.typed("q")) == nil)
    #expect(request(StageScenes.talk(), Self.typed("qy")) == .stop)
    #expect(request(StageScenes.talk(), [.control("c"), .control("c")]) == .stop)
    #expect(request(StageScenes.turnPosition, [.control("c"), .control("c")]) == .stop)
    #expect(request(StageScenes.soloReason, [.control("c"), .control("c")]) == .stop)
    #expect(request(StageScenes.talk(), [.control("c"), .enter]) == nil)
    #expect(request(StageScenes.talk(), [.control("c"), .escape, .control("c")]) == nil)
  }

  @Test func `a session that is over is left with any key that goes on`() {
    #expect(request(StageScenes.ended, [.character("q")]) == .stop)
    #expect(request(StageScenes.ended, [.character(" ")]) == .stop)
    #expect(request(StageScenes.ended, [.control("c")]) == .stop)
  }

  @Test func `the shell and a fresh picture are one key away`() {
    #expect(request(StageScenes.soloReason, [.control("z")]) == .suspend)
    #expect(request(StageScenes.soloReason, [.control("l")]) == .repaint)
  }

  @Test func `the person's own editor opens with what is written`() {
    let words = Self.typed("So far")
    #expect(request(StageScenes.soloPrompt, words + [.control("o")]) == .openEditor("So far"))
    #expect(
      request(StageScenes.soloPrompt, words + [.escape, .character("e")]) == .openEditor("So far"))
    #expect(request(StageScenes.talk(), [.character("e")]) == .openEditor(""))
    #expect(request(StageScenes.talk(), Self.typed("nA") + [.control("o")]) == .openEditor("A"))
    #expect(request(StageScenes.soloPosition, [.character("e")]) == nil)
  }
}

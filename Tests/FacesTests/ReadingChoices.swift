import Practice
import TestKit
import Testing
import Window

@testable import Faces

@Suite struct ReadingChoices {
  let face = PlainFace()

  private func read(_ line: String, _ ask: Scene.Ask) -> LineMeaning {
    face.read(line, in: Scenes.scene(ask: ask), today: Samples.day)
  }

  @Test(arguments: [
    ("1", "agree"), ("2", "it depends"), (" 3 ", "disagree"), ("4", "not sure"), ("1.", "agree"),
    ("2)", "it depends"), ("agree", "agree"), ("AGREE", "agree"), ("not  sure", "not sure"),
    ("n", "not sure"), ("it", "it depends"), ("dis", "disagree"), ("4 not sure", "not sure"),
  ])
  func `a position is read from its number, its words or their beginning`(
    line: String, position: String
  ) {
    #expect(read(line, Scenes.position) == event(.position(.named(position))))
  }

  @Test(arguments: ["p", "P", "pass", " Pass ", "/pass", "/p"])
  func `passing is read in every form`(line: String) {
    #expect(read(line, Scenes.position) == event(.position(.pass)))
  }

  @Test(arguments: [
    "", "  ", "0", "5", "-1", "99999999999999999999", "maybe", "agree strongly", "1 2", "\u{1B}[2J",
    "\0", "１",
  ])
  func `no position is ever guessed`(line: String) {
    #expect(isUnclear(read(line, Scenes.position)))
  }

  @Test func `what was typed for a position is not shown again`() {
    guard case .unclear(let words) = read("disagreee", Scenes.position) else {
      Issue.record("a misspelt position was taken")
      return
    }
    #expect(!words.string.contains("disagreee"))
  }

  @Test func `words that begin two positions are not enough`() {
    let ask = Scene.Ask.position(
      participant: nil, choices: ["often", "of course", "never"], moment: .beforeTalk)
    #expect(read("of", ask) == .unclear(SafeText(EnglishPlainWords().severalChoices)))
    #expect(
      read("off", ask) == .unclear(SafeText(EnglishPlainWords().positionUnclear(["", "", ""]))))
    #expect(read("oft", ask) == event(.position(.named("often"))))
  }

  @Test func `a position named like a command comes first`() {
    let ask = Scene.Ask.position(
      participant: nil, choices: ["pause", "go on"], moment: .beforeTalk)
    #expect(read("pause", ask) == event(.position(.named("pause"))))
    #expect(read("Go On", ask) == event(.position(.named("go on"))))
    #expect(read("/pause", ask) == event(.pause))
  }

  @Test func `a full position wins over one that only begins so`() {
    let ask = Scene.Ask.position(
      participant: nil, choices: ["agree a little", "agree"], moment: .beforeTalk)
    #expect(read("agree", ask) == event(.position(.named("agree"))))
  }

  @Test(arguments: [("1", 1), ("5", 5), (" 3", 3)])
  func `confidence is a number from 1 to 5`(line: String, number: Int) {
    let ask = Scene.Ask.confidence(participant: nil, moment: .beforeTalk)
    #expect(read(line, ask) == event(.confidence(number)))
  }

  @Test(arguments: ["", "p", "pass", "next"])
  func `confidence can be left out`(line: String) {
    #expect(
      read(line, .confidence(participant: nil, moment: .beforeTalk)) == event(.confidence(nil)))
  }

  @Test(arguments: ["0", "6", "very", "3.5", "-3", "5 5"])
  func `confidence outside 1 to 5 is asked again`(line: String) {
    #expect(isUnclear(read(line, .confidence(participant: nil, moment: .beforeTalk))))
  }

  @Test(arguments: [
    ("1", ActionOutcome.Result.done), ("2", .partly), ("3", .notYet), ("4", .dropped),
    ("done", .done), ("PART", .partly), ("not yet", .notYet), ("n", .notYet), ("dr", .dropped),
  ])
  func `an outcome is read from its number or words`(line: String, result: ActionOutcome.Result) {
    #expect(read(line, .outcome) == event(.outcome(result)))
  }

  @Test(arguments: ["", "pass", "next"])
  func `an outcome can be left for now`(line: String) {
    #expect(read(line, .outcome) == event(.outcome(nil)))
  }

  @Test(arguments: ["d", "5", "finished", "0"])
  func `an unclear outcome is asked again`(line: String) {
    #expect(isUnclear(read(line, .outcome)))
  }

  @Test(arguments: [
    ("2026-12-01", "2026-12-01"), ("01/12/2026", "2026-12-01"), ("1/12/2026", "2026-12-01"),
    ("2026-11-21", "2026-11-21"), ("4 weeks", "2026-12-19"), ("in 4 weeks", "2026-12-19"),
    ("1 week", "2026-11-28"), ("a week", "2026-11-28"), ("10 days", "2026-12-01"),
    ("2 Months", "2027-01-21"), ("one month", "2026-12-21"), ("1 year", "2027-11-21"),
    ("", "2026-12-19"), ("next", "2026-12-19"),
  ])
  func `a review day is a date, a stretch of time or the suggested day`(
    line: String, day: String
  ) throws {
    let day = try #require(CalendarDay(day))
    #expect(read(line, Scenes.review) == event(.actionReview(day)))
  }

  @Test(arguments: ["none", "None", "no", "pass"])
  func `an action can do without a review day`(line: String) {
    #expect(read(line, Scenes.review) == event(.actionReview(nil)))
  }

  @Test(arguments: [
    "2026-02-30", "31/11/2026", "0 days", "4", "weeks", "1000 weeks", "-4 weeks", "4 wombats",
    "99999999999999999999 days", "1/2/3/4", "//2026", "2026-13-01", "soon", "12/25/2026",
  ])
  func `what is no day is asked again`(line: String) {
    #expect(isUnclear(read(line, Scenes.review)))
  }

  @Test(arguments: ["2026-11-20", "20/11/2026", "1/1/1"])
  func `a day that is past is asked again`(line: String) {
    #expect(read(line, Scenes.review) == .unclear(SafeText(EnglishPlainWords().reviewPast)))
  }

  @Test(arguments: [Scene.Ask.goOn, .nothing])
  func `Enter goes on`(ask: Scene.Ask) {
    #expect(read("", ask) == event(.next))
    #expect(read("  \t", ask) == event(.next))
    #expect(read("next", ask) == event(.next))
  }

  @Test(arguments: ["", "go", "go on", "Go  On", "next"])
  func `a pause ends with Enter or go on`(line: String) {
    #expect(read(line, .paused) == event(.goOn))
  }

  @Test(arguments: [Scene.Ask.goOn, .paused])
  func `other words where nothing is asked are not lost silently`(ask: Scene.Ask) {
    #expect(isUnclear(read("we talked about transport", ask)))
  }
}

import Practice
import TestKit
import Testing
import Window

@testable import Faces

@Suite struct ReadingTallies {
  private func read(_ line: String) -> LineMeaning {
    PlainFace().read(line, in: Scenes.scene(ask: Scenes.tally), today: Samples.day)
  }

  @Test(arguments: [
    ("3 1 0 2", [3, 1, 0, 2]), ("3,1,0,2", [3, 1, 0, 2]), ("3, 1; 0  2", [3, 1, 0, 2]),
    ("0 0 0 0", [0, 0, 0, 0]), ("6 0 0 0", [6, 0, 0, 0]), ("agree 3, not sure 1", [3, 0, 0, 1]),
    ("agree: 3, it depends = 2", [3, 2, 0, 0]), ("3 agree, 1 not sure", [3, 0, 0, 1]),
    ("AGREE 3", [3, 0, 0, 0]), ("dis 2", [0, 0, 2, 0]), ("agree 4, pass 2", [4, 0, 0, 0]),
    ("pass 6", [0, 0, 0, 0]), ("pass", [0, 0, 0, 0]), ("p", [0, 0, 0, 0]),
  ])
  func `counts are read in order or by name`(line: String, counts: [Int]) {
    #expect(read(line) == event(.tally(counts)))
  }

  @Test(arguments: [
    ("3 1 0", EnglishPlainWords().tallyNeeds(4)), ("3 1 0 2 0", EnglishPlainWords().tallyNeeds(4)),
    ("5", EnglishPlainWords().tallyNeeds(4)), ("3 3 1 0", EnglishPlainWords().tallyTooMany(6)),
    ("7 0 0 0", EnglishPlainWords().tallyTooMany(6)),
    ("agree 7", EnglishPlainWords().tallyTooMany(6)),
    ("agree 4, pass 3", EnglishPlainWords().tallyTooMany(6)),
    ("9223372036854775807 9223372036854775807 1 1", EnglishPlainWords().tallyTooMany(6)),
    ("99999999999999999999 0 0 0", EnglishPlainWords().tallyTooMany(6)),
    ("agree 3, pass 1", EnglishPlainWords().tallyLeavesOut(2, of: 6)),
    ("agree 3, agree 1", EnglishPlainWords().tallyTwice),
    ("", EnglishPlainWords().tallyUnclear(Scenes.positions, people: 6)),
    ("agree", EnglishPlainWords().tallyUnclear(Scenes.positions, people: 6)),
    ("-1 2 3 0", EnglishPlainWords().tallyUnclear(Scenes.positions, people: 6)),
    ("some 3", EnglishPlainWords().tallyUnclear(Scenes.positions, people: 6)),
    (",", EnglishPlainWords().tallyUnclear(Scenes.positions, people: 6)),
    ("most of us agree", EnglishPlainWords().tallyUnclear(Scenes.positions, people: 6)),
  ])
  func `counts that cannot be right are asked again`(line: String, words: String) {
    #expect(read(line) == .unclear(SafeText(words)))
  }

  @Test(arguments: 1...8)
  func `the counts given as an example can be typed`(people: Int) throws {
    let ask = Scene.Ask.tally(
      role: "police", people: people, choices: Scenes.positions, moment: .beforeTalk)
    let scene = Scenes.scene(ask: ask)
    let question = PlainFace().question(for: scene).string
    let example = try #require(question.split(separator: "such as ").last?.prefix(7))
    let reading = PlainFace().read(String(example), in: scene, today: Samples.day)
    #expect(!isUnclear(reading), "\(example)")
  }

  @Test func `commands are taken at a tally`() {
    #expect(read("more 5") == event(.extend(minutes: 5)))
    #expect(read("note agree 3") == event(.note("agree 3")))
    #expect(read("go") == event(.goAhead))
    #expect(read("back") == event(.back))
  }
}

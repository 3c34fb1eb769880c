import Practice
import Screen
import TestKit
import Testing

@testable import Commands

/// One session from beginning to end, as keys for the whole window and as lines for the plain face.
struct StageCourse: CustomTestStringConvertible {
  let testDescription: String
  /// The session before it begins.
  let record: SessionRecord
  /// What is pressed and typed in the whole window.
  let keys: [String]
  /// What is typed at the plain face.
  let lines: [String]

  static let all = [solo, tally, each, agencies]

  /// A person alone.
  static let solo = StageCourse(
    testDescription: "solo", record: StageRun.solo,
    keys: [
      "Space", "Space", "1", "Enter", "4", "Enter", "Because.", "Enter", "One thought.", "Enter",
      "Enter", "Space", "Space", "Space", "2", "Enter", "Enter", "Enter", "Ask first.", "Enter",
      "Enter", "Space",
    ],
    lines: [
      "", "", "1", "4", "Because.", "One thought.", "", "", "2", "", "", "Ask first.", "", "",
    ])

  /// A team whose hands are counted.
  static let tally = StageCourse(
    testDescription: "a team that counts hands", record: Samples.record(),
    keys: [
      "Space", "Space", "3", "Enter", "1", "Enter", "1", "Enter", "0", "Enter", "Enter", "n",
      "Nobody said it.", "Enter", "Space", "Space", "Space", "Space", "1", "Enter", "4",
      "Enter", "0", "Enter", "1", "Enter", "Enter", "Ask first.", "Enter", "team manager", "Enter",
      "Enter", "Space",
    ],
    lines: [
      "", "", "3 1 1 0", "note Nobody said it.", "", "", "", "1 4 0 1", "Ask first.",
      "team manager", "", "",
    ])

  /// A small team that hands the keyboard round, one of whom passes.
  static let each = StageCourse(
    testDescription: "a team that hands the keyboard round",
    record: Samples.record(capture: .each, people: 3),
    keys: ["Space", "Space"] + (1...3).flatMap(turn) + ["Enter", "Space", "Space", "Space", "Space"]
      + (1...3).flatMap(turn) + ["Enter", "Enter", "Space"],
    lines: ["", ""] + (1...3).flatMap(plainTurn) + ["", "", "", ""] + (1...3).flatMap(plainTurn)
      + ["", "", ""])

  /// Two agencies, counted one after the other.
  static let agencies = StageCourse(
    testDescription: "two agencies", record: twoAgencies,
    keys: ["Space", "Space"] + counts(5, 0, 0, 0) + counts(0, 2, 1, 1)
      + ["Space", "Space", "Space", "Space"] + counts(3, 2, 0, 0) + counts(1, 1, 1, 1)
      + ["Enter", "Space"],
    lines: [
      "", "", "5 0 0 0", "0 2 1 1", "", "", "", "3 2 0 0", "1 1 1 1", "", "",
    ])

  private static var twoAgencies: SessionRecord {
    var record = Samples.record(setting: .multiAgency, people: 10)
    for index in record.participants.indices {
      record.participants[index].role = index < 5 ? "health" : "police"
    }
    return record
  }

  private static func counts(_ people: Int...) -> [String] {
    people.flatMap { ["\($0)", "Enter"] } + ["Enter"]
  }

  private static func turn(_ person: Int) -> [String] {
    person == 2
      ? ["Enter", "p", "Enter"] : ["Enter", "\(person)", "Enter", "Enter", "Why \(person).", "Enter"]
  }

  private static func plainTurn(_ person: Int) -> [String] {
    person == 2 ? ["", "p"] : ["", "\(person)", "", "Why \(person)."]
  }
}

import Faces
import Practice
import TestKit
import Testing
import Window

@testable import Commands

/// One session from beginning to end, as answers for the whole window and as lines for the plain face.
struct StageCourse: CustomTestStringConvertible {
  let testDescription: String
  /// The session before it begins.
  let record: SessionRecord
  /// The keys of each answer in the whole window; going on is not among them.
  let answers: [[String]]
  /// What is typed at the plain face.
  let lines: [String]

  static let all = [solo, tally, each, agencies]

  /// A person alone.
  static let solo = StageCourse(
    testDescription: "solo", record: StageRun.solo,
    answers: [
      ["1", "Enter"], ["4", "Enter"], ["Because.", "Enter"], ["One thought.", "Enter"], ["Enter"],
      ["2", "Enter"], ["Enter"], ["Enter"], ["Ask first.", "Enter"], ["Enter"],
    ],
    lines: [
      "", "", "1", "4", "Because.", "One thought.", "", "", "2", "", "", "Ask first.", "", "",
    ])

  /// A team whose hands are counted.
  static let tally = StageCourse(
    testDescription: "a team that counts hands", record: Samples.record(),
    answers: [
      counts(3, 1, 1, 0), counts(1, 4, 0, 1), ["Ask first.", "Enter"], ["team manager", "Enter"],
      ["Enter"],
    ],
    lines: ["", "", "3 1 1 0", "", "", "", "1 4 0 1", "Ask first.", "team manager", "", ""])

  /// A small team that hands the keyboard round, one of whom passes.
  static let each = StageCourse(
    testDescription: "a team that hands the keyboard round",
    record: Samples.record(capture: .each, people: 3),
    answers: (1...3).flatMap(turn) + (1...3).flatMap(turn) + [["Enter"]],
    lines: ["", ""] + (1...3).flatMap(plainTurn) + ["", "", "", ""] + (1...3).flatMap(plainTurn)
      + ["", "", ""])

  /// Two agencies, counted one after the other.
  static let agencies = StageCourse(
    testDescription: "two agencies", record: twoAgencies,
    answers: [
      counts(5, 0, 0, 0), counts(0, 2, 1, 1), counts(3, 2, 0, 0), counts(1, 1, 1, 1), ["Enter"],
    ],
    lines: ["", "", "5 0 0 0", "0 2 1 1", "", "", "", "3 2 0 0", "1 1 1 1", "", ""])

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

  private static func turn(_ person: Int) -> [[String]] {
    person == 2
      ? [["p", "Enter"]] : [["\(person)", "Enter"], ["Enter"], ["Why \(person).", "Enter"]]
  }

  private static func plainTurn(_ person: Int) -> [String] {
    person == 2 ? ["", "p"] : ["", "\(person)", "", "Why \(person)."]
  }
}

/// Somebody at a scripted window who goes on where that is all there is to do, and answers what is asked.
final class StagePerson {
  private var answers: [[String]]
  private let atQuestion: (ScriptedTerminal) -> Void
  private var patience = 500

  /// Goes through `course`, or so many of its answers, and looks at each question before answering it.
  init(
    _ course: StageCourse, answers count: Int? = nil,
    atQuestion: @escaping (ScriptedTerminal) -> Void = { _ in }
  ) {
    answers = Array(course.answers.prefix(count ?? course.answers.count))
    self.atQuestion = atQuestion
  }

  /// What is left of the answers.
  var left: Int { answers.count }

  /// Begins at `terminal`; `then` is what comes when nothing is left to answer at a question.
  func begin(at terminal: ScriptedTerminal, then end: [ScriptedStep] = []) {
    terminal.then(.look { self.look($0, end) })
  }

  private func look(_ terminal: ScriptedTerminal, _ end: [ScriptedStep]) {
    patience -= 1
    let foot = terminal.screen.rows.last { !$0.isEmpty } ?? ""
    if patience < 0 {
      Issue.record("the session does not come to its end")
    } else if foot.hasPrefix(" Space") {
      terminal.then(.keys("Space"), .look { self.look($0, end) })
    } else if terminal.screen.text.contains("Press Enter when") {
      terminal.then(.keys("Enter"), .look { self.look($0, end) })
    } else if answers.isEmpty {
      for step in end { terminal.then(step) }
    } else {
      atQuestion(terminal)
      for key in answers.removeFirst() { terminal.then(.keys(key)) }
      terminal.then(.look { self.look($0, end) })
    }
  }
}

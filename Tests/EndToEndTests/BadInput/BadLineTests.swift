import Journal
import Practice
import TestKit
import Testing

/// Input that no person would type, at every question of a session.
@Suite(.waiting) struct BadLineTests {
  /// A kind of bad input, with its bytes.
  enum Bad: String, CaseIterable, CustomTestStringConvertible {
    case nothing
    case garbage
    case notUTF8
    case noughts
    case escapes
    case carriageReturns
    case million
    case millionWithoutEnd

    var testDescription: String { rawValue }

    var bytes: [UInt8] {
      switch self {
      case .nothing: Array("\n".utf8)
      case .garbage: Array("xyzzy 99 -1 / \\ \" ' % $(reboot) ;; \u{1F469}\n".utf8)
      case .notUTF8: HostileCorpus.notUTF8.flatMap { $0 } + [0x0A]
      case .noughts: [0, 0, 0x61, 0, 0x0A, 0, 0x0A]
      case .escapes: Array((HostileCorpus.escapes.joined(separator: " ") + "\n").utf8)
      case .carriageReturns: Array("first\rsecond\r\n\r\r\n".utf8)
      case .million: Array(repeating: UInt8(ascii: "a"), count: 1_000_000) + [0x0A]
      case .millionWithoutEnd: Array(repeating: 0xFF, count: 1_000_000)
      }
    }

    /// Whether none of it can be taken as an answer.
    var isNeverTaken: Bool { self == .million || self == .millionWithoutEnd }
  }

  private static let courses = [
    Script.solo, Script.team, Script.pair,
  ]

  @Test(arguments: courses, Bad.allCases)
  func `bad input at any question is answered in words, and what was recorded stays`(
    _ course: Course, _ bad: Bad
  ) throws {
    let states = try course.states()
    for count in 0..<course.lines.count {
      let workspace = try Workspace()
      let talk = try Conversation(workspace.reflect(course.arguments))
      for line in course.lines.prefix(count) where talk.reachesQuestion() { talk.answer(line) }
      try #require(talk.reachesQuestion())
      talk.process.send(bad.bytes)
      talk.process.endInput()
      let outcome = talk.process.end()
      #expect(outcome.ending == .code(0), "\(count) lines: \(outcome.messages)")
      #expect(HostileCorpus.forbidden(in: outcome.text + outcome.messages) == [])
      let record = try workspace.record()
      #expect(record.keeps(states[count]), "\(count) lines")
      if bad.isNeverTaken {
        #expect(outcome.text.contains("That was longer than 100000 bytes, so it wasn't taken."))
        #expect(record.timeless == states[count], "\(count) lines")
      }
    }
  }

  @Test func `only what is asked for is taken where numbers are asked for`() throws {
    let workspace = try Workspace()
    let bad = ["xyzzy", "-1", "0", "99999999999999999999", "1 1 1 1 1", "１", "agree -3", "٣ 1 1 1"]
    let outcome = try workspace.reflect("team", "--participants", "6", "--capture", "hands")
      .run(lines: ["", "", ""] + bad)
    #expect(try workspace.record().timeless == (try Script.team.states())[3])
    #expect(
      outcome.replies.dropFirst(3).prefix(bad.count).allSatisfy {
        $0.contains("numbers") || $0.contains("more than the 6")
      })
  }

  @Test func `without a line's end the last words still count`() throws {
    let workspace = try Workspace()
    let typed = ["", "", "2", "", "It is hard."].joined(separator: "\n")
    let outcome = try workspace.reflect("solo").run(typed.utf8)
    #expect(outcome.ending == .code(0))
    let views = try workspace.record().rounds[0].first.each
    #expect(views.map(\.reason) == ["It is hard."])
  }

  @Test func `lines that end as on Windows are taken`() throws {
    let workspace = try Workspace()
    let typed = Script.solo.lines.map { $0 + "\r\n" }.joined()
    #expect(try workspace.reflect("solo").run(typed.utf8).ending == .code(0))
    #expect(try workspace.record().timeless == (try Script.solo.states()).last)
  }

  @Test func `a session of ten thousand lines ends well`() throws {
    let workspace = try Workspace()
    let lines = (0..<1_000).map { "note Number \($0)." } + (0..<9_000).map { "no such \($0)" }
    let program = workspace.reflect("team", "--participants", "3")
    let outcome = try program.run(lines: lines)
    #expect(outcome.ending == .code(0))
    #expect(try workspace.record().steps[0].notes.count == 1_000)
  }
}

extension SessionRecord {
  /// Whether all that was recorded in `earlier` still is in this record.
  fileprivate func keeps(_ earlier: SessionRecord) -> Bool {
    let pairs = zip(rounds, earlier.rounds)
    return steps.count == earlier.steps.count
      && pairs.allSatisfy { now, before in
        now.first.keeps(before.first) && now.second.keeps(before.second)
          && now.notes.starts(with: before.notes) && now.actions.count >= before.actions.count
      } && parked.starts(with: earlier.parked)
  }
}

extension Views {
  fileprivate func keeps(_ earlier: Views) -> Bool {
    tallies.starts(with: earlier.tallies)
      && each.map(\.participant).starts(with: earlier.each.map(\.participant))
      && zip(each, earlier.each).allSatisfy { $0.position == $1.position }
  }
}

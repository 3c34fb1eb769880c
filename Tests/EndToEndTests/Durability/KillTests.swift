import Journal
import Practice
import TestKit
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Sessions whose program is killed over and over, until they have come to their end.
@Suite(.waiting) struct KillTests {
  /// So many kills for each course and seed.
  private static let kills = 125

  @Test(.timeLimit(.minutes(60)), arguments: [Script.solo, Script.team], [1, 2] as [UInt64])
  func `killed at any moment, a session has every answer whose next question appeared`(
    _ course: Course, _ seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    var run = try KilledCourse(course)
    while run.kills < Self.kills {
      // Half of the moments are counted from the start of the program, half from some question on.
      let fromStart = Bool.random(using: &random)
      try run.killOnce(
        after: Int.random(in: 0...40_000, using: &random),
        question: fromStart ? nil : Int.random(in: 1...5, using: &random))
    }
    #expect(run.answersLeftToLose > Self.kills / 4, "the kills fell into the midst of sessions")
    #expect(run.sessions > 0)
    try run.finish()
  }
}

/// A session that is killed and resumed, with all that was ever acknowledged of it.
struct KilledCourse {
  /// How many times its program was killed.
  private(set) var kills = 0
  /// How many sessions came to their end.
  private(set) var sessions = 0
  /// How many answers had been acknowledged in a run that was then killed.
  private(set) var answersLeftToLose = 0
  private let course: Course
  private let states: [SessionRecord]
  private var workspace: Workspace
  /// How many lines of the course are known to be recorded; nil before there is a record.
  private var recorded: Int?

  init(_ course: Course) throws {
    self.course = course
    states = try course.states()
    workspace = try Workspace()
  }

  /// Starts or resumes the session with the rest of its lines, kills it, and looks at what is left.
  mutating func killOnce(after microseconds: Int, question: Int?) throws {
    let process = try Process(program)
    process.send(rest.map { $0 + "\n" }.joined().utf8)
    process.endInput()
    if let question { _ = process.waitsForQuestion(question) }
    process.watch(microseconds: microseconds)
    process.interrupt(SIGKILL)
    let outcome = process.end()
    if outcome.ending == .signal(SIGKILL) {
      kills += 1
      answersLeftToLose += max(0, outcome.questions.count - 1)
    } else {
      #expect(outcome.ending == .code(0), "\(outcome.messages)")
    }
    try check(outcome)
    if recorded == course.lines.count { try begin() }
  }

  /// Resumes the session that is under way and runs it to its end.
  mutating func finish() throws {
    #expect(try program.run(lines: rest).ending == .code(0))
    #expect(try workspace.record().timeless == states.last)
  }

  private var program: Program {
    workspace.reflect(recorded == nil ? course.arguments : ["resume"])
  }

  private var rest: [String] { Array(course.lines.dropFirst(recorded ?? 0)) }

  // A question that appears acknowledges the answer before it, and the first one that there is a record.
  private mutating func check(_ outcome: Outcome) throws {
    let listing = try workspace.journal.list()
    #expect(listing.setAside.isEmpty, "\(listing.setAside.map(\.reason))")
    guard let stored = listing.records.first else {
      try #require(recorded == nil && outcome.questions.isEmpty, "the record is gone")
      return
    }
    #expect(listing.records.count == 1)
    #expect(stored.integrity == .intact)
    let acknowledged = (recorded ?? 0) + max(0, outcome.questions.count - 1)
    let found: Int = try #require(
      states[acknowledged...].firstIndex(of: stored.record.timeless),
      "the record is none of those after \(acknowledged) answers or more")
    #expect(found <= acknowledged + 1 || outcome.ending == .code(0))
    recorded = found
  }

  private mutating func begin() throws {
    let listed = try workspace.reflect("sessions", "list").run()
    #expect(listed.ending == .code(0))
    #expect(listed.messages == "")
    sessions += 1
    workspace = try Workspace()
    recorded = nil
  }
}

import Faces
import Journal
import Practice
import TestKit
import Testing
import Window

@testable import Commands

@Suite struct SessionRunnerTests {
  private let files = FaultyFileSystem()

  private func journal() -> Journal { Journal(folder: "/Records", files: files) }

  private func runner(
    _ console: ScriptedConsole, _ record: SessionRecord
  ) throws -> SessionRunner {
    try runner(on: console, record)
  }

  private func runner(on console: any Console, _ record: SessionRecord) throws -> SessionRunner {
    SessionRunner(
      RunningSession(
        try journal().create(record), path: "Records/x.json", today: Samples.day,
        now: { Samples.moment }),
      console: console, editor: AnswerEditor(environment: [:]))
  }

  private func solo() -> SessionRecord {
    var record = Samples.record(setting: .solo, capture: .each, people: 1)
    record.steps[0].status = .open
    return record
  }

  @Test func `every answer is on the disk before the next question`() throws {
    let console = WatchingConsole(
      ["", "", "1", "4", "Because.", "An answer."], journal: journal(), id: Samples.id())
    let runner = try runner(on: console, solo())
    #expect(try runner.run() == .stopped)
    let places = console.seen.map { $0.asking(in: .solo).rawValue }
    #expect(
      places == ["go-on", "go-on", "position", "confidence", "reason", "answer", "answer"])
  }

  @Test func `end of input stops and picks nothing`() throws {
    let runner = try runner(ScriptedConsole(["", ""]), solo())
    #expect(try runner.run() == .stopped)
    let stored = try journal().read(Samples.id()).record
    #expect(stored.rounds[0].first.isEmpty)
    #expect(stored.ending == nil)
  }

  @Test func `a signal stops at any question`() throws {
    let console = ScriptedConsole(answers: [.line(""), .interrupted])
    #expect(try runner(console, solo()).run() == .interrupted)
  }

  @Test func `a script stops with the error when an answer cannot be saved`() throws {
    let runner = try runner(ScriptedConsole(["", "", "1"]), solo())
    files.refuse(.write, with: .noSpace)
    #expect(throws: JournalError.self) { try runner.run() }
    files.refuse(.write, with: nil)
    #expect(try journal().read(Samples.id()).record == solo())
  }

  @Test func `at a terminal saving can be tried again, and nothing typed is lost`() throws {
    let console = HealingConsole(["", "", "1"], files: files, failingAfter: 2)
    let runner = try runner(on: console, solo())
    #expect(try runner.run() == .stopped)
    let stored = try journal().read(Samples.id()).record
    #expect(
      stored.rounds[0].first.each == [View(participant: 0, position: .named("agree"))])
    #expect(console.asked.contains { $0.contains("not saved yet") })
  }

  @Test func `an answer that is too long is refused and asked again`() throws {
    let console = ScriptedConsole(answers: [.tooLong(limit: 100_000), .line("")])
    let runner = try runner(console, solo())
    _ = try runner.run()
    #expect(console.transcript.contains("100"))
    #expect(try journal().read(Samples.id()).record.current == 1)
  }

  @Test func `ending is asked about once more, and no is no`() throws {
    let no = try runner(ScriptedConsole(["end", "n"]), solo())
    #expect(try no.run() == .stopped)
    #expect(try journal().read(Samples.id()).record.ending == nil)
    var other = solo()
    other.id = Samples.id("zzz2")
    let yes = try runner(ScriptedConsole(["end", "y"]), other)
    #expect(try yes.run() == .ended)
    #expect(try journal().read(other.id).record.ending?.kind == .early)
  }

  @Test func `at a terminal counts are confirmed, and no lets them be typed again`() throws {
    var record = Samples.record()
    record.steps[0].status = .open
    let lines = ["", "", "6 0 0 0", "n", "3 1 1 0", ""].map(ConsoleLine.line)
    let console = ScriptedConsole(answers: lines, isTerminal: true)
    #expect(try runner(console, record).run() == .stopped)
    let stored = try journal().read(record.id).record
    #expect(stored.rounds[0].first.tallies == [Samples.tally(3, 1, 1, 0, 1)])
  }

  @Test(arguments: ["note", "park", "note the bus"])
  func `an unfinished answer is told again, whatever word it begins with`(words: String) throws {
    var record = solo()
    record.current = 1
    record.steps[1].status = .open
    record.steps[1].place = .talk(prompt: 0)
    let open = try journal().create(record)
    try open.keepDraft(AnswerDraft(step: 1, place: .talk(prompt: 0), text: words))
    open.close()
    let console = ScriptedConsole([])
    let session = RunningSession(
      try journal().open(record.id), path: "x", today: Samples.day, now: { Samples.moment })
    _ = try SessionRunner(session, console: console, editor: AnswerEditor(environment: [:])).run()
    #expect(console.transcript.contains(words))
  }

  @Test func `whoever takes up a session in the middle of a card sees its front`() throws {
    var record = solo()
    record.current = 1
    record.steps[1].status = .open
    record.steps[1].place = .talk(prompt: 0)
    let console = ScriptedConsole([])
    _ = try runner(console, record).run()
    #expect(console.transcript.contains(Samples.card.statement))
  }
}

/// A console that looks at the record on the disk whenever something is asked.
final class WatchingConsole: Console {
  let width: Int? = nil
  let rows: Int? = nil
  let isTerminal = false
  private(set) var seen: [Place] = []
  private var lines: [String]
  private let journal: Journal
  private let id: SessionID

  init(_ lines: [String], journal: Journal, id: SessionID) {
    self.lines = lines
    self.journal = journal
    self.id = id
  }

  func write(_ lines: [SafeText]) throws(ConsoleError) {}

  func ask(_ prompt: SafeText, echo: Bool) throws(ConsoleError) -> ConsoleLine {
    guard let record = try? journal.read(id).record else { return .interrupted }
    seen.append(record.steps[record.current].place)
    return lines.isEmpty ? .end : .line(lines.removeFirst())
  }
}

/// A console at which the disk is full after some answers, until Enter is pressed to try again.
final class HealingConsole: Console {
  let width: Int? = 80
  let rows: Int? = 24
  let isTerminal = true
  private(set) var asked: [String] = []
  private var lines: [String]
  private let files: FaultyFileSystem
  private let failingAfter: Int

  init(_ lines: [String], files: FaultyFileSystem, failingAfter: Int) {
    self.lines = lines
    self.files = files
    self.failingAfter = failingAfter
  }

  func write(_ lines: [SafeText]) throws(ConsoleError) {}

  func ask(_ prompt: SafeText, echo: Bool) throws(ConsoleError) -> ConsoleLine {
    asked.append(prompt.string)
    if prompt.string.contains("not saved yet") {
      files.refuse(.write, with: nil)
      return .line("")
    }
    if asked.count > failingAfter { files.refuse(.write, with: .noSpace) }
    return lines.isEmpty ? .end : .line(lines.removeFirst())
  }
}

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
    let console = HealingConsole(["", "", "1", ""]) { [files] asked in
      if asked.count > 2 { files.refuse(.write, with: .noSpace) }
      if asked.last?.contains("saved yet") == true { files.refuse(.write, with: nil) }
    }
    let runner = try runner(on: console, solo())
    #expect(try runner.run() == .stopped)
    let stored = try journal().read(Samples.id()).record
    #expect(
      stored.rounds[0].first.each == [View(participant: 0, position: .named("agree"))])
    #expect(console.asked.contains { $0.contains("saved yet") })
  }

  @Test(arguments: [("y", true), ("n", false)])
  func `a record that was taken away is written back after a yes alone`(
    _ answer: String, _ isBack: Bool
  ) throws {
    let console = HealingConsole(["", "", "1", "perhaps", answer]) { [files] asked in
      if asked.count == 3 { try? files.remove("/Records/\(Samples.id()).json") }
    }
    let runner = try runner(on: console, solo())
    if isBack {
      #expect(try runner.run() == .stopped)
      #expect(
        try journal().read(Samples.id()).record.rounds[0].first.each
          == [View(participant: 0, position: .named("agree"))])
    } else {
      #expect(throws: JournalError.self) { try runner.run() }
      #expect(try files.status(at: "/Records/\(Samples.id()).json") == nil)
    }
    #expect(console.asked.count { $0.contains("removed the record of this session") } == 2)
  }

  @Test func `a computer's sleep is told before the next question`() throws {
    var asleep = 0
    let console = HealingConsole(["", ""]) { asked in
      if asked.count == 2 { asleep = 3_600 }
    }
    let session = RunningSession(
      try journal().create(solo()), path: "x", today: Samples.day, now: { Samples.moment },
      sleep: SleepWatch { asleep })
    _ = try SessionRunner(session, console: console, editor: AnswerEditor(environment: [:])).run()
    #expect(console.written.contains { $0.contains("asleep for 60 minutes") })
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

/// A console at a terminal, at which something may happen whenever a line is asked for.
final class HealingConsole: Console {
  let width: Int? = 80
  let rows: Int? = 24
  let isTerminal = true
  private(set) var asked: [String] = []
  private(set) var written: [String] = []
  private var lines: [String]
  private let happen: ([String]) -> Void

  init(_ lines: [String], happening: @escaping ([String]) -> Void) {
    self.lines = lines
    happen = happening
  }

  func write(_ lines: [SafeText]) throws(ConsoleError) { written += lines.map(\.string) }

  func ask(_ prompt: SafeText, echo: Bool) throws(ConsoleError) -> ConsoleLine {
    asked.append(prompt.string)
    happen(asked)
    return lines.isEmpty ? .end : .line(lines.removeFirst())
  }
}

import Faces
import Journal
import Practice
import TestKit
import Testing
import Window

@testable import Commands

@Suite struct StageRunnerTests {
  // MARK: - Whole sessions

  @Test(arguments: StageCourse.all)
  func `a session run in the whole window leaves the record that the plain face leaves`(
    _ course: StageCourse
  ) throws {
    let run = StageRun()
    let person = StagePerson(course)
    person.begin(at: run.terminal)
    #expect(try run.begin(course.record) == .ended)
    #expect(person.left == 0)
    #expect(run.terminal.screen.complaints.isEmpty)
    #expect(!run.terminal.isOpen)
    #expect(try run.stored() == (try plain(course)))
  }

  private func plain(_ course: StageCourse) throws -> SessionRecord {
    let journal = Journal(folder: "/Records", files: FaultyFileSystem())
    var record = course.record
    record.steps[0].status = .open
    let session = RunningSession(
      try journal.create(record), path: "x", today: Samples.day, now: { Samples.moment })
    let runner = SessionRunner(
      session, console: ScriptedConsole(course.lines), editor: AnswerEditor(environment: [:]))
    #expect(try runner.run() == .ended)
    return try journal.read(record.id).record
  }

  @Test func `a session begun in one face goes on in the other`() throws {
    let run = StageRun()
    StagePerson(.solo, answers: 4).begin(at: run.terminal, then: [.keys("Ctrl-C", "Ctrl-C")])
    #expect(try run.begin(StageCourse.solo.record) == .stopped)
    let session = RunningSession(
      try run.journal.open(Samples.id()), path: "x", today: Samples.day, now: { Samples.moment })
    let rest = ScriptedConsole(Array(StageCourse.solo.lines.dropFirst(6)))
    let runner = SessionRunner(session, console: rest, editor: AnswerEditor(environment: [:]))
    #expect(try runner.run() == .ended)
    #expect(try run.stored() == (try plain(StageCourse.solo)))
  }

  @Test func `every answer is on the disk before the next question is painted`() throws {
    let run = StageRun()
    var places: [Place] = []
    let person = StagePerson(.solo) { _ in
      guard let record = try? run.stored() else { return }
      places.append(record.steps[record.current].place)
    }
    person.begin(at: run.terminal)
    _ = try run.begin(StageCourse.solo.record)
    #expect(
      places == [
        Place.views(.beforeTalk, .person(0, .position)),
        Place.views(.beforeTalk, .person(0, .confidence)),
        Place.views(.beforeTalk, .person(0, .reason)), Place.talk(prompt: 0),
        Place.talk(prompt: 1), Place.views(.afterFinding, .person(0, .position)),
        Place.views(.afterFinding, .person(0, .confidence)),
        Place.views(.afterFinding, .person(0, .reason)),
        Place.action(.text), Place.action(.review),
      ])
    #expect(try run.stored().ending?.kind == .complete)
  }

  // MARK: - Stopping

  @Test func `Ctrl-C asks once, and stops after a yes`() throws {
    let run = StageRun([
      .keys("Space", "Ctrl-C"), .look { #expect($0.screen.text.contains("Stop here")) },
      .keys("Ctrl-C"),
    ])
    #expect(try run.begin(StageRun.solo) == .stopped)
    #expect(try run.stored().ending == nil)
    #expect(try run.stored().current == 1)
    #expect(run.terminal.script.isEmpty)
  }

  @Test func `nobody is told that anything is kept before something was answered`() throws {
    let (nothing, all) = ("Nothing has been answered yet", "Everything is saved")
    let run = StageRun([
      .keys("Space", "Ctrl-C"),
      .look { #expect($0.screen.text.contains(nothing) && !$0.screen.text.contains(all)) },
      .keys("Esc", "d"), .look { #expect($0.screen.text.contains(nothing)) },
      .keys("Esc", "n", "Words", "Ctrl-C"), .look { #expect($0.screen.text.contains(all)) },
      .keys("Esc", "Enter", "Ctrl-C"),
      .look { #expect($0.screen.text.contains(all) && !$0.screen.text.contains(nothing)) },
      .keys("Ctrl-C"),
    ])
    #expect(try run.begin(StageRun.solo) == .stopped)
    #expect(run.terminal.script.isEmpty)
  }

  @Test(arguments: [(TerminalInput.interrupted, SessionFinish.interrupted), (.end, .stopped)])
  func `a signal and a terminal that goes away stop the session, which can be resumed`(
    _ input: TerminalInput, _ finish: SessionFinish
  ) throws {
    let run = StageRun([.keys("Space", "Space", "1", "Enter"), .input(input)])
    #expect(try run.begin(StageRun.solo) == finish)
    #expect(!run.terminal.isOpen)
    #expect(try run.stored().rounds[0].first.each.count == 1)
    run.terminal.then(
      .look { #expect($0.screen.text.contains("How sure are you?")) })
    #expect(try run.resume() == .stopped)
  }

  @Test func `Ctrl-Z stops the program, and everything is painted anew afterwards`() throws {
    let run = StageRun([
      .keys("Space", "Ctrl-Z"),
      .look {
        #expect($0.suspensions == 1)
        #expect($0.screen.text.contains("When a home breaks down"))
      },
    ])
    _ = try run.begin(StageRun.solo)
    #expect(run.terminal.screen.complaints.isEmpty)
  }

  @Test func `a window of another size is painted whole, in the middle of an answer as well`()
    throws
  {
    let run = StageRun([
      .keys("Space", "Space", "1", "Enter", "4", "Enter", "Because we"),
      .resize(columns: 40, rows: 12),
      .look {
        #expect($0.screen.text.contains("Because we"))
        #expect($0.screen.rows.count == 12)
      },
      .resize(columns: 1, rows: 1), .resize(columns: 80, rows: 24), .keys(" moved.", "Enter"),
    ])
    _ = try run.begin(StageRun.solo)
    #expect(try run.stored().rounds[0].first.each[0].reason == "Because we moved.")
    #expect(run.terminal.screen.complaints.isEmpty)
  }

  @Test func `the terminal is given back when nothing can be shown or read any more`() throws {
    for error in [
      ConsoleError.outputFailed(reason: "gone"), ConsoleError.inputFailed(reason: "gone"),
    ] {
      let run = StageRun([.keys("Space"), .fail(error)])
      #expect(throws: error) { try run.begin(StageRun.solo) }
      #expect(!run.terminal.isOpen)
      #expect(try run.stored().current == 1)
    }
  }

  // MARK: - Time

  @Test func `it wakes once a second, at the whole second, while the clock runs`() throws {
    let run = StageRun([.timeouts(3)])
    run.milliseconds += 250
    _ = try run.begin(StageRun.solo)
    #expect(run.terminal.waits == [750, 750, 750, 750])
  }

  @Test func `it does not wake by itself while the clock is stopped, or once the session is over`()
    throws
  {
    let paused = StageRun([.keys("Space", "z")])
    _ = try paused.begin(StageRun.solo)
    #expect(try paused.stored().paused)
    #expect(paused.terminal.waits.last == .some(nil))
    let over = StageRun([.keys("x", "y")])
    _ = try over.begin(StageRun.solo)
    #expect(try over.stored().ending?.kind == .early)
    #expect(over.terminal.waits.last == .some(nil))
  }

  @Test func `a calm clock wakes it when the minute changes`() throws {
    let run = StageRun(look: StageLook(isCalm: true))
    run.terminal.then(.timeouts(1), .look { _ in run.pass(seconds: 10) }, .timeouts(1))
    _ = try run.begin(StageRun.solo)
    #expect(run.terminal.waits == [60_000, 60_000, 50_000])
  }

  @Test func `a moment of the step's time is said once`() throws {
    let run = StageRun()
    run.terminal.then(
      .look { _ in run.pass(seconds: 150) }, .timeouts(1),
      .look { #expect($0.screen.text.contains("Half the time for this step has gone.")) },
      .keys("Down"),
      .look { #expect(!$0.screen.text.contains("Half the time")) }, .timeouts(1),
      .look { #expect(!$0.screen.text.contains("Half the time")) })
    _ = try run.begin(StageRun.solo)
    #expect(run.terminal.script.isEmpty)
  }

  @Test func `with nothing new to show, a second writes nothing`() throws {
    let run = StageRun(look: StageLook(isCalm: true), [.timeouts(5)])
    _ = try run.begin(StageRun.solo)
    #expect(run.terminal.writings.count == 1)
  }

  // MARK: - Saving

  @Test func `when saving fails it says so, and a key tries again with nothing lost`() throws {
    let run = StageRun()
    run.terminal.then(
      .keys("Space", "Space", "1"), .look { _ in run.files.refuse(.write, with: .noSpace) },
      .keys("Enter"),
      .look {
        #expect($0.screen.text.contains("saved yet"))
        #expect($0.screen.text.contains("Where do you stand?"))
      },
      .keys("x"), .look { #expect($0.screen.text.contains("saved yet")) },
      .look { _ in run.files.refuse(.write, with: nil) }, .keys("x"),
      .look { #expect($0.screen.text.contains("How sure are you?")) })
    _ = try run.begin(StageRun.solo)
    #expect(run.terminal.script.isEmpty)
    #expect(
      try run.stored().rounds[0].first.each == [View(participant: 0, position: .named("agree"))])
  }

  @Test(arguments: [TerminalInput.bytes([3]), .interrupted, .end])
  func `whoever gives up after saving failed is told why, and the session stands where it stood`(
    _ input: TerminalInput
  ) throws {
    let run = StageRun()
    run.terminal.then(
      .keys("Space", "Space", "1"), .look { _ in run.files.refuse(.write, with: .noSpace) },
      .keys("Enter"), .input(input))
    #expect(throws: JournalError.self) { try run.begin(StageRun.solo) }
    #expect(!run.terminal.isOpen)
    run.files.refuse(.write, with: nil)
    #expect(try run.stored().rounds[0].first.isEmpty)
  }

  @Test func `words that could not be saved are there to be given again`() throws {
    let run = StageRun()
    run.terminal.then(
      .keys("Space", "Space", "1", "Enter", "Enter", "Because."),
      .look { _ in run.files.refuse(.write, with: .noSpace) }, .keys("Enter"),
      .look {
        #expect($0.screen.text.contains("Because."))
        run.files.refuse(.write, with: nil)
      }, .keys("Enter"))
    _ = try run.begin(StageRun.solo)
    #expect(try run.stored().rounds[0].first.each[0].reason == "Because.")
  }

  @Test func `a note that was saved at the second try is not asked for or saved again`() throws {
    let run = StageRun()
    run.terminal.then(
      .keys("Space", "n", "The bus."), .look { _ in run.files.refuse(.write, with: .noSpace) },
      .keys("Enter"),
      .look {
        #expect($0.screen.text.contains("saved yet"))
        run.files.refuse(.write, with: nil)
      }, .keys("Enter"),
      .look {
        #expect(!$0.screen.text.contains("saved yet"))
        #expect(!$0.screen.text.contains("The bus."))
        #expect($0.screen.text.contains("When a home breaks down"))
      }, .keys("Enter"), .look { #expect($0.screen.text.contains("Where do you stand?")) })
    _ = try run.begin(StageRun.solo)
    #expect(run.terminal.script.isEmpty)
    #expect(try run.stored().rounds[0].notes == [Note(text: "The bus.")])
  }

  @Test func `after a full disk each Enter leads one question on`() throws {
    let run = StageRun()
    run.terminal.then(
      .keys("Space", "Space", "1"), .look { _ in run.files.refuse(.write, with: .noSpace) },
      .keys("Enter"), .look { _ in run.files.refuse(.write, with: nil) }, .keys("Enter"),
      .look {
        #expect($0.screen.text.contains("How sure are you?"))
        #expect(!$0.screen.text.contains("saved yet"))
      }, .keys("Enter"), .look { #expect($0.screen.text.contains("Why?")) })
    _ = try run.begin(StageRun.solo)
    #expect(run.terminal.script.isEmpty)
    #expect(
      try run.stored().rounds[0].first.each == [View(participant: 0, position: .named("agree"))])
  }

  @Test func `a record that was taken away is written back whole by Enter, and by no other key`()
    throws
  {
    let run = StageRun()
    run.terminal.then(
      .keys("Space", "Space", "1"), .look { _ in run.removeRecord() }, .keys("Enter"),
      .look { #expect($0.screen.text.contains("Someone removed the record of this session")) },
      .keys("x", "Space", "2"),
      .look { _ in #expect(!run.isLeft) }, .keys("Enter"),
      .look { #expect($0.screen.text.contains("How sure are you?")) })
    _ = try run.begin(StageRun.solo)
    #expect(run.terminal.script.isEmpty)
    #expect(
      try run.stored().rounds[0].first.each == [View(participant: 0, position: .named("agree"))])
  }

  @Test func `whoever leaves a record removed ends the session, and no draft of it stays`() throws {
    let run = StageRun()
    run.terminal.then(
      .keys("Space", "Space", "1", "Enter", "Enter", "Because."),
      .look { _ in
        run.removeRecord()
        run.pass(seconds: 5)
      }, .timeouts(1), .keys("Enter"), .keys("Ctrl-C"))
    let error = #expect(throws: JournalError.self) { try run.begin(StageRun.solo) }
    #expect(error?.code == .removed)
    #expect(!run.isLeft)
  }

  @Test func `a computer's sleep is told once, and only while the clock would have run`() throws {
    let run = StageRun()
    run.terminal.then(
      .look { _ in run.asleep += 9 }, .timeouts(1),
      .look { #expect(!$0.screen.text.contains("asleep")) }, .look { _ in run.asleep += 711 },
      .timeouts(1), .look { #expect($0.screen.text.contains("was asleep for 12 minutes")) },
      .keys("Down", "z"), .look { _ in run.asleep += 600 }, .timeouts(1), .keys("z"),
      .timeouts(1), .look { #expect(!$0.screen.text.contains("asleep")) })
    _ = try run.begin(StageRun.solo)
    #expect(run.terminal.script.isEmpty)
  }

  // MARK: - What nobody typed

  @Test func `unfinished sequences and bytes that are no text do nothing and stop nothing`() throws
  {
    let run = StageRun([
      .keys("Space", "Space", "1", "Enter", "Enter"), .bytes([0x1B, 0x5B, 0x33]), .timeouts(1),
      .bytes([0xFF, 0xFE, 0x1B, 0x5D, 0x30, 0x3B]), .timeouts(2), .bytes([0x1B, 0x50]),
      .timeouts(2), .keys("Why."), .look { #expect($0.screen.text.contains("Why.")) },
    ])
    #expect(try run.begin(StageRun.solo) == .stopped)
    #expect(run.terminal.script.isEmpty)
    #expect(run.terminal.screen.complaints.isEmpty)
  }

  @Test func `a paste longer than an answer may be is refused, and the session goes on`() throws {
    let run = StageRun([
      .keys("Space", "Space", "1", "Enter", "Enter"),
      .paste(String(repeating: "word ", count: 200_000)), .keys("Why.", "Enter"),
    ])
    #expect(try run.begin(StageRun.solo) == .stopped)
    #expect(try run.stored().rounds[0].first.each[0].reason == "Why.")
  }

  @Test func `what is said at the beginning is shown`() throws {
    let run = StageRun([.look { #expect($0.screen.text.contains("No second window.")) }])
    _ = try run.begin(StageRun.solo, saying: SafeText("No second window."))
    #expect(run.terminal.script.isEmpty)
  }
}

import Faces
import Journal
import Practice
import TestKit
import Testing
import Window

@testable import Commands

@Suite struct StageDraftTests {
  /// A person alone who has come to say why.
  private static var reason: ScriptedStep { .keys("Space", "Space", "1", "Enter", "Enter") }

  private static func file(_ run: StageRun) -> String? {
    run.files.bytes(at: "/Records/.2026-11-21-k7m2.draft").map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private func draft(_ run: StageRun) throws -> AnswerDraft? {
    let open = try run.journal.open(Samples.id())
    defer { open.close() }
    return open.draft()
  }

  @Test func `it wakes a second and a half after the first key at the latest, and keeps the words`()
    throws
  {
    let run = StageRun(look: StageLook(isCalm: true))
    run.terminal.then(
      Self.reason, .keys("We"), .look { _ in run.milliseconds += 600 }, .keys(" moved"),
      .look { terminal in
        #expect(terminal.waits.suffix(2) == [1_500, 900])
        run.milliseconds += 900
      }, .timeouts(1),
      .look { _ in
        // Killed here: what is on the disk now is what would be left.
        #expect(Self.file(run)?.contains("\"We moved\"") == true)
      })
    _ = try run.begin(StageRun.solo)
    #expect(run.terminal.script.isEmpty)
  }

  @Test(arguments: [ScriptedEnd.ctrlC, .signal, .hangUp, .suspend])
  func `whatever stops the session, what was being written is there when it is taken up`(
    _ end: ScriptedEnd
  ) throws {
    let run = StageRun()
    run.terminal.then(Self.reason, .keys("We moved her tw"))
    for step in end.steps { run.terminal.then(step) }
    _ = try run.begin(StageRun.solo)
    #expect(try draft(run)?.text == "We moved her tw")
    run.terminal.then(
      .look { #expect($0.screen.text.contains("We moved her tw")) }, .keys("ice.", "Enter"))
    _ = try run.resume()
    #expect(try run.stored().rounds[0].first.each[0].reason == "We moved her twice.")
    #expect(try draft(run) == nil)
  }

  @Test func `once an answer is saved its draft is gone before the next question is shown`() throws
  {
    let run = StageRun()
    run.terminal.then(
      Self.reason, .keys("We"), .look { _ in run.milliseconds += 2_000 }, .timeouts(1),
      .look { _ in #expect(Self.file(run) != nil) },
      .keys(" moved"), .keys("Enter"),
      .look { _ in #expect(Self.file(run) == nil) })
    _ = try run.begin(StageRun.solo)
    #expect(run.terminal.script.isEmpty)
  }

  @Test func `in a private turn it is shown only after the keyboard was handed over`() throws {
    let run = StageRun()
    run.terminal.then(
      .keys("Space", "Space", "Enter", "1", "Enter", "Enter", "Nobody else may read this"),
      .input(.interrupted))
    _ = try run.begin(Samples.record(capture: .each, people: 3))
    run.terminal.then(
      .look {
        #expect($0.screen.text.contains("Hand the keyboard to Person 1."))
        #expect(!$0.screen.text.contains("Nobody else"))
      }, .keys("Enter"),
      .look { #expect($0.screen.text.contains("Nobody else may read this")) })
    _ = try run.resume()
    #expect(run.terminal.script.isEmpty)
  }

  @Test func `a draft of another place is not shown`() throws {
    let run = StageRun()
    run.terminal.then(Self.reason, .keys("Words"), .input(.interrupted))
    _ = try run.begin(StageRun.solo)
    let open = try run.journal.open(Samples.id())
    var record = open.record
    record.steps[1].place = .talk(prompt: 0)
    try open.save(record)
    open.close()
    run.terminal.then(.look { #expect(!$0.screen.text.contains("Words")) })
    _ = try run.resume()
    #expect(run.terminal.script.isEmpty)
  }

  @Test func `where drafts cannot be kept it says so once, and the session goes on`() throws {
    let run = StageRun(look: StageLook(isCalm: true))
    var said: [Bool] = []
    run.terminal.then(
      Self.reason, .look { _ in run.files.refuse(.write, with: .noSpace) }, .keys("W"),
      .look { _ in run.milliseconds += 1_500 }, .timeouts(1),
      .look { said.append($0.screen.text.contains("kept on the disk yet")) }, .keys("e"),
      .look { _ in run.milliseconds += 1_500 }, .timeouts(1),
      .look {
        said.append($0.screen.text.contains("kept on the disk yet"))
        run.files.refuse(.write, with: nil)
      }, .keys("Enter"))
    _ = try run.begin(StageRun.solo)
    #expect(said == [true, false])
    #expect(try run.stored().rounds[0].first.each[0].reason == "We")
  }

  @Test func `an answer that could not be saved at all is a draft for later`() throws {
    let run = StageRun()
    run.terminal.then(
      Self.reason, .keys("Words"), .look { _ in run.milliseconds += 2_000 }, .timeouts(1),
      .look { _ in run.files.refuse(.write, with: .noSpace) }, .keys("Enter", "Ctrl-C"))
    #expect(throws: JournalError.self) { try run.begin(StageRun.solo) }
    run.files.refuse(.write, with: nil)
    #expect(try draft(run)?.text == "Words")
  }

  @Test func `the plain face tells what was being written, and forgets it once an answer is given`()
    throws
  {
    let run = StageRun()
    run.terminal.then(Self.reason, .keys("We moved her"), .input(.interrupted))
    _ = try run.begin(StageRun.solo)
    let open = try run.journal.open(Samples.id())
    let session = RunningSession(
      open, path: "x", today: Samples.day, now: { Samples.moment })
    let console = ScriptedConsole(["park Who?", "We moved her twice."])
    _ = try SessionRunner(
      session, console: console, editor: AnswerEditor(environment: [:])
    ).run()
    #expect(
      console.transcript.contains("You had begun to write, and not given it yet: We moved her\n"))
    #expect(open.draft() == nil)
    open.close()
  }

  // MARK: - The person's own editor

  @Test func `the person's own editor gets the words and gives them back`() throws {
    let folder = try ScratchFolder()
    let editor = AnswerEditor(
      environment: [
        "EDITOR": "printf ' twice.' >>", "TMPDIR": folder.path, "PATH": "/usr/bin:/bin",
      ])
    let run = StageRun(editor: editor)
    run.terminal.then(
      Self.reason, .keys("We moved her", "Ctrl-O"),
      .look {
        #expect($0.isOpen)
        #expect($0.screen.text.contains("We moved her twice."))
      }, .keys("Enter"))
    try Descriptors.undisturbed { _ = try run.begin(StageRun.solo) }
    #expect(try run.stored().rounds[0].first.each[0].reason == "We moved her twice.")
    #expect(try FileNames.names(in: folder.path).isEmpty)
    #expect(run.terminal.screen.complaints.isEmpty)
  }

  @Test func `without an editor it says so, and the words stay`() throws {
    let run = StageRun()
    run.terminal.then(
      Self.reason, .keys("We moved", "Ctrl-O"),
      .look {
        #expect($0.screen.text.contains("No editor is set."))
        #expect($0.screen.text.contains("We moved"))
      })
    _ = try run.begin(StageRun.solo)
    #expect(run.terminal.script.isEmpty)
  }
}

/// A way a session stops with something half written.
enum ScriptedEnd: String, CaseIterable, CustomTestStringConvertible {
  case ctrlC
  case signal
  case hangUp
  case suspend

  var testDescription: String { rawValue }

  var steps: [ScriptedStep] {
    switch self {
    case .ctrlC: [.keys("Ctrl-C", "Ctrl-C")]
    case .signal: [.input(.interrupted)]
    case .hangUp: [.input(.end)]
    case .suspend: [.keys("Ctrl-Z"), .input(.interrupted)]
    }
  }
}

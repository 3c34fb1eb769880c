import Faces
import Journal
import Practice
import TestKit
import Window

@testable import Commands

/// A session that is run in a scripted window, over a file system that fails on demand.
final class StageRun {
  /// The file system of the records.
  let files = FaultyFileSystem()
  /// The window.
  let terminal: ScriptedTerminal
  /// What the clock shows, in milliseconds since 1970.
  var milliseconds = Samples.moment.seconds * 1_000
  /// How many seconds the computer has slept.
  var asleep = 0
  private let look: StageLook
  private let editor: AnswerEditor
  private let server: SessionServer?

  init(
    columns: Int = 80, rows: Int = 24, look: StageLook = StageLook(),
    editor: AnswerEditor = AnswerEditor(environment: [:]), server: SessionServer? = nil,
    _ script: [ScriptedStep] = []
  ) {
    terminal = ScriptedTerminal(columns: columns, rows: rows, script)
    self.look = look
    self.editor = editor
    self.server = server
  }

  /// The journal of the records.
  var journal: Journal { Journal(folder: "/Records", files: files) }

  /// The record as it is on the disk.
  func stored(_ id: SessionID = Samples.id()) throws -> SessionRecord {
    try journal.read(id).record
  }

  /// Takes the record away, as someone else would.
  func removeRecord(_ id: SessionID = Samples.id()) {
    try? files.remove(journal.path(of: id))
  }

  /// Whether anything is left of the session among the records.
  var isLeft: Bool {
    ((try? files.names(in: journal.folder)) ?? []).contains {
      $0.contains(Samples.id().text) && !$0.hasSuffix(".lock")
    }
  }

  /// Moves the clock on.
  func pass(seconds: Int) {
    milliseconds += seconds * 1_000
  }

  /// Runs a new session from `record`.
  func begin(_ record: SessionRecord, saying notice: SafeText? = nil) throws -> SessionFinish {
    var record = record
    record.steps[record.current].status = .open
    return try run(try journal.create(record), saying: notice)
  }

  /// Runs the session that was begun before.
  func resume(_ id: SessionID = Samples.id()) throws -> SessionFinish {
    try run(try journal.open(id))
  }

  private func run(_ open: OpenRecord, saying notice: SafeText? = nil) throws -> SessionFinish {
    defer { open.close() }
    let session = RunningSession(
      open, path: "Records/x.json", today: Samples.day,
      now: { Moment(seconds: self.milliseconds / 1_000) }, sleep: SleepWatch { self.asleep })
    let runner = StageRunner(
      session, on: terminal,
      StageRunner.Settings(
        look: look, painter: Painter(palette: .terminal, usesColour: false), editor: editor,
        milliseconds: { self.milliseconds }), server: server)
    return try runner.run(saying: notice)
  }
}

extension StageRun {
  /// A person's session alone that has just begun.
  static let solo = Samples.record(setting: .solo, capture: .each, people: 1)
}

internal import Faces
internal import Journal
internal import Practice
internal import System
internal import Window

extension SessionStart {
  /// Runs a session with the face that was chosen, and says afterwards what there is to say.
  func run(_ open: OpenRecord) throws {
    let session = RunningSession(
      open, path: Surroundings.current.shown(journal.path(of: open.record.id)),
      today: WallClock.today, shown: face == .stage ? screen.shown : nil, now: { WallClock.now },
      awake: { Clocks.awake.seconds },
      cards: { [workspace, journal] in Shelf(workspace: workspace).cards(for: $0, journal) })
    let editor = AnswerEditor(environment: screen.environment, for: open.record.id.text)
    do {
      switch face {
      case .stage: try runStage(session, editor)
      case .lines: try runLines(session, editor)
      }
    } catch let error as JournalError where error.code == .removed && console.isTerminal {
      // Whoever sits there was asked, and wants it so.
      try console.write([SafeText(Language.words.endedWithoutRecord(session.record.id))])
    }
  }

  private func runLines(_ session: RunningSession, _ editor: AnswerEditor) throws {
    let runner = SessionRunner(session, console: console, editor: editor)
    try close(session, after: try runner.run())
  }

  private func runStage(_ session: RunningSession, _ editor: AnswerEditor) throws {
    let (server, notice) = openServer(for: session)
    let runner = StageRunner(
      session, on: LiveTerminal(),
      StageRunner.Settings(
        look: screen.look, painter: screen.painter, editor: editor,
        milliseconds: { WallClock.milliseconds }), server: server)
    let finish: SessionFinish
    do {
      finish = try runner.run(saying: notice)
    } catch {
      // The window is gone with all that stood in it: how to go on has to be said again.
      if (error as? JournalError)?.code != .removed { try? tellSaved(session) }
      throw error
    }
    if finish == .ended { try showClosing(of: session) }
    try close(session, after: finish)
  }

  // A session that cannot be followed is run all the same.
  private func openServer(for session: RunningSession) -> (SessionServer?, SafeText?) {
    do throws(SessionServer.Fault) {
      let server = try SessionServer(
        session.record.id, records: workspace.records,
        in: SessionFolder.candidates(screen.environment))
      return (server, nil)
    } catch {
      return (nil, SafeText(error.description))
    }
  }

  // MARK: - Afterwards

  private func close(_ session: RunningSession, after finish: SessionFinish) throws {
    switch finish {
    case .ended:
      try console.write(Language.words.ended(session.record.id).map { SafeText.line($0) })
    case .stopped: try tellSaved(session)
    case .interrupted:
      try tellSaved(session)
      throw CommandFailure(.interrupted, "")
    }
  }

  private func tellSaved(_ session: RunningSession) throws {
    try console.write(plainFace.saved(session.record.id, at: session.path))
  }

  // What stood in the window last, as lines that stay.
  private func showClosing(of session: RunningSession) throws {
    let scene = session.scene
    var before = scene
    before.parts = []
    try console.write(plainFace.lines(for: scene, after: before))
    try console.write(
      [SafeText("")] + plainFace.message(SafeText(Language.words.keptIn(session.path))))
  }

  var plainFace: PlainFace {
    PlainFace(width: console.width, rows: console.rows, language: Language.current.faces)
  }
}

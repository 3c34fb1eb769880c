internal import Faces
internal import Journal
internal import Practice
internal import Sealing
internal import System
internal import Window

extension SessionStart {
  /// Runs a session with the face that was chosen, and says afterwards what there is to say.
  @discardableResult
  func run(_ open: OpenRecord) throws -> SessionFinish {
    let session = RunningSession(
      open, path: Surroundings.current.shown(journal.path(of: open.record.id)),
      today: WallClock.today, shown: face == .stage ? screen.shown : nil, now: { WallClock.now },
      awake: { Clocks.awake.seconds },
      earlierKey: { [journal] in journal.unasked.key(of: $0)?.text },
      cards: { [workspace, journal] in Shelf(workspace: workspace).cards(for: $0, journal) })
    // What is needed for what is shown first is read first.
    if !open.isNew { session.remember(memory(of: open.record)) }
    // Whoever looks at the session from here on isn't asked anything but what it asks.
    journal.vault.ring.askNoMore()
    let editor = AnswerEditor(environment: screen.environment, for: open.record.id.text)
    do {
      switch face {
      case .stage: return try runStage(session, editor)
      case .lines: return try runLines(session, editor)
      }
    } catch let error as JournalError where error.code == .removed && console.isTerminal {
      // Whoever sits there was asked, and wants it so.
      try console.write([SafeText(Language.words.endedWithoutRecord(session.record.id))])
      return .ended
    }
  }

  private func runLines(
    _ session: RunningSession, _ editor: AnswerEditor
  ) throws -> SessionFinish {
    let runner = SessionRunner(
      session, console: console, editor: editor, watch: WordsWatch(), room: phones(of: session))
    return try close(session, after: try runner.run())
  }

  private func runStage(
    _ session: RunningSession, _ editor: AnswerEditor
  ) throws -> SessionFinish {
    let (server, notice) = openServer(for: session)
    let runner = StageRunner(
      session, on: LiveTerminal(),
      StageRunner.Settings(
        look: screen.look, painter: screen.painter, editor: editor,
        milliseconds: { WallClock.milliseconds }, watch: WordsWatch()), server: server,
      room: phones(of: session))
    let finish: SessionFinish
    do {
      finish = try runner.run(saying: notice) {
        due?.tell()
        let isNew = session.open.isNew
        try settle(session.open)
        if isNew { session.remember(memory(of: session.record)) }
      }
    } catch {
      // The window is gone with all that stood in it: how to go on has to be said again.
      if !session.open.isNew, (error as? JournalError)?.code != .removed { try? tellSaved(session) }
      throw error
    }
    if finish == .ended { try showClosing(of: session) }
    return try close(session, after: finish)
  }

  private func phones(of session: RunningSession) -> PhoneRoom? {
    guard session.record.capture == .phones else { return nil }
    return PhoneRoom(
      session, program: Companion.room().file.map { [$0] }, address: address,
      milliseconds: { Clocks.awake.milliseconds })
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

  private func close(
    _ session: RunningSession, after finish: SessionFinish
  ) throws -> SessionFinish {
    switch finish {
    case .ended:
      try console.write(Language.words.ended(session.record.id).map { SafeText.line($0) })
      try tellOfReturns(after: session.record)
    // A script that has no more lines isn't someone who looked in and left again.
    case .stopped
    where console.isTerminal && session.leavesNothing:
      session.open.close()
      try journal.delete(session.record.id)
      try console.write([SafeText(Language.words.nothingAnswered)])
      return .unanswered
    case .stopped: try tellSaved(session)
    case .unanswered: break
    case .interrupted:
      try tellSaved(session)
      throw CommandFailure(.interrupted, "")
    }
    return finish
  }

  // Once: after the first session that anybody has on this computer, where that was alone.
  private func tellOfReturns(after record: SessionRecord) throws {
    guard record.setting.isPrivate, returns != .off, journal.holdsOnly(record.id),
      !ReturnBook([record], after: returns).coming(for: record.company).isEmpty
    else { return }
    try console.write([SafeText.line(Language.words.cardsComeBack(after: returns.months))])
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

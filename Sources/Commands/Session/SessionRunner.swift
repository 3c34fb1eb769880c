internal import Faces
internal import Journal
internal import Practice
internal import Window

/// Runs a session at a console: shows scenes, takes lines, and saves every answer before the next question.
final class SessionRunner {
  private let session: RunningSession
  private let console: any Console
  private let editor: AnswerEditor
  private let watch: WordsWatch?
  private let room: PhoneRoom?
  private var hasDraft = false
  private var toldPhones: PhonesShown.State?
  private var hasToldOfMore = false

  /// Makes a runner of `session`.
  ///
  /// - Parameter watch: Finds words that may let someone be known again; nil where nobody is warned.
  init(
    _ session: RunningSession, console: any Console, editor: AnswerEditor,
    watch: WordsWatch? = nil, room: PhoneRoom? = nil
  ) {
    self.room = room
    self.watch = watch
    self.session = session
    self.console = console
    self.editor = editor
  }

  /// Runs the session until it ends, or is stopped.
  ///
  /// - Throws: A `JournalError` when an answer cannot be saved, a `ConsoleError` when nothing can be
  ///   shown or read any more.
  func run() throws -> SessionFinish {
    if let room {
      (console as? LiveConsole)?.meanwhile = LiveConsole.Meanwhile(
        descriptors: { room.descriptors }, wait: { room.wait },
        act: {
          room.timePassed()
          room.receive()
        })
      room.start()
    }
    defer {
      (console as? LiveConsole)?.meanwhile = nil
      room?.stop()
    }
    return try converse()
  }

  private func converse() throws -> SessionFinish {
    var previous: Scene?
    while true {
      let scene = session.scene
      switch try handOver(to: scene, after: previous) {
      case .finished(let finish): return finish
      case .changed: continue
      case .asked: break
      }
      try console.write(
        face.lines(
          for: previous == nil ? reminding(scene) : scene, after: previous,
          tellsOfMore: !hasToldOfMore))
      hasToldOfMore = hasToldOfMore || scene.hasMoreToSay
      if previous == nil { try tellDraft() }
      if scene.ask == .nothing { return .ended }
      previous = scene
      if let finish = try answer(to: scene) { return finish }
    }
  }

  // The window may have another size at each question.
  private var face: PlainFace {
    PlainFace(
      width: console.width, rows: console.rows, erases: console.canErase,
      language: Language.current.faces)
  }

  // Whoever takes a session up again sees what the card says before what is asked about it.
  private func reminding(_ scene: Scene) -> Scene {
    guard let card = session.card,
      ![.opening, .firstViews, .secondViews].contains(scene.place.phase)
    else {
      return scene
    }
    var scene = scene
    scene.parts.insert(.front(card), at: 0)
    return scene
  }

  // What was being written in the whole window is not lost here: it can be typed again, or copied.
  private func tellDraft() throws {
    guard let draft = session.draft else { return }
    hasDraft = true
    // Words of a note stand behind the answer's, each after a mark that cannot be typed.
    let parts = draft.split(separator: "\u{1E}", omittingEmptySubsequences: false)
    let isNote = parts.count == 3 && ["note", "park"].contains(parts[1])
    let words = (isNote ? [parts[0], parts[2]] : parts).filter { !$0.isEmpty }
    for words in words {
      try console.write(face.message(SafeText(Language.words.begunToWrite(words))))
    }
  }

  // MARK: - One question

  /// Asks until something has changed; nil then, or how the run ends.
  private func answer(to scene: Scene) throws -> SessionFinish? {
    while true {
      try tellTime()
      try tellPhones()
      // Views come in from phones while it waits.
      let scene = session.scene.place == scene.place ? session.scene : scene
      switch try console.ask(face.question(for: scene), echo: face.echoes(scene.ask)) {
      case .end: return .stopped
      case .interrupted: return .interrupted
      case .tooLong(let limit): try console.write(face.refusal(.tooLong(limit: limit)))
      case .line(let line):
        switch try take(line, in: scene) {
        case .asked: continue
        case .changed: return nil
        case .finished(let finish): return finish
        }
      }
    }
  }

  private enum Taken {
    /// The same question is asked again.
    case asked
    /// The session may show something else now.
    case changed
    case finished(SessionFinish)
  }

  private func take(_ line: String, in scene: Scene) throws -> Taken {
    switch face.read(line, in: scene, today: session.today) {
    case .event(let event): return try take(event, in: scene)
    case .unclear(let words):
      try console.write(face.message(words))
      return .asked
    case .command(let command): return try follow(command, in: scene)
    }
  }

  private func take(_ event: SessionEvent, in scene: Scene) throws -> Taken {
    guard try isToKeep(event, in: scene) else { return .asked }
    let taken = try session.take(
      event, confirming: { try isConfirmed(event, in: scene) }, savingAgain: isToSaveAgain)
    switch taken {
    case .withdrawn: return .asked
    case .refused(let refusal):
      try console.write(face.refusal(refusal))
      return .asked
    case .taken:
      room?.tell()
      if hasDraft, isElsewhere(than: scene) {
        // One that stays belongs to a place that is left, and is never shown again.
        try? session.keep(draft: "")
        hasDraft = false
      }
      try console.write(face.taken(event, in: scene))
      return .changed
    }
  }

  // Words that may let someone be known again are pointed out; a script is told, and goes on.
  private func isToKeep(_ event: SessionEvent, in scene: Scene) throws -> Bool {
    guard let watch, let warning = face.warning(of: event, in: scene, watch.check) else {
      return true
    }
    try console.write(face.lines(of: warning))
    while console.isTerminal {
      guard case .line(let line) = try console.ask(face.warningQuestion, echo: true) else { break }
      switch face.answer(toWarning: line) {
      case .keep: return true
      case .writeAgain: return false
      case .noName:
        try console.write(face.message(SafeText(watch.ignore(warning.words))))
        return true
      case nil: continue
      }
    }
    return true
  }

  // First views are locked at once, so a slip of the finger is asked about where somebody types.
  private func isConfirmed(_ event: SessionEvent, in scene: Scene) throws -> Bool {
    guard console.isTerminal, let question = face.confirmation(of: event, in: scene) else {
      return true
    }
    guard case .line(let line) = try console.ask(question, echo: true) else { return false }
    return line.allSatisfy(\.isWhitespace) || face.saysYes(line)
  }

  // A person may try again; a script stops.
  private func isToSaveAgain(after error: JournalError) throws -> Bool {
    guard console.isTerminal else { return false }
    if error.code == .removed { return try isToWriteBack() }
    try console.write(face.message(SafeText(Language.current.journal.sentence(error))))
    let answer = try console.ask(SafeText(Language.words.trySavingAgain), echo: true)
    guard case .line(let line) = answer, line.isEmpty else { return false }
    return true
  }

  private func isToWriteBack() throws -> Bool {
    let words = Language.words.recordRemoved(session.path, keys: false)
    while true {
      switch try console.ask(SafeText(words), echo: true) {
      case .line(let line) where face.saysYes(line): return true
      case .line(let line) where face.saysNo(line): return false
      case .line, .tooLong: continue
      case .end, .interrupted: return false
      }
    }
  }

  // MARK: - Words about the session

  private func follow(_ command: SessionCommand, in scene: Scene) throws -> Taken {
    switch command {
    case .quit: return .finished(.stopped)
    case .end: return try end(in: scene)
    case .edit: return try write(in: scene)
    case .time:
      // The clock has gone on while the line was waited for.
      try tellTime()
      try console.write(face.timeLine(session.scene.status, ends: session.ends))
    case .cards: try console.write(face.cardList(session.cardTitles, current: scene.status.card))
    case .plan: try console.write(face.plan(session.record))
    case .written: try console.write(face.written(session.record))
    case .phones: try console.write(face.phones(room?.shown))
    case .findPhones(let address):
      room?.begin(at: address)
      try console.write(face.phones(room?.shown))
    case .change(let change): return try take(change, in: scene)
    case .notes: try console.write(face.facilitatorNotes(scene))
    case .script: try console.write(face.script(scene))
    case .again: try console.write(face.lines(for: scene))
    case .allPrompts: try console.write(face.allPrompts(of: session.card))
    case .support: try console.write(face.support(session.record.support))
    case .whereSaved:
      try console.write(
        face.saved(
          session.record.id, at: session.path,
          leavesNothing: console.isTerminal && session.leavesNothing))
    case .help: try console.write(face.help(for: scene))
    }
    return .asked
  }

  private func take(_ change: RecordChange, in scene: Scene) throws -> Taken {
    guard let event = change.event(in: session.record) else {
      try console.write(face.nothingOfThatNumber)
      return .asked
    }
    if let question = face.confirmation(of: change, in: session.record), console.isTerminal {
      guard case .line(let line) = try console.ask(question, echo: true), face.saysYes(line) else {
        return .asked
      }
    }
    return try take(event, in: scene)
  }

  private func end(in scene: Scene) throws -> Taken {
    switch try console.ask(face.endQuestion, echo: true) {
    case .line(let line) where face.saysYes(line): return try take(.end, in: scene)
    case .line, .tooLong:
      try console.write(face.notEnded)
      return .asked
    case .end: return .finished(.stopped)
    case .interrupted: return .finished(.interrupted)
    }
  }

  // The address is told as soon as there is one.
  private func tellPhones() throws {
    guard let room else { return }
    if let news = room.takeNews() { try console.write(face.message(SafeText(news))) }
    let shown = room.shown
    if case .ready = shown.state, shown.state != toldPhones {
      try console.write(face.phones(shown))
      toldPhones = shown.state
    }
  }

  private func tellTime() throws {
    if let signal = session.signal() { try console.write(face.signal(signal)) }
    if let seconds = session.slept() { try console.write(face.slept(seconds)) }
  }

  // MARK: - Long answers

  private func write(in scene: Scene) throws -> Taken {
    let draft: WrittenDraft
    do throws(AnswerEditorError) {
      draft = try editor.write()
    } catch {
      try console.write(face.message(SafeText(Language.current.window.sentence(error))))
      return .asked
    }
    return try keep(draft, in: scene)
  }

  private func keep(_ draft: WrittenDraft, in scene: Scene) throws -> Taken {
    var taken = Taken.asked
    if !draft.text.isEmpty, let event = face.event(writing: draft.text, in: scene) {
      do {
        taken = try take(event, in: scene)
      } catch {
        Output.tell(Language.current.window.notSaved(keptAt: draft.path))
        throw error
      }
    }
    do throws(AnswerEditorError) {
      try draft.remove()
    } catch {
      try console.write(face.message(SafeText(Language.current.window.sentence(error))))
    }
    return taken
  }

  // Two steps may be at the same place of theirs.
  private func isElsewhere(than scene: Scene) -> Bool {
    let now = session.scene
    return now.place != scene.place || now.status.step != scene.status.step
  }

  // MARK: - At a keyboard that goes round

  /// Waits until the keyboard has changed hands, if it has to; what is typed meanwhile may change
  /// the session or end the run.
  private func handOver(to scene: Scene, after previous: Scene?) throws -> Taken {
    guard let handover = face.handover(to: scene, after: previous) else { return .asked }
    if previous?.holder != nil { try console.erase() }
    try console.write(handover.lines)
    while true {
      switch try console.ask(handover.question, echo: false) {
      case .end: return .finished(.stopped)
      case .interrupted: return .finished(.interrupted)
      case .tooLong(let limit): try console.write(face.refusal(.tooLong(limit: limit)))
      case .line(let line):
        switch face.read(line, beforeHandsChangeFor: scene) {
        case nil: return .asked
        case .unclear(let words)?: try console.write(face.message(words))
        case .command(.again)?: try console.write(handover.lines)
        case .command(let command)?:
          if case .finished(let finish) = try follow(command, in: scene) {
            return .finished(finish)
          }
        case .event(let event)?: _ = try take(event, in: scene)
        }
        if isElsewhere(than: scene) || session.scene.ask != scene.ask { return .changed }
      }
    }
  }
}

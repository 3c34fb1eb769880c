internal import Journal
internal import Practice
internal import Screen
internal import SessionEngine

/// Runs a session at a console: shows scenes, takes lines, and saves every answer before the next question.
final class SessionRunner {
  /// How a run came to its end.
  enum Finish: Hashable {
    /// The session is over.
    case ended
    /// Somebody stopped, or there was nothing more to read.
    case stopped
    /// A signal asked to stop.
    case interrupted
  }

  private let open: OpenRecord
  private let console: any Console
  private let editor: AnswerEditor
  private let path: String
  private let now: () -> Moment
  private let today: CalendarDay
  private var machine: SessionMachine

  /// Makes a runner of the session in `open`, whose file is `path`.
  init(
    _ open: OpenRecord, path: String, console: any Console, editor: AnswerEditor,
    today: CalendarDay, now: @escaping () -> Moment
  ) {
    self.open = open
    self.console = console
    self.editor = editor
    self.path = path
    self.now = now
    self.today = today
    machine = SessionMachine(open.record, at: now())
  }

  /// Runs the session until it ends, or is stopped.
  ///
  /// - Throws: A `JournalError` when an answer cannot be saved, a `ConsoleError` when nothing can be
  ///   shown or read any more.
  func run() throws -> Finish {
    var previous: Scene?
    while true {
      let scene = machine.scene
      if let finish = try handOver(to: scene, after: previous) { return finish }
      try console.write(
        face.lines(for: previous == nil ? reminding(scene) : scene, after: previous))
      if scene.ask == .nothing { return .ended }
      previous = scene
      if let finish = try answer(to: scene) { return finish }
    }
  }

  // The window may have another size at each question.
  private var face: PlainFace { PlainFace(width: console.width, rows: console.rows) }

  /// Tells where everything is saved, and how to go on.
  func tellSaved() throws {
    try console.write(face.saved(machine.record.id, at: path))
  }

  // Whoever takes a session up again sees what the card says before what is asked about it.
  private func reminding(_ scene: Scene) -> Scene {
    guard let round, ![.opening, .firstViews, .secondViews].contains(scene.place.stage) else {
      return scene
    }
    var scene = scene
    scene.parts.insert(.front(round.card), at: 0)
    return scene
  }

  // MARK: - One question

  /// Asks until something has changed; nil then, or how the run ends.
  private func answer(to scene: Scene) throws -> Finish? {
    while true {
      try tellTime()
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
    case finished(Finish)
  }

  private func take(_ line: String, in scene: Scene) throws -> Taken {
    switch face.read(line, in: scene, today: today) {
    case .event(let event): return try take(event, in: scene)
    case .unclear(let words):
      try console.write(face.message(words))
      return .asked
    case .command(let command): return try follow(command, in: scene)
    }
  }

  private func take(_ event: SessionEvent, in scene: Scene) throws -> Taken {
    let before = machine
    let response = machine.handle(event, at: now())
    if case .accepted = response, try !isConfirmed(event, in: scene) {
      machine = before
      return .asked
    }
    switch response {
    case .refused(let refusal):
      try console.write(face.refusal(refusal))
      return .asked
    case .accepted(let effects):
      if effects.contains(.save), let finish = try save(orGoBackTo: before) {
        return .finished(finish)
      }
      try console.write(face.taken(event, in: scene))
      return .changed
    }
  }

  // First views are locked at once, so a slip of the finger is asked about where somebody types.
  private func isConfirmed(_ event: SessionEvent, in scene: Scene) throws -> Bool {
    guard console.isTerminal, let question = face.confirmation(of: event, in: scene) else {
      return true
    }
    guard case .line(let line) = try console.ask(question, echo: true) else { return false }
    return line.allSatisfy(\.isWhitespace) || face.saysYes(line)
  }

  // MARK: - Saving

  /// Saves; when that fails a person may try again, and a script stops.
  private func save(orGoBackTo before: SessionMachine) throws -> Finish? {
    while true {
      do {
        try open.save(machine.record)
        return nil
      } catch let error as JournalError {
        guard console.isTerminal else { throw error }
        try console.write(face.message(SafeText(error.description)))
        let again = try console.ask(SafeText(Messages.trySavingAgain), echo: true)
        guard case .line(let line) = again, line.isEmpty else {
          machine = before
          throw CommandFailure(error) ?? CommandFailure(.inputOutput, error.description)
        }
      }
    }
  }

  // MARK: - Words about the session

  private func follow(_ command: PlainCommand, in scene: Scene) throws -> Taken {
    switch command {
    case .quit: return .finished(.stopped)
    case .end: return try end(in: scene)
    case .edit: return try write(in: scene)
    case .time: try console.write(face.timeLine(machine.scene.status))
    case .cards: try console.write(face.cardList(cardTitles, current: scene.status.card))
    case .notes: try console.write(face.facilitatorNotes(scene))
    case .again: try console.write(face.lines(for: scene))
    case .allPrompts: try console.write(face.allPrompts(of: round?.card))
    case .support: try console.write(face.support(machine.record.support))
    case .whereSaved: try tellSaved()
    case .help: try console.write(face.help(for: scene))
    }
    return .asked
  }

  private var round: Round? { machine.record.steps[machine.record.current].round }

  private var cardTitles: [String] { machine.record.rounds.map(\.card.title) }

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

  private func tellTime() throws {
    guard case .accepted(let effects) = machine.handle(.tick, at: now()) else { return }
    for case .signal(let signal) in effects { try console.write(face.signal(signal)) }
  }

  // MARK: - Long answers

  private func write(in scene: Scene) throws -> Taken {
    let draft: WrittenDraft
    do throws(AnswerEditorError) {
      draft = try editor.write()
    } catch {
      try console.write(face.message(SafeText(error.description)))
      return .asked
    }
    (console as? LiveConsole)?.forgetInterruptions()
    return try keep(draft, in: scene)
  }

  private func keep(_ draft: WrittenDraft, in scene: Scene) throws -> Taken {
    var taken = Taken.asked
    if !draft.text.isEmpty, let event = face.event(writing: draft.text, in: scene) {
      do {
        taken = try take(event, in: scene)
      } catch {
        Output.tell(draft.keptMessage)
        throw error
      }
    }
    do throws(AnswerEditorError) {
      try draft.remove()
    } catch {
      try console.write(face.message(SafeText(error.description)))
    }
    return taken
  }

  // MARK: - At a keyboard that goes round

  private func handOver(to scene: Scene, after previous: Scene?) throws -> Finish? {
    guard let handover = face.handover(to: scene, after: previous) else { return nil }
    try console.write(handover.lines)
    switch try console.ask(handover.question, echo: false) {
    case .line, .tooLong: return nil
    case .end: return .stopped
    case .interrupted: return .interrupted
    }
  }
}

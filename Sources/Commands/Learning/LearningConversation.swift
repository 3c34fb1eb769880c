internal import Faces
internal import Journal
internal import Practice
internal import Window

/// Asks the questions of a form one after another, at a console, and saves every answer before the next question.
final class LearningConversation {
  private let open: OpenDossier
  private let path: String
  private let drawn: [OwnWords]
  private let console: any Console
  private let editor: AnswerEditor
  private let now: () -> Moment
  /// What finds words that may let someone be known again.
  private let check: IdentifyingCheck
  /// Whether an answer leads on to the next question.
  private var leadsOn = true

  /// - Parameter drawn: The sessions it is about, for what there is to draw on.
  init(
    _ open: OpenDossier, path: String, drawingOn drawn: [OwnWords], console: any Console,
    editor: AnswerEditor, check: IdentifyingCheck, now: @escaping () -> Moment = { WallClock.now }
  ) {
    self.open = open
    self.path = path
    self.drawn = drawn
    self.console = console
    self.editor = editor
    self.check = check
    self.now = now
  }

  private var dossier: Dossier { open.dossier }

  /// Asks until every question was asked, or someone stops.
  ///
  /// - Throws: A `JournalError` when an answer can't be saved, a `ConsoleError` when nothing can be shown or
  ///   read any more.
  func run() throws -> SessionFinish {
    try say(Language.words.learningBegins(dossier.profile))
    while !dossier.isGoneThrough {
      if let finish = try ask(dossier.current) { return finish }
    }
    return .ended
  }

  /// Lists the answers and asks which is to be put right, until none is.
  func putRight() throws -> SessionFinish {
    leadsOn = false
    while true {
      try showAnswers()
      switch try console.ask(face.question(Language.words.askWhichAnswer), echo: true) {
      case .end: return .stopped
      case .interrupted: return .interrupted
      case .tooLong: continue
      case .line(let line):
        let text = line.trimmingBlanks()
        if text.isEmpty || Language.words.quit.contains(text.lowercased()) { return .ended }
        guard let number = Int(text), dossier.items.indices.contains(number - 1) else {
          try say(Language.words.noSuchAnswer(text, of: dossier.items.count))
          continue
        }
        if let finish = try ask(number - 1) { return finish }
      }
    }
  }

  /// Answers one question without asking; nil takes its answer out.
  func answer(_ words: String?, at index: Int) throws {
    _ = try save(words, at: index)
  }

  // MARK: - One question

  private enum Taken {
    /// The same question is asked again.
    case asked
    /// Another is, or none.
    case changed
    case finished(SessionFinish)
  }

  private func ask(_ index: Int) throws -> SessionFinish? {
    try show(index)
    while true {
      let hasAnswer = dossier.answer(at: index) != nil
      let question = Language.words.askLearning(dossier.items[index].field, hasAnswer: hasAnswer)
      switch try console.ask(face.question(question), echo: true) {
      case .end: return .stopped
      case .interrupted: return .interrupted
      case .tooLong(let limit): try console.write(face.refusal(.tooLong(limit: limit)))
      case .line(let line):
        switch try take(line, at: index) {
        case .asked: continue
        case .changed: return nil
        case .finished(let finish): return finish
        }
      }
    }
  }

  private func take(_ line: String, at index: Int) throws -> Taken {
    switch face.read(line, in: scene(index), today: WallClock.today) {
    case .event(.answer(let words?)): return try give(words, at: index)
    case .event(.answer(nil)), .event(.next), .event(.skip):
      if leadsOn { try stand(at: max(dossier.current, index + 1)) }
      return .changed
    case .event(.back):
      guard index > 0, leadsOn else { break }
      try stand(at: index - 1)
      return .changed
    case .command(let command): return try follow(command, at: index)
    case .unclear(let words):
      try console.write(face.message(words))
      return .asked
    case .event: break
    }
    try say(Language.words.learningHelp)
    return .asked
  }

  private func follow(_ command: SessionCommand, at index: Int) throws -> Taken {
    switch command {
    case .quit, .end: return .finished(.stopped)
    case .edit: return try write(at: index)
    case .again: try show(index)
    case .written: try showAnswers()
    case .change(let change): try take(change)
    case .whereSaved: try say(Language.words.learningSaved(dossier.id, at: path))
    default: try say(Language.words.learningHelp)
    }
    return .asked
  }

  // What was answered before, by its number in the list.
  private func take(_ change: RecordChange) throws {
    let (number, words): (Int, String?) =
      switch change {
      case .correct(let number, let words): (number, words)
      case .takeOut(let number): (number, nil)
      default: (0, nil)
      }
    guard dossier.items.indices.contains(number - 1) else {
      return try say(Language.words.noSuchAnswer(String(number), of: dossier.items.count))
    }
    if try save(words, at: number - 1) { try showAnswers() }
  }

  private func give(_ words: String, at index: Int) throws -> Taken {
    guard try save(words, at: index, standingAt: leadsOn ? index + 1 : nil) else { return .asked }
    // It's saved as it is: whether it points to someone is for its writer to say.
    for found in check.identifying(in: words) {
      let place = dossier.items[index].title
      try say(Language.words.identifyingPlace(found, in: place, isShown: true))
    }
    return .changed
  }

  private func write(at index: Int) throws -> Taken {
    let draft: WrittenDraft
    do throws(AnswerEditorError) {
      draft = try editor.write(startingWith: dossier.answer(at: index) ?? "")
    } catch {
      try say(Language.current.window.sentence(error))
      return .asked
    }
    var taken = Taken.asked
    if !draft.text.isEmpty {
      do {
        taken = try give(draft.text, at: index)
      } catch {
        Output.tell(Language.current.window.notSaved(keptAt: draft.path))
        throw error
      }
      if case .asked = taken {
        // It can't be what this question asks for: it can be fetched from there.
        try say(Language.current.window.notSaved(keptAt: draft.path))
        return .asked
      }
    }
    do throws(AnswerEditorError) {
      try draft.remove()
    } catch {
      try say(Language.current.window.sentence(error))
    }
    return taken
  }

  // MARK: - Saving

  /// Saves an answer; false, and said why, where it isn't one.
  private func save(_ words: String?, at index: Int, standingAt current: Int? = nil) throws -> Bool
  {
    var dossier = dossier
    do throws(Dossier.Fault) {
      try dossier.answer(words?.wordsIfAny, at: index)
    } catch {
      try say(Language.words.answerUnclear(error))
      return false
    }
    if let current { dossier.current = max(dossier.current, current) }
    try save(dossier)
    return true
  }

  private func stand(at current: Int) throws {
    guard dossier.current != current else { return }
    var dossier = dossier
    dossier.current = current
    try save(dossier)
  }

  private func save(_ dossier: Dossier) throws {
    var dossier = dossier
    dossier.updated = now()
    while true {
      do {
        return try open.save(dossier)
      } catch let error as JournalError {
        guard try isToSaveAgain(error) else { throw error }
      }
    }
  }

  // A person may try again; a script stops.
  private func isToSaveAgain(_ error: JournalError) throws -> Bool {
    guard console.isTerminal else { return false }
    try say(Language.current.journal.sentence(error))
    let answer = try console.ask(face.question(Language.words.trySavingAgain), echo: true)
    guard case .line(let line) = answer else { return false }
    return line.isEmpty
  }

  // MARK: - Showing

  private var face: PlainFace {
    PlainFace(
      width: console.width, rows: console.rows, erases: console.canErase,
      language: Language.current.faces)
  }

  private func say(_ words: String) throws { try console.write(face.message(SafeText(words))) }

  // A question of a form is put as one of a reflective model is, and read alike.
  private func scene(_ index: Int) -> Scene {
    var item = Reflection.Item(title: dossier.items[index].title)
    item.$text = dossier.items[index].$text
    item.answer = dossier.answer(at: index)
    return Scene(
      status: Scene.Status(
        step: 1, steps: 1, title: dossier.title, stepSecondsLeft: 0, sessionSecondsLeft: 0),
      setting: .solo, place: .reflection(question: index),
      parts: [
        .question(
          item, model: dossier.profile.title, number: index + 1, of: dossier.items.count)
      ], ask: .answer)
  }

  private func show(_ index: Int) throws {
    let scene = scene(index)
    var before = scene
    before.parts = []
    try console.write(face.lines(for: scene, after: before))
    let items = drawn.flatMap { $0.items(dossier.items[index].drawsOn) }
    guard !items.isEmpty else { return }
    try console.write([SafeText("")])
    try say(Language.words.toDrawOn)
    for item in items { try say("- " + Language.words.drawnOn(item)) }
    try console.write([SafeText("")])
  }

  private func showAnswers() throws {
    for (index, item) in dossier.items.enumerated() {
      try say(
        Language.words.answerLine(index + 1, item.title, dossier.answer(at: index)))
    }
  }
}

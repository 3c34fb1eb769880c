package import Practice
internal import Window

extension Stage {
  /// Says why the session did not take what was handed to it, and gives the words back.
  package mutating func say(_ refusal: Refusal) {
    sayNotTaken(SafeText(language.stageRefusal(refusal)))
  }

  /// Says that what was handed to the session was not taken or could not be saved; the words come
  /// back to where they were written.
  package mutating func sayNotTaken(_ words: SafeText) {
    if let handedOver { open(handedOver) }
    handedOver = nil
    isGiven = false
    say(words)
  }

  /// Says that a moment of the step's time has come.
  package mutating func say(_ signal: TimeSignal) {
    say(SafeText(language.stageSignal(signal)))
  }

  /// Says that the computer has slept for so many seconds, which count as a pause.
  package mutating func say(slept seconds: Int) {
    say(SafeText(language.slept(seconds)))
  }

  /// Takes what was written in the person's own editor.
  package mutating func write(_ text: String) {
    switch (overlay, answer) {
    case (.keep(let kind, var field), _):
      field.write(text)
      replaceOverlay(with: .keep(kind, field))
    case (_, .field(var field, _)) where scene.ask != .paused:
      field.write(text)
      answer = .field(field, isAside: false)
      reading = .answer
    case (_, .none), (_, .choice), (_, .counts), (_, .field):
      open(.keep(.note, WritingField(.text, text: "")))
      if !text.isEmpty { write(text) }
    }
  }

  // MARK: - From one scene to the next

  /// Begins at a new place.
  mutating func begin(after previous: Scene?) {
    isGiven = false
    isRevealed = false
    remindsOfCard = false
    showsCounts = false
    overlays = overlays.filter { if case .keep = $0 { !waitsForHands } else { false } }
    answer = freshAnswer()
    reading = hasNews(after: previous) ? .start : .answer
  }

  /// Takes up a scene of the same place: notes were added, the clock moved, or it was stopped.
  mutating func refresh(after previous: Scene) {
    isGiven = false
    guard previous.ask == .paused, scene.ask != .paused else { return }
    // Whoever looked at the screen during a break need not be whose turn it is.
    waitsForHands = scene.holder != nil
    if answer == .none { answer = freshAnswer() }
  }

  private mutating func freshAnswer() -> StageAnswer {
    let answer = answer(to: scene)
    guard case .field(var field, _) = answer,
      let words = kept.removeValue(forKey: StagePlace(scene))
    else { return answer }
    field.write(words)
    return .field(field, isAside: false)
  }

  // What was shown a moment ago need not be paged through again before the answer.
  private func hasNews(after previous: Scene?) -> Bool {
    guard let previous, previous.status.step == scene.status.step else { return true }
    let news = scene.newParts(after: previous, isNewStep: false)
    return news.contains { part in
      switch part {
      case .viewsIn, .action: false
      default: true
      }
    }
  }

  /// Keeps words that were being written where the session has gone on without them.
  mutating func keepWords(of previous: Scene) {
    guard !isGiven, case .field(let field, _) = answer, field.isChanged, field.words != nil
    else { return }
    kept[StagePlace(previous)] = field.editor.text
  }
}

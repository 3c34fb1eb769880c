internal import Practice
internal import Window

/// Reads what is typed in answer to a scene, alike wherever lines are typed.
struct TypedLines: Sendable {
  var language = FaceLanguage.english.plain

  /// What `line`, typed in answer to `scene`, means.
  func read(_ line: String, in scene: Scene, today: CalendarDay) -> LineMeaning {
    guard line.utf8.count <= Limits.answerBytes else {
      return unclear(language.tooLong(limit: Limits.answerBytes))
    }
    let text = line.trimmingBlanks()
    if text.isEmpty { return readNothing(in: scene) }
    if text.hasPrefix("/") { return readSlash(text.dropFirst(), in: scene) }
    return takesWords(scene.ask)
      ? readWords(text, in: scene) : readChoice(text, in: scene, today: today)
  }

  /// Words written in an editor in answer to `scene`; nil where none are asked for.
  func event(writing text: String, in scene: Scene) -> SessionEvent? {
    let text = text.trimmingBlanks()
    switch scene.ask {
    case .goOn: return text.isEmpty ? .next : .note(text)
    default: return takesWords(scene.ask) ? answer(text.isEmpty ? nil : text, to: scene.ask) : nil
    }
  }

  /// Whether `ask` is answered in words of one's own.
  func takesWords(_ ask: Scene.Ask) -> Bool {
    switch ask {
    case .answer, .reason, .actionText, .actionOwner, .whatHappened, .whatChanged: true
    case .goOn, .paused, .position, .confidence, .tally, .slips, .phones, .actionReview, .outcome,
      .nothing:
      false
    }
  }

  func unclear(_ words: String) -> LineMeaning { .unclear(SafeText(words)) }

  // MARK: - Lines of several kinds

  /// What a bare Enter means in answer to `scene`.
  func readNothing(in scene: Scene) -> LineMeaning {
    switch scene.ask {
    case .goOn, .nothing: .event(.next)
    case .paused: .event(.goOn)
    case .position: unclear(language.positionEmpty)
    case .tally(_, let people, let choices, _):
      unclear(language.tallyUnclear(choices, people: people))
    case .slips(let slips): slips.missing == 0 ? .event(.next) : unclear(language.slips(slips))
    case .phones(let views):
      views.missing == 0 ? .event(.next) : unclear(language.viewsOnPhones(views))
    case .actionReview(let suggested): .event(.actionReview(suggested))
    case .confidence, .reason, .answer, .actionText, .actionOwner, .outcome, .whatHappened,
      .whatChanged:
      .event(nothingAnswered(to: scene.ask))
    }
  }

  private func readSlash(_ text: Substring, in scene: Scene) -> LineMeaning {
    guard let command = TypedCommand(text.trimmingBlanks(), language) else {
      return unclear(language.unknownCommand)
    }
    return read(command, in: scene)
  }

  private func readWords(_ text: String, in scene: Scene) -> LineMeaning {
    if let command = TypedCommand(exactly: text, language) { return read(command, in: scene) }
    if looksLikeNote(text) { return unclear(language.noteOrAnswer) }
    return .event(answer(unescaped(text), to: scene.ask))
  }

  // Elsewhere `note …` and `park …` are commands: taken as an answer they would be lost in it.
  private func looksLikeNote(_ text: some StringProtocol) -> Bool {
    (language.typed(for: .note) + language.typed(for: .park)).contains { text.hasPrefix($0 + " ") }
  }

  // One backslash goes, and only where the line would be a command without them: every answer
  // can be given, and none that needs no backslash loses one.
  private func unescaped(_ text: String) -> String {
    let rest = text.drop { $0 == "\\" }
    guard rest.startIndex > text.startIndex,
      rest.hasPrefix("/") || TypedCommand(exactly: String(rest), language) != nil
        || looksLikeNote(rest)
    else { return text }
    return String(text.dropFirst())
  }

  /// The event that gives `words` in answer to a question that takes words.
  private func answer(_ words: String?, to ask: Scene.Ask) -> SessionEvent {
    switch ask {
    case .reason: .reason(words)
    case .actionText: ActionLine(language: language).event(words)
    case .actionOwner: .actionOwner(words)
    case .whatHappened: .whatHappened(words)
    case .whatChanged: .whatChanged(words)
    default: .answer(words)
    }
  }

  /// The event that leaves an answer out, or passes.
  func nothingAnswered(to ask: Scene.Ask) -> SessionEvent {
    switch ask {
    case .position: .position(.pass)
    case .confidence: .confidence(nil)
    case .tally(_, _, let choices, _): .tally(choices.map { _ in 0 })
    case .actionReview: .actionReview(nil)
    case .outcome: .outcome(nil)
    case .slips, .phones: .goAhead
    case .goOn, .paused, .nothing: .next
    case .reason, .answer, .actionText, .actionOwner, .whatHappened, .whatChanged:
      answer(nil, to: ask)
    }
  }
}

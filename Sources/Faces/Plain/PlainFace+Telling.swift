package import Practice
internal import Window

extension PlainFace {
  /// Why something was not taken, and what to do.
  package func refusal(_ refusal: Refusal) -> [SafeText] {
    folded([SessionSentences.refusal(refusal)])
  }

  /// What became of something handed to a session from its second window.
  package func answer(_ answer: SessionAnswer) -> [SafeText] {
    folded([Messages.answer(answer)])
  }

  /// Words of the face or of an error, folded to the window.
  package func message(_ text: SafeText) -> [SafeText] {
    folded([text.string])
  }

  /// What is said when a moment of the step's time has come.
  package func signal(_ signal: TimeSignal) -> [SafeText] {
    folded([Messages.signal(signal)])
  }

  /// The time left.
  package func timeLine(_ status: Scene.Status) -> [SafeText] {
    folded([Messages.time(status)])
  }

  /// That `event`, given in answer to `scene`, was taken, where nothing else on the screen shows it.
  package func taken(_ event: SessionEvent, in scene: Scene) -> [SafeText] {
    let words = SessionSentences.taken(event, in: scene).map { folded([$0]) } ?? []
    // Counts of closed-eyed hands would colour the talk if they stayed on a shared screen.
    if case .tally = event, !words.isEmpty { return cover + words }
    return words
  }

  /// What can be typed now.
  package func help(for scene: Scene) -> [SafeText] {
    let commands = CommandWord.allCases.map(Messages.command).map { "- \($0.typed): \($0.does)" }
    let words = TypedLines().takesWords(scene.ask) ? [Messages.helpInWords] : []
    return folded(Messages.help(for: scene.ask) + words + ["", Messages.commandsHeading])
      + folded(commands) + folded(["", Messages.privacyReminder])
  }

  /// The notes for the facilitator, shown only when asked for.
  package func facilitatorNotes(_ scene: Scene) -> [SafeText] {
    guard !scene.facilitatorNotes.isEmpty else { return folded([Messages.noFacilitatorNotes]) }
    return folded([Messages.facilitatorNotesHeading] + Paragraphs.spaced(scene.facilitatorNotes))
  }

  /// The cards by their titles, the one with the number `current` marked.
  package func cardList(_ titles: [String], current: Int?) -> [SafeText] {
    guard !titles.isEmpty else { return folded([Messages.noCards]) }
    return folded(
      [Messages.cardsHeading]
        + titles.enumerated().map { index, title in
          "\(index + 1). \(title)" + (index + 1 == current ? " \(Messages.here)" : "")
        })
  }

  /// All prompts of `card` at once.
  package func allPrompts(of card: CardWording?) -> [SafeText] {
    guard let card, !card.prompts.isEmpty else { return folded([Messages.noPrompts]) }
    return folded(
      [Messages.allPromptsHeading] + card.prompts.enumerated().map { "\($0 + 1). \($1)" })
  }

  /// Where support can be found.
  package func support(_ paragraphs: [String]) -> [SafeText] {
    guard !paragraphs.isEmpty else { return folded([Messages.noSupport]) }
    return folded([Messages.support] + Paragraphs.spaced(paragraphs))
  }

  /// What is saved, where, and how to go on with it.
  package func saved(_ session: SessionID, at path: String) -> [SafeText] {
    folded(SessionSentences.saved(session, at: path))
  }

  /// Asks whether counts are right before they are taken down; nil for other events.
  package func confirmation(of event: SessionEvent, in scene: Scene) -> SafeText? {
    guard case .tally(let counts) = event,
      case .tally(_, let people, let choices, _) = scene.ask, counts.count == choices.count
    else { return nil }
    return prompt(Messages.tallyQuestion(Array(zip(choices, counts)), people: people))
  }

  /// Asks whether the session is really to end.
  package var endQuestion: SafeText { prompt(Messages.endQuestion) }

  /// That the session goes on after all.
  package var notEnded: [SafeText] { folded([Messages.notEnded]) }

  /// Whether `line` says yes; everything that is not clearly yes is no.
  package func saysYes(_ line: String) -> Bool {
    SessionSentences.isYes(line)
  }
}

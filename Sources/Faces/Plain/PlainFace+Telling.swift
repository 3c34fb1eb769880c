package import Practice
internal import Window

extension PlainFace {
  /// Why something was not taken, and what to do.
  package func refusal(_ refusal: Refusal) -> [SafeText] {
    folded([language.refusal(refusal)])
  }

  /// Words of the face or of an error, folded to the window.
  package func message(_ text: SafeText) -> [SafeText] {
    folded([text.string])
  }

  /// What is said when a moment of the step's time has come.
  package func signal(_ signal: TimeSignal) -> [SafeText] {
    folded([language.signal(signal)])
  }

  /// That the computer has slept for so many seconds, which count as a pause.
  package func slept(_ seconds: Int) -> [SafeText] {
    folded([language.slept(seconds)])
  }

  /// The time left and, in minutes after midnight, when the session ends.
  package func timeLine(_ status: Scene.Status, ends: Int? = nil) -> [SafeText] {
    folded(telling.time(status, ends: ends))
  }

  /// The steps with the numbers by which they are changed.
  package func plan(_ record: SessionRecord) -> [SafeText] {
    folded(SessionLists(language: language, record: record).plan)
  }

  /// Everything written, with the numbers by which it is put right.
  package func written(_ record: SessionRecord) -> [SafeText] {
    folded(SessionLists(language: language, record: record).written)
  }

  package var nothingOfThatNumber: [SafeText] { folded([language.nothingOfThatNumber]) }

  /// Shows what is to be taken out before it is gone; nil for other changes.
  package func confirmation(of change: RecordChange, in record: SessionRecord) -> SafeText? {
    SessionTelling(language: language).question(before: change, in: record).map(prompt)
  }

  /// That `event`, given in answer to `scene`, was taken, where nothing else on the screen shows it.
  package func taken(_ event: SessionEvent, in scene: Scene) -> [SafeText] {
    let words = SessionSentences.taken(event, in: scene, language).map { folded([$0]) } ?? []
    // Counts of closed-eyed hands would colour the talk if they stayed on a shared screen.
    if case .tally = event, !words.isEmpty { return cover + words }
    return words
  }

  /// What can be typed now.
  package func help(for scene: Scene) -> [SafeText] { folded(telling.help(for: scene)) }

  /// The notes for the facilitator, shown only when asked for.
  package func facilitatorNotes(_ scene: Scene) -> [SafeText] {
    guard !scene.facilitatorNotes.isEmpty else { return folded([language.noFacilitatorNotes]) }
    return folded([language.facilitatorNotesHeading] + Paragraphs.spaced(scene.facilitatorNotes))
  }

  /// All that the plan says of this step, shown only when asked for.
  package func script(_ scene: Scene) -> [SafeText] {
    guard !scene.script.isEmpty else { return folded([language.nothingToSay]) }
    return folded([language.saysHeading] + Paragraphs.spaced(scene.script))
  }

  /// The cards by their titles, the one with the number `current` marked.
  package func cardList(_ titles: [String], current: Int?) -> [SafeText] {
    folded(telling.cards(titles, current: current))
  }

  /// All prompts of `card` at once.
  package func allPrompts(of card: CardWording?) -> [SafeText] {
    folded(telling.prompts(of: card))
  }

  /// Where support can be found.
  package func support(_ paragraphs: [String]) -> [SafeText] {
    folded(telling.support(paragraphs))
  }

  /// Where phones find the session; nil where people aren't on phones.
  package func phones(_ phones: PhonesShown?) -> [SafeText] {
    folded(phones.map(language.phones) ?? [language.noPhones])
  }

  /// What is saved, where, and how to go on with it; nothing where stopping leaves nothing behind.
  package func saved(
    _ session: SessionID, at path: String, leavesNothing: Bool = false
  ) -> [SafeText] {
    folded(
      leavesNothing ? [language.nothingToKeep] : language.saved(session: session, path: path))
  }

  /// Asks whether counts are right before they are taken down; nil for other events.
  package func confirmation(of event: SessionEvent, in scene: Scene) -> SafeText? {
    telling.question(before: event, in: scene).map(prompt)
  }

  /// Asks whether the session is really to end.
  package var endQuestion: SafeText { prompt(language.endQuestion) }

  /// That the session goes on after all.
  package var notEnded: [SafeText] { folded([language.notEnded]) }

  /// Whether `line` says yes; everything that is not clearly yes is no.
  package func saysYes(_ line: String) -> Bool {
    SessionSentences.isYes(line, language)
  }

  /// Whether `line` clearly says no.
  package func saysNo(_ line: String) -> Bool {
    language.no.contains(line.trimmingBlanks().lowercased())
  }

  private var telling: SessionTelling { SessionTelling(language: language) }
}

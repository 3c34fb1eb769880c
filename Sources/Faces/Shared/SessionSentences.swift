package import Practice
internal import Window

/// Sentences about a session that every face says in the same words.
package enum SessionSentences {
  /// Why something was not taken, and what to do.
  package static func refusal(
    _ refusal: Refusal, in language: FaceLanguage = .english
  ) -> String {
    language.plain.refusal(refusal)
  }

  /// That `event`, given in answer to `scene`, was taken, where nothing else on the screen shows it.
  package static func taken(
    _ event: SessionEvent, in scene: Scene, language: FaceLanguage = .english
  ) -> String? {
    taken(event, in: scene, language.plain)
  }

  static func taken(
    _ event: SessionEvent, in scene: Scene, _ words: any SessionWords
  ) -> String? {
    switch (event, scene.ask) {
    case (.position, .position(.some, _, _)): words.positionTaken
    case (.tally, .tally(_, _, _, .beforeTalk)): words.tallyTaken
    case (.note, _): words.noted
    case (.park, _): words.setAside
    case (.people(.joined(.some, _)), _): words.labelTaken
    case (.people, _), (.plan, _), (.withReasons, _), (.correct, _), (.takeOut, _): words.changed
    case (.phones(let change), _): words.taken(change)
    case (.extend(let minutes), _): words.extended(by: minutes)
    default: nil
    }
  }

  /// What is saved, where, and how to go on with it, a paragraph each.
  package static func saved(
    _ session: SessionID, at path: String, in language: FaceLanguage = .english
  ) -> [String] {
    language.plain.saved(session: session, path: path)
  }

  /// Whether `line` says yes; everything that is not clearly yes is no.
  package static func isYes(_ line: String, in language: FaceLanguage = .english) -> Bool {
    isYes(line, language.plain)
  }

  static func isYes(_ line: String, _ words: any FaceWords) -> Bool {
    words.yes.contains(line.trimmingBlanks().lowercased())
  }
}

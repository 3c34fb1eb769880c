package import Practice
internal import Window

/// Sentences about a session that every face says in the same words.
package enum SessionSentences {
  /// Why something was not taken, and what to do.
  package static func refusal(_ refusal: Refusal) -> String { Messages.refusal(refusal) }

  /// That `event`, given in answer to `scene`, was taken, where nothing else on the screen shows it.
  package static func taken(_ event: SessionEvent, in scene: Scene) -> String? {
    switch (event, scene.ask) {
    case (.position, .position(.some, _, _)): Messages.positionTaken
    case (.tally, .tally(_, _, _, second: false)): Messages.tallyTaken
    case (.note, _): Messages.noted
    case (.park, _): Messages.setAside
    case (.extend(let minutes), _): Messages.extended(by: minutes)
    default: nil
    }
  }

  /// What is saved, where, and how to go on with it, a paragraph each.
  package static func saved(_ session: SessionID, at path: String) -> [String] {
    Messages.saved(session: session, path: path)
  }

  /// Whether `line` says yes; everything that is not clearly yes is no.
  package static func isYes(_ line: String) -> Bool {
    ["y", "yes"].contains(line.trimmingBlanks().lowercased())
  }
}

package import Practice

extension Scene {
  /// The parts that do not stand on the screen yet, where `previous` does.
  func newParts(after previous: Scene?, isNewStep: Bool) -> [Part] {
    let isFresh = isNewStep || previous?.holder != holder || previous == nil
    let known = isFresh ? [] : previous?.parts ?? []
    return parts.filter { part in
      isNews(part) && !known.contains { Self.saysAlready($0, part) }
    }
  }

  // Somebody who has given a position sees no count change in the middle of their turn.
  private func isNews(_ part: Part) -> Bool {
    guard case .viewsIn(let count, _) = part else { return true }
    switch ask {
    case .confidence, .reason: return false
    default: return count > 0
    }
  }

  // What was just typed is not read out again: a note under a prompt, an action being written.
  private static func saysAlready(_ known: Part, _ part: Part) -> Bool {
    switch (known, part) {
    case (.prompt(let said, let number, _, _), .prompt(let text, let other, _, _)):
      said == text && number == other
    case (.action(let said), .action(let action)): said.number == action.number
    case (.review(let said, let number, _), .review(let review, let other, _)):
      number == other && said.session == review.session
        && said.action.number == review.action.number
    default: known == part
    }
  }

  /// Whose private turn it is; nil when everybody may look.
  package var holder: Participant? {
    switch ask {
    case .position(let person, _, _), .confidence(let person, _), .reason(let person, _): person
    default: nil
    }
  }

  /// Whether the plan says more at this step than everyone is told.
  package var hasMoreToSay: Bool {
    setting.hasFacilitator && !script.isEmpty && !parts.contains(.says(script))
  }
}

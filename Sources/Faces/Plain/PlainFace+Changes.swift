internal import Practice
internal import Window

extension PlainFace {
  /// The parts of `scene` that do not stand on the screen yet.
  func newParts(of scene: Scene, after previous: Scene?, isNewStep: Bool) -> [Scene.Part] {
    let isFresh = isNewStep || previous.map { changesHands(from: $0, to: scene) } ?? true
    let known = isFresh ? [] : previous?.parts ?? []
    return scene.parts.filter { part in
      isNews(part, in: scene) && !known.contains { saysAlready($0, part) }
    }
  }

  // Somebody who has given a position sees no count change in the middle of their turn.
  private func isNews(_ part: Scene.Part, in scene: Scene) -> Bool {
    guard case .viewsIn(let count, _) = part else { return true }
    switch scene.ask {
    case .confidence, .reason: return false
    default: return count > 0
    }
  }

  // What was just typed is not read out again: a note under a prompt, an action being written.
  private func saysAlready(_ known: Scene.Part, _ part: Scene.Part) -> Bool {
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

  /// Whether the keyboard goes from one person to another between two scenes.
  func changesHands(from previous: Scene, to scene: Scene) -> Bool {
    holder(of: previous) != holder(of: scene)
  }

  /// Whose private turn `scene` is; nil when everybody may look.
  func holder(of scene: Scene) -> Participant? {
    switch scene.ask {
    case .position(let person, _, _), .confidence(let person, _), .reason(let person, _): person
    default: nil
    }
  }
}

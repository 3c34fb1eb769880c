internal import Faces
internal import Practice

/// What may come to a session from its second window, and what only from the main keyboard.
struct FollowRule {
  /// What a line from a follower leads to.
  enum Reading: Hashable {
    /// Something for the session.
    case event(SessionEvent)
    /// Nothing that is taken, and why.
    case refused(String)
  }

  /// What the session shows and asks.
  var scene: Scene
  /// The day, for days that are counted from it.
  var today: CalendarDay
  /// Whether something is being written at the main keyboard just now.
  var isWriting: Bool

  /// Reads a line of the plain face's language.
  func read(_ line: String) -> Reading {
    switch PlainFace().read(line, in: scene, today: today) {
    case .unclear(let words): .refused(words.string)
    // It was confirmed where it was typed.
    case .command(.end): judge(.end)
    case .command: .refused(Messages.onlyAtMainKeyboard)
    case .event(let event): judge(event)
    }
  }

  private func judge(_ event: SessionEvent) -> Reading {
    if isPrivate(event) { return .refused(Messages.viewsAreGivenThere) }
    if isWriting && !keepsThePlace(event) { return .refused(Messages.somebodyIsWriting) }
    return .event(event)
  }

  // Nobody's view comes from elsewhere, and nobody's turn is left or gone back in from elsewhere.
  private func isPrivate(_ event: SessionEvent) -> Bool {
    switch event {
    case .position, .confidence, .reason: true
    case .next, .back: isOwnTurn
    default: false
    }
  }

  private var isOwnTurn: Bool {
    switch scene.ask {
    case .position, .confidence, .reason: true
    default: false
    }
  }

  private func keepsThePlace(_ event: SessionEvent) -> Bool {
    switch event {
    case .note, .park, .pause, .goOn, .extend: true
    default: false
    }
  }
}

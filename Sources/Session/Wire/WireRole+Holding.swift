package import Practice

extension WireRole {
  /// Why `event` can't come from a client of this role just now; nil when it can.
  ///
  /// - Parameters:
  ///   - isTyping: Whether words are begun at the main keyboard.
  ///   - isAsking: Whether the main screen asks about something before it's done.
  ///   - hasMorePages: Whether the room's screen has pages that it hasn't shown yet.
  package func holdsBack(
    _ event: SessionEvent, in scene: Scene, isTyping: Bool, isAsking: Bool, hasMorePages: Bool
  ) -> SessionAnswer.HoldingBack? {
    if Self.touchesViews(event, in: scene) { return .views }
    switch event {
    // These leave the room's place, and what is written there, as they are.
    case .note, .park, .correct, .takeOut, .withReasons, .people, .pause, .goOn, .extend,
      .phones(.door), .phones(.reasons):
      return nil
    case .plan(let change) where !change.touches(step: scene.status.step): return nil
    case .next where hasMorePages && scene.ask == .goOn && !isTyping && !isAsking: return .pages
    case .next, .back, .skip, .position, .confidence, .reason, .tally, .slips, .goAhead, .answer,
      .actionText, .actionOwner, .actionReview, .outcome, .whatHappened, .whatChanged, .plan, .jump,
      .tick, .end, .phones:
      return Self.holdsPlace(isTyping: isTyping, isAsking: isAsking)
    }
  }

  /// Why the room's page can't be turned from elsewhere just now; nil when it can.
  package func holdsPage(
    in scene: Scene, isTyping: Bool, isAsking: Bool
  ) -> SessionAnswer.HoldingBack? {
    Self.touchesViews(.next, in: scene)
      ? .views : Self.holdsPlace(isTyping: isTyping, isAsking: isAsking)
  }

  private static func holdsPlace(isTyping: Bool, isAsking: Bool) -> SessionAnswer.HoldingBack? {
    if isTyping { return .typing }
    return isAsking ? .asking : nil
  }

  // Nobody's view comes from elsewhere, and nobody's turn is left or gone back in from elsewhere.
  private static func touchesViews(_ event: SessionEvent, in scene: Scene) -> Bool {
    switch (event, scene.ask) {
    case (.position, _), (.confidence, _), (.reason, _), (.phones(.view), _), (.phones(.seat), _),
      (.phones(.turn), _):
      true
    // A reason is put right by whoever gave it.
    case (.correct(let id, _), _), (.takeOut(let id), _): id.subject == .reason
    case (.people(.left(let number)), .position(let person?, _, _)),
      (.people(.left(let number)), .confidence(let person?, _)),
      (.people(.left(let number)), .reason(let person?, _)):
      number == person.number
    case (.next, .position), (.next, .confidence), (.next, .reason), (.back, .position),
      (.back, .confidence), (.back, .reason):
      true
    default: false
    }
  }
}

extension PlanChange {
  // Whether the room sees something else at once.
  fileprivate func touches(step: Int) -> Bool {
    switch self {
    case .swap(step, _), .gentler(step): true
    default: false
    }
  }
}

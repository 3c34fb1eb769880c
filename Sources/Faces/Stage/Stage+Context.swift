internal import Practice
internal import Window

extension Stage {
  /// Where keys are pressed, on a page with or without what is answered.
  func context(hasAsk: Bool) -> KeyContext {
    if let overlay { return overlay.context }
    if waitsForHands { return .handover }
    switch scene.ask {
    case .goOn: return .reading
    case .paused: return .paused
    case .nothing: return .over
    case .position: return hasAsk ? .choosing : .reading
    case .slips: return hasAsk ? .slips : .reading
    case .confidence, .outcome: return hasAsk ? .rating : .reading
    case .tally: return hasAsk ? .counting : .reading
    case .reason, .answer, .actionText, .actionOwner, .actionReview, .whatHappened,
      .whatChanged:
      return hasAsk ? writing : .reading
    }
  }

  private var writing: KeyContext {
    guard case .field(let field, let isAside) = answer else { return .reading }
    if isAside { return .aside }
    return field.kind == .text ? .writing : .line
  }
}

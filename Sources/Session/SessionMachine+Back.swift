internal import Practice

extension SessionMachine {
  /// Goes back to what came before, where that shows and changes nobody else's view.
  mutating func back() -> SessionResponse {
    switch place.stage {
    case .opening, .finished: return backToStepBefore()
    case .firstViews, .secondViews: return backInViews()
    case .talk: return backInTalk()
    case .finding: backInFinding()
    case .action: backInAction()
    case .review: backInReview()
    case .reflection: backInReflection()
    }
    return .saved
  }

  private mutating func backInViews() -> SessionResponse {
    if let earlier = earlierQuestionOfTurn {
      place.asking = earlier
    } else if place.turn > 0 {
      if record.capture == .each { return .refused(.othersViewsPrivate) }
      place.turn -= 1
    } else if place.stage == .firstViews {
      place = Place(.opening)
    } else {
      enterFinding(turn: lastFinding)
    }
    return .saved
  }

  private var earlierQuestionOfTurn: Place.Asking? {
    switch place.asking {
    case .reason: .confidence
    case .confidence: .position
    case .position, .tally, .goOn, .answer, .actionText, .actionOwner, .actionReview, .outcome,
      .whatHappened:
      nil
    }
  }

  private mutating func backInTalk() -> SessionResponse {
    guard place.turn > 0 else { return .refused(.firstViewsLocked) }
    enterTalk(turn: place.turn - 1)
    return .saved
  }

  private mutating func backInFinding() {
    guard place.turn == 0 else { return enterFinding(turn: place.turn - 1) }
    guard let prompts = round?.card.prompts.count, prompts > 0 else { return }
    enterTalk(turn: prompts - 1)
  }

  private mutating func backInAction() {
    switch place.asking {
    case .actionReview: place.asking = record.setting == .solo ? .actionText : .actionOwner
    case .actionOwner: place.asking = .actionText
    case .actionText, .goOn, .position, .confidence, .reason, .tally, .answer, .outcome,
      .whatHappened:
      backToLastViews()
    }
  }

  // Views taken by turns are private, so a group goes back past them to the finding.
  private mutating func backToLastViews() {
    if record.capture == .each, record.participants.count > 1 {
      enterFinding(turn: lastFinding)
    } else {
      place = Place(
        .secondViews, turn: turns - 1, asking: record.capture == .each ? .position : .tally)
    }
  }

  private mutating func backInReview() {
    if place.asking == .whatHappened {
      place.asking = .outcome
    } else if place.turn > 0 {
      place = Place(.review, turn: place.turn - 1, asking: .outcome)
    } else {
      place = Place(.opening)
    }
  }

  private mutating func backInReflection() {
    place =
      place.turn > 0
      ? Place(.reflection, turn: place.turn - 1, asking: .answer) : Place(.opening)
  }

  private var lastFinding: Int { max(0, (round?.card.findings.count ?? 1) - 1) }
}

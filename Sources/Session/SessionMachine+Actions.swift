internal import Practice

extension SessionMachine {
  /// What is to change; nothing leaves the round without an action, or with the one it has.
  mutating func agree(
    on actionText: String?, when: String?, at moment: Moment
  ) -> SessionResponse {
    if let refusal = refusal(unlessAsking: .actionText) { return refusal }
    if let refusal = refusal(ofLength: actionText) ?? refusal(ofLength: when) { return refusal }
    let when = when?.wordsIfAny
    guard let words = actionText?.wordsIfAny else {
      return when == nil ? finishStep(at: moment) : .refused(.actionNeedsWords)
    }
    let number = record.freshActionNumber
    changeRound { round in
      if round.actions.isEmpty {
        round.actions.append(Action(number: number, when: when, text: words))
      } else {
        round.actions[0].text = words
        round.actions[0].when = when
      }
    }
    place = .action(record.setting.namesOwners ? .owner : .review)
    return .saved
  }

  mutating func assign(to actionOwner: String?) -> SessionResponse {
    if let refusal = refusal(unlessAsking: .actionOwner) { return refusal }
    if let refusal = refusal(ofLength: actionOwner) { return refusal }
    changeAction { $0.owner = actionOwner?.wordsIfAny ?? $0.owner }
    place = .action(.review)
    return .saved
  }

  mutating func setReview(_ day: CalendarDay?, at moment: Moment) -> SessionResponse {
    if let refusal = refusal(unlessAsking: .actionReview) { return refusal }
    if let day, day.isPast(at: moment) { return .refused(.dayPast(day)) }
    changeAction { $0.review = day ?? $0.review }
    return finishStep(at: moment)
  }

  mutating func review(outcome: ActionOutcome.Result?, at moment: Moment) -> SessionResponse {
    if let refusal = refusal(unlessAsking: .outcome) { return refusal }
    guard let outcome, record.reviews.indices.contains(place.turn) else {
      return nextReview(at: moment)
    }
    let known = record.reviews[place.turn].action.outcome
    record.reviews[place.turn].action.outcome = ActionOutcome(
      result: outcome, whatHappened: known?.whatHappened, whatChanged: known?.whatChanged,
      moment: moment)
    place = .review(place.turn, .whatHappened)
    return .saved
  }

  mutating func review(whatHappened: String?, at moment: Moment) -> SessionResponse {
    if let refusal = refusal(unlessAsking: .whatHappened) { return refusal }
    if let refusal = refusal(ofLength: whatHappened) { return refusal }
    guard record.reviews.indices.contains(place.turn) else { return nextReview(at: moment) }
    if let words = whatHappened?.wordsIfAny {
      record.reviews[place.turn].action.outcome?.whatHappened = words
    }
    // What isn't done yet, and what was given up, has changed nothing.
    switch record.reviews[place.turn].action.outcome?.result {
    case .done, .partly: place = .review(place.turn, .whatChanged)
    case .notYet, .dropped, nil: return nextReview(at: moment)
    }
    return .saved
  }

  mutating func review(whatChanged: String?, at moment: Moment) -> SessionResponse {
    if let refusal = refusal(unlessAsking: .whatChanged) { return refusal }
    if let refusal = refusal(ofLength: whatChanged) { return refusal }
    if let words = whatChanged?.wordsIfAny, record.reviews.indices.contains(place.turn) {
      record.reviews[place.turn].action.outcome?.whatChanged = words
    }
    return nextReview(at: moment)
  }

  private mutating func nextReview(at moment: Moment) -> SessionResponse {
    guard place.turn + 1 < record.reviews.count else { return finishStep(at: moment) }
    place = .review(place.turn + 1, .outcome)
    return .saved
  }

  private mutating func changeAction(_ change: (inout Action) -> Void) {
    changeRound { round in
      guard !round.actions.isEmpty else { return }
      change(&round.actions[0])
    }
  }
}

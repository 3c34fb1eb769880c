internal import Practice

extension SessionMachine {
  /// Done with what is shown; where something optional is asked, it is left out.
  mutating func next(at moment: Moment) -> SessionResponse {
    switch place.asking {
    case .goOn: proceed(at: moment)
    case .position, .tally: .refused(.askedSomethingElse(place.asking))
    case .confidence: take(confidence: nil)
    case .reason: take(reason: nil)
    case .answer: take(answer: nil, at: moment)
    case .actionText: take(actionText: nil, at: moment)
    case .actionOwner: take(actionOwner: nil)
    case .actionReview: take(actionReview: nil, at: moment)
    case .outcome: take(outcome: nil, at: moment)
    case .whatHappened: take(whatHappened: nil, at: moment)
    }
  }

  private mutating func proceed(at moment: Moment) -> SessionResponse {
    switch place.stage {
    case .opening: return leaveOpening(at: moment)
    case .talk: enterTalk(turn: place.turn + 1)
    case .finding: enterFinding(turn: place.turn + 1)
    case .firstViews, .secondViews: enterViews(place.stage)
    case .action, .review, .reflection, .finished: return finishStep(at: moment)
    }
    return .saved
  }

  private mutating func leaveOpening(at moment: Moment) -> SessionResponse {
    switch step.kind {
    case .card: enterViews(.firstViews)
    case .actions where !record.reviews.isEmpty: place = Place(.review, asking: .outcome)
    case .close where step.reflection?.items.isEmpty == false:
      place = Place(.reflection, asking: .answer)
    case .welcome, .checkIn, .actions, .close, .pause: return finishStep(at: moment)
    }
    return .saved
  }

  // MARK: - Stages of a round

  /// Goes to the first view still missing, or past the views when none is.
  mutating func enterViews(_ stage: Place.Stage) {
    let views = stage == .firstViews ? round?.first : round?.second
    if let turn = firstMissingTurn(in: views ?? Views()) {
      place = Place(stage, turn: turn, asking: record.capture == .each ? .position : .tally)
    } else if stage == .firstViews {
      enterTalk(turn: 0)
    } else {
      place = Place(.action, asking: .actionText)
    }
  }

  /// Goes to a prompt, or to the findings after the last one.
  mutating func enterTalk(turn: Int) {
    guard let round, turn < round.card.prompts.count else { return enterFinding(turn: 0) }
    place = Place(.talk, turn: turn, asking: record.setting == .solo ? .answer : .goOn)
  }

  /// Goes to a finding, or to the second views after the last one.
  mutating func enterFinding(turn: Int) {
    changeRound { $0.findingShown = true }
    guard let round, turn < round.card.findings.count else { return enterViews(.secondViews) }
    place = Place(.finding, turn: turn)
  }

  /// The facilitator's word not to wait for the views still missing.
  mutating func goAhead() -> SessionResponse {
    switch place.stage {
    case .firstViews: enterTalk(turn: 0)
    case .secondViews: place = Place(.action, asking: .actionText)
    case .opening, .talk, .finding, .action, .review, .reflection, .finished:
      return .refused(.nothingToGoAheadTo)
    }
    return .saved
  }

  // MARK: - Steps

  /// The current step is done; the next one opens, or the session is complete.
  mutating func finishStep(at moment: Moment) -> SessionResponse {
    record.steps[record.current].status = .done
    place = Place(.finished)
    guard let following = stepAhead else { return end(.complete, at: moment) }
    open(step: following)
    return .saved
  }

  /// Leaves the current step; the last one can only be ended.
  mutating func skip() -> SessionResponse {
    guard let following = stepAhead else { return .refused(.lastStep) }
    record.steps[record.current].status = .skipped
    open(step: following)
    return .saved
  }

  /// Goes to a card by its number among the cards, from 1.
  mutating func jump(toCard number: Int) -> SessionResponse {
    let cards = record.steps.indices.filter { record.steps[$0].kind == .card }
    guard number >= 1, number <= cards.count else {
      return .refused(.noSuchCard(number, of: cards.count))
    }
    leaveUnfinished()
    open(step: cards[number - 1])
    if place.stage == .finished { enterFinding(turn: 0) }
    return .saved
  }

  /// Ends the session.
  mutating func end(_ kind: Ending.Kind, at moment: Moment) -> SessionResponse {
    record.paused = false
    record.ending = Ending(kind, at: moment)
    return .accepted([.save, .close(kind)])
  }

  private var stepAhead: Int? {
    record.steps.indices.first {
      $0 > record.current && ![.done, .skipped].contains(record.steps[$0].status)
    }
  }

  private mutating func leaveUnfinished() {
    let untouched = place == Place(.opening) && step.notes.isEmpty
    record.steps[record.current].status = untouched ? .ahead : .open
  }

  private mutating func open(step index: Int) {
    record.current = index
    record.steps[index].status = .open
    record.signalled = []
  }

  /// Goes back to the step before this one, at the last thing it asked.
  mutating func backToStepBefore() -> SessionResponse {
    guard record.current > 0 else { return .refused(.nothingBefore) }
    leaveUnfinished()
    open(step: record.current - 1)
    if place.stage == .finished { place = lastPlace }
    return .saved
  }

  private var lastPlace: Place {
    switch step.kind {
    case .card: Place(.action, asking: .actionText)
    case .actions where !record.reviews.isEmpty:
      Place(.review, turn: record.reviews.count - 1, asking: .outcome)
    case .welcome, .checkIn, .actions, .close, .pause: Place(.opening)
    }
  }
}

internal import Practice

extension SessionMachine {
  /// Done with what is shown; where something optional is asked, it is left out.
  mutating func next(at moment: Moment) -> SessionResponse {
    switch asking {
    case .goOn: proceed(at: moment)
    case .tally where record.capture == .slips: lockSlips()
    case .views: lockViews()
    case .position, .tally: .refused(.askedSomethingElse(asking))
    case .confidence: give(confidence: nil)
    case .reason: give(reason: nil)
    case .answer: write(answer: nil, at: moment)
    case .actionText: agree(on: nil, when: nil, at: moment)
    case .actionOwner: assign(to: nil)
    case .actionReview: setReview(nil, at: moment)
    case .outcome: review(outcome: nil, at: moment)
    case .whatHappened: review(whatHappened: nil, at: moment)
    case .whatChanged: review(whatChanged: nil, at: moment)
    }
  }

  private mutating func proceed(at moment: Moment) -> SessionResponse {
    switch place {
    case .opening: return leaveOpening(at: moment)
    case .talk(let prompt): enterTalk(prompt + 1)
    case .finding(let finding): enterFinding(finding + 1)
    case .views(let moment, _): enterViews(moment)
    case .action, .review, .reflection, .finished: return finishStep(at: moment)
    }
    return .saved
  }

  private mutating func leaveOpening(at moment: Moment) -> SessionResponse {
    switch step.kind {
    case .card: enterViews(.beforeTalk)
    case .actions where !record.reviews.isEmpty: place = .review(0, .outcome)
    case .close where step.reflection?.items.isEmpty == false: place = .reflection(question: 0)
    case .welcome, .checkIn, .actions, .close, .pause: return finishStep(at: moment)
    }
    return .saved
  }

  // MARK: - Phases of a round

  /// Goes to the first view still missing, or past the views when none is.
  mutating func enterViews(_ moment: ViewMoment) {
    if round?[moment].isClosed == true { return leaveViews(moment) }
    takeUpPeople(at: moment)
    if record.capture == .phones, !countsHands {
      place = .views(moment, .phones)
    } else if let giver = missing(at: moment) {
      place = .views(moment, giver)
    } else {
      leaveViews(moment)
    }
  }

  mutating func leaveViews(_ moment: ViewMoment) {
    // A view that came after counts were told would show in the difference; hands everyone saw.
    if !record.setting.isPrivate, record.capture != .hands {
      changeRound { $0[moment].isClosed = true }
    }
    switch moment {
    case .beforeTalk: enterTalk(0)
    case .afterTalk: enterFinding(0)
    case .afterFinding: place = .action(.text)
    }
  }

  /// Goes to a prompt, or past the talk after the last one.
  mutating func enterTalk(_ prompt: Int) {
    guard let round else { return }
    if prompt < round.card.$prompts.count {
      place = .talk(prompt: prompt)
    } else if record.views == 3, !round.findingShown {
      enterViews(.afterTalk)
    } else {
      enterFinding(0)
    }
  }

  /// Goes to a finding, or to the second views after the last one.
  mutating func enterFinding(_ finding: Int) {
    changeRound { $0.findingShown = true }
    guard let round, finding < round.card.findings.count else { return enterViews(.afterFinding) }
    place = .finding(finding)
  }

  /// The facilitator's word not to wait for the views still missing.
  mutating func goAhead() -> SessionResponse {
    guard case .views(let moment, _) = place else { return .refused(.nothingToGoAheadTo) }
    leaveViews(moment)
    return .saved
  }

  // MARK: - Steps

  /// The current step is done; the next one opens, or the session is complete.
  mutating func finishStep(at moment: Moment) -> SessionResponse {
    record.steps[record.current].status = .done
    place = .finished
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
    if place == .finished { enterFinding(0) }
    return .saved
  }

  /// Ends the session.
  mutating func end(_ kind: Ending.Kind, at moment: Moment) -> SessionResponse {
    record.paused = false
    record.ending = Ending(kind, at: moment)
    return .saved
  }

  private var stepAhead: Int? {
    record.steps.indices.first {
      $0 > record.current && ![.done, .skipped].contains(record.steps[$0].status)
    }
  }

  private mutating func leaveUnfinished() {
    let untouched = place == .opening && step.notes.isEmpty
    record.steps[record.current].status = untouched ? .ahead : .open
  }

  private mutating func open(step index: Int) {
    record.current = index
    record.steps[index].status = .open
    if step.change?.isLeftOut == true { changeStep(index) { $0.isLeftOut = false } }
    record.signalled = []
    followPeople()
  }

  /// Goes back to the step before this one, at the last thing it asked.
  mutating func backToStepBefore() -> SessionResponse {
    let before = record.steps[..<record.current].lastIndex { $0.change?.isLeftOut != true }
    guard let before else { return .refused(.nothingBefore) }
    leaveUnfinished()
    open(step: before)
    if place == .finished { place = lastPlace }
    return .saved
  }

  private var lastPlace: Place {
    switch step.kind {
    case .card: .action(.text)
    case .actions where !record.reviews.isEmpty: .review(record.reviews.count - 1, .outcome)
    case .welcome, .checkIn, .actions, .close, .pause: .opening
    }
  }

  // MARK: - Back

  /// Goes back to what came before, where that shows and changes nobody else's view.
  mutating func back() -> SessionResponse {
    switch place {
    case .opening, .finished: return backToStepBefore()
    case .views(let moment, let giver): return back(from: giver, moment)
    case .talk(let prompt):
      guard prompt > 0 else { return .refused(.firstViewsLocked) }
      enterTalk(prompt - 1)
    case .finding(let finding):
      if finding > 0 {
        enterFinding(finding - 1)
      } else if let prompts = round?.card.$prompts.count, prompts > 0 {
        enterTalk(prompts - 1)
      }
    case .action(.review): place = .action(record.setting.namesOwners ? .owner : .text)
    case .action(.owner): place = .action(.text)
    case .action(.text): backToLastViews()
    case .review(let review, .whatChanged): place = .review(review, .whatHappened)
    case .review(let review, .whatHappened): place = .review(review, .outcome)
    case .review(let review, .outcome):
      place = review > 0 ? .review(review - 1, .outcome) : .opening
    case .reflection(let question):
      place = question > 0 ? .reflection(question: question - 1) : .opening
    }
    return .saved
  }

  private mutating func back(from giver: Place.Giver, _ moment: ViewMoment) -> SessionResponse {
    switch giver {
    case .person(let person, .reason): place = .views(moment, .person(person, .confidence))
    case .person(let person, .confidence): place = .views(moment, .person(person, .position))
    case .person(_, .position) where record.capture == .phones: place = .views(moment, .phones)
    case .person(let person, .position) where person != round?.asked(at: moment).first:
      return .refused(.othersViewsPrivate)
    case .counts(let group) where group > 0: place = .views(moment, .counts(group: group - 1))
    case .person, .counts, .phones: return backBefore(moment)
    }
    return .saved
  }

  private mutating func backBefore(_ moment: ViewMoment) -> SessionResponse {
    switch moment {
    case .beforeTalk: place = .opening
    case .afterTalk:
      guard let prompts = round?.card.$prompts.count, prompts > 0 else {
        return .refused(.firstViewsLocked)
      }
      enterTalk(prompts - 1)
    case .afterFinding: enterFinding(lastFinding)
    }
    return .saved
  }

  // Views given in private are closed by then, so a group goes back past them to the finding.
  private mutating func backToLastViews() {
    if record.capture == .hands, !record.setting.isPrivate {
      place = .views(.afterFinding, .counts(group: turns(at: .afterFinding) - 1))
      followPeople()
    } else if round?[.afterFinding].isClosed != true,
      let only = round?.asked(at: .afterFinding).first, record.present.contains(only)
    {
      place = .views(.afterFinding, .person(only, .position))
    } else {
      enterFinding(lastFinding)
    }
  }

  private var lastFinding: Int { max(0, (round?.card.findings.count ?? 1) - 1) }
}

package import Practice

extension SessionRecord {
  /// Puts `words` in place of what has this id, in a session that runs or is long over.
  ///
  /// - Returns: Why it couldn't be done; the record is then as it was.
  package mutating func correct(
    _ id: Written.ID, _ words: String, at moment: Moment
  ) -> Refusal? {
    guard let item = written.first(where: { $0.id == id }) else { return .alreadyGone }
    if words.utf8.count > Limits.answerBytes { return .tooLong(limit: Limits.answerBytes) }
    guard let words = words.wordsIfAny else {
      return id.subject == .action ? .actionNeedsWords : .empty
    }
    guard item.canBeReworded else { return .reasonLocked }
    if id.subject == .day {
      guard let day = CalendarDay(words) else { return .notADay(words) }
      if day.isPast(at: moment) { return .dayPast(day) }
    }
    put(words, at: item.location)
    note(.corrected, item, at: moment)
    return nil
  }

  /// Takes out what has this id; no word of it stays.
  ///
  /// - Returns: Why it couldn't be done; the record is then as it was.
  package mutating func takeOut(_ id: Written.ID, at moment: Moment) -> Refusal? {
    guard let item = written.first(where: { $0.id == id }) else { return .alreadyGone }
    put(nil, at: item.location)
    note(.removed, item, at: moment)
    return nil
  }

  /// Adds an action that was agreed outside a session; its number.
  package mutating func addAction(
    _ text: String, when: String? = nil, owner: String? = nil, review: CalendarDay? = nil,
    at moment: Moment
  ) throws(Refusal) -> Int {
    for words in [text, when ?? "", owner ?? ""] where words.utf8.count > Limits.answerBytes {
      throw .tooLong(limit: Limits.answerBytes)
    }
    guard let words = text.wordsIfAny else { throw .actionNeedsWords }
    if let review, review.isPast(at: moment) { throw .dayPast(review) }
    let action = Action(
      number: freshActionNumber, when: when?.wordsIfAny, text: words, owner: owner?.wordsIfAny,
      review: review)
    furtherActions.append(action)
    return action.number
  }

  /// Says the same of `other`'s actions, where this session looked at them again, as `other` does now.
  ///
  /// Words corrected or taken out there would stay here otherwise.
  ///
  /// - Returns: Whether anything changed.
  package mutating func follow(_ other: SessionRecord) -> Bool {
    let before = reviews
    let actions = other.actions
    for index in reviews.indices.reversed() where reviews[index].session == other.id {
      guard let now = actions.first(where: { $0.number == reviews[index].action.number }) else {
        removeReview(index)
        continue
      }
      let outcome = reviews[index].action.outcome
      reviews[index].action = now
      reviews[index].action.outcome = outcome
    }
    return reviews != before
  }

  private mutating func note(_ kind: Correction.Kind, _ item: Written, at moment: Moment) {
    let action: Int? = if case .action(let number, _) = item.location { number } else { nil }
    corrections.append(
      Correction(kind, item.id.subject, step: item.step, action: action, at: moment))
  }

  private mutating func put(_ words: String?, at location: Written.Location) {
    switch location {
    case .note(let step, let index, inRound: false): steps[step].notes.put(words, index)
    case .note(let step, let index, inRound: true): steps[step].round?.notes.put(words, index)
    case .reason(let step, let moment, let participant):
      let each = steps[step].round?[moment].each ?? []
      guard let index = each.firstIndex(where: { $0.participant == participant }) else { return }
      steps[step].round?[moment].each[index].reason = words
    case .action(let number, .action) where words == nil:
      for step in steps.indices { steps[step].round?.actions.removeAll { $0.number == number } }
      furtherActions.removeAll { $0.number == number }
      leaveActionsTakenOut()
    case .action(let number, let subject): changeAction(number) { $0.put(words, subject) }
    case .review(let index, .action) where words == nil: removeReview(index)
    case .review(let index, let subject): reviews[index].action.put(words, subject)
    case .parked(let index):
      if let words { parked[index].text = words } else { parked.remove(at: index) }
    case .answer(let step, let index): steps[step].reflection?.items[index].answer = words
    }
  }

  // A round whose action went asks for one again.
  private mutating func leaveActionsTakenOut() {
    for step in steps.indices {
      guard case .action = steps[step].place, steps[step].round?.actions.isEmpty == true else {
        continue
      }
      steps[step].place = .action(.text)
    }
  }

  private mutating func removeReview(_ index: Int) {
    reviews.remove(at: index)
    for step in steps.indices {
      guard case .review(let place, let question) = steps[step].place, place >= index else {
        continue
      }
      steps[step].place =
        if reviews.isEmpty {
          .opening
        } else if place > index {
          .review(place - 1, question)
        } else {
          .review(min(place, reviews.count - 1), .outcome)
        }
    }
  }
}

extension [Note] {
  fileprivate mutating func put(_ words: String?, _ index: Int) {
    if let words { self[index].text = words } else { remove(at: index) }
  }
}

extension Action {
  fileprivate mutating func put(_ words: String?, _ subject: Correction.Subject) {
    switch subject {
    case .action: text = words ?? text
    case .when: when = words
    case .owner: owner = words
    case .day: review = words.flatMap { CalendarDay($0) }
    case .whatHappened: outcome?.whatHappened = words
    case .whatChanged: outcome?.whatChanged = words
    case .note, .reason, .parked, .answer: break
    }
  }
}

extension CalendarDay {
  // A day begins earlier in the east than the universal day does, and ends later in the west.
  func isPast(at moment: Moment) -> Bool {
    daysSince1970 < moment.day.daysSince1970 - 1
  }
}

extension Moment {
  /// The universal day it is in.
  var day: CalendarDay {
    CalendarDay(daysSince1970: (seconds - (seconds < 0 ? 86_399 : 0)) / 86_400)
  }
}

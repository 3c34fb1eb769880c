package import Practice

/// A session as a pure state machine: it takes events and moments, and performs nothing itself.
///
/// Its whole state is the record, so what is saved is what is resumed. The owner performs the
/// effects; an event counts for the people in the room only once its `.save` has worked.
package struct SessionMachine: Sendable {
  /// The session as it stands.
  package internal(set) var record: SessionRecord
  /// Up to which second of a steady clock the current step's time has been counted.
  var counted: Int
  /// When the last event happened.
  var latest: Moment
  /// The decks that cards are put in from; none until they are needed.
  package var library: Library
  /// The cards these people have met lately, as `deck/id`.
  package var lately: Set<String>
  /// What earlier sessions have to say in this one.
  package var memory = SessionMemory()

  /// Takes up `record`, new or saved; time is counted from `moment` on.
  ///
  /// - Parameters:
  ///   - awake: The second of a clock that nobody sets and that stands still while the
  ///     computer sleeps; without one the time on the wall is counted.
  ///   - library: The decks that cards are put in from.
  package init(
    _ record: SessionRecord, at moment: Moment, awake: Int? = nil, library: Library = Library([]),
    lately: Set<String> = []
  ) {
    self.record = record
    self.library = library
    self.lately = lately
    latest = moment
    counted = awake ?? moment.seconds
    planEnd(at: moment)
  }

  /// Takes `event`, which happened at `moment`.
  package mutating func handle(
    _ event: SessionEvent, at moment: Moment, awake: Int? = nil
  ) -> SessionResponse {
    guard record.ending == nil else { return .refused(.ended) }
    latest = moment
    countTime(until: awake ?? moment.seconds)
    if let refusal = refusalByPause(of: event) { return .refused(refusal) }
    let response = respond(to: event, at: moment)
    if case .accepted(let effects) = response, effects.contains(.save) {
      record.updated = moment
    }
    return response
  }

  private mutating func respond(to event: SessionEvent, at moment: Moment) -> SessionResponse {
    switch event {
    case .next: next(at: moment)
    case .back: back()
    case .skip: skip()
    case .position(let position): give(position)
    case .confidence(let confidence): give(confidence: confidence)
    case .reason(let reason): give(reason: reason)
    case .tally(let counts): count(counts)
    case .slips(let change): type(change)
    case .goAhead: goAhead()
    case .answer(let answer): write(answer: answer, at: moment)
    case .actionText(let text, let when): agree(on: text, when: when, at: moment)
    case .actionOwner(let owner): assign(to: owner)
    case .actionReview(let day): setReview(day, at: moment)
    case .outcome(let result): review(outcome: result, at: moment)
    case .whatHappened(let text): review(whatHappened: text, at: moment)
    case .whatChanged(let text): review(whatChanged: text, at: moment)
    case .note(let text): note(text)
    case .park(let text): park(text)
    case .correct(let id, let words):
      record.correct(id, words, at: moment).map(SessionResponse.refused) ?? .saved
    case .takeOut(let id): record.takeOut(id, at: moment).map(SessionResponse.refused) ?? .saved
    case .withReasons(let isAsked): ask(forReasons: isAsked)
    case .people(let change): self.change(change)
    case .phones(let change): self.change(change)
    case .plan(let change): self.change(change)
    case .pause: pause()
    case .goOn: goOn()
    case .extend(let minutes): extend(by: minutes)
    case .jump(let card): jump(toCard: card)
    case .tick: tick()
    case .end: end(.early, at: moment)
    }
  }

  private func refusalByPause(of event: SessionEvent) -> Refusal? {
    guard record.paused else { return event == .goOn ? .notPaused : nil }
    switch event {
    case .goOn, .note, .park, .correct, .takeOut, .withReasons, .people, .plan, .extend, .tick,
      .end, .phones(.seat), .phones(.door), .phones(.reasons):
      return nil
    case .phones(.view), .phones(.turn), .phones(.hands), .next, .back, .skip, .position,
      .confidence, .reason, .tally, .slips, .goAhead, .answer,
      .actionText, .actionOwner, .actionReview, .outcome, .whatHappened, .whatChanged, .pause,
      .jump:
      return .paused
    }
  }

  // MARK: - Where it stands

  var step: Step { record.steps[record.current] }

  /// The place within the current step.
  var place: Place {
    get { record.steps[record.current].place }
    set { record.steps[record.current].place = newValue }
  }

  /// The current step's round; a card step always has one.
  var round: Round? { step.round }

  /// Changes the current step's round in place.
  mutating func changeRound(_ change: (inout Round) -> Void) {
    guard var changed = record.steps[record.current].round.take() else { return }
    change(&changed)
    record.steps[record.current].round = changed
  }

  /// What is asked now.
  var asking: Place.Asking { place.asking(in: record.setting) }

  /// A refusal unless `asking` is what is asked now.
  func refusal(unlessAsking asking: Place.Asking) -> SessionResponse? {
    asking == self.asking ? nil : .refused(.askedSomethingElse(self.asking))
  }

  /// A refusal when `text` is longer than an answer may be.
  func refusal(ofLength text: String?) -> SessionResponse? {
    guard let text, text.utf8.count > Limits.answerBytes else { return nil }
    return .refused(.tooLong(limit: Limits.answerBytes))
  }
}

/// What the session makes of an event: effects to perform in order, or a refusal with its reason.
package enum SessionResponse: Equatable, Sendable {
  case accepted([SessionEffect])
  case refused(Refusal)

  /// The answer to an event that changed the record and nothing else.
  static let saved = SessionResponse.accepted([.save])
}

package import Practice

extension SessionMachine {
  /// Takes up what happened on or about phones.
  mutating func change(_ phones: PhonesChange) -> SessionResponse {
    guard record.capture == .phones else { return .refused(.noPhones) }
    do throws(Refusal) {
      switch phones {
      case .seat(let number, let role): try seat(number, in: role)
      case .view(let view, let ask): return try take(view, for: ask)
      case .door(let isOpen): changeTerms { $0.isOpen = isOpen }
      case .reasons(let areAsked): changeTerms { $0.asksReasons = areAsked }
      case .turn: try beginTurn()
      case .hands: try countHands()
      }
    } catch {
      return .refused(error)
    }
    return .saved
  }

  var terms: PhoneTerms { record.phones ?? PhoneTerms() }

  private mutating func changeTerms(_ change: (inout PhoneTerms) -> Void) {
    var terms = terms
    change(&terms)
    record.phones = terms
  }

  // MARK: - Seats

  private mutating func seat(_ number: Int, in role: String?) throws(Refusal) {
    guard terms.isOpen else { throw .doorClosed }
    guard PhoneTerms.numbers.contains(number), record.participant(number) == nil else {
      throw .seatTaken(number)
    }
    let role = try phoneRole(role)
    try checkRoom(for: record.present.count + 1)
    var person = Participant(
      number: number, label: freeLabel(from: number + 1, role: role), role: role)
    person.joined = record.current
    add(person)
    followPeople()
  }

  // Only where the session has role groups does one matter, and then it has to be one of them.
  private func phoneRole(_ role: String?) throws(Refusal) -> String? {
    guard !terms.roles.isEmpty else { return nil }
    guard let role, terms.roles.contains(role) else { throw .roleNeeded(terms.roles) }
    return role
  }

  // MARK: - Views

  /// Whether hands are counted in this round, in place of what phones send.
  var countsHands: Bool {
    if case .views(_, .counts) = place { return record.capture == .phones }
    return record.capture == .phones
      && ViewMoment.allCases.contains { round?[$0].tallies.isEmpty == false }
  }

  /// Whether views are counts in this round.
  var isCounted: Bool { record.capture.isCounted || countsHands }

  private mutating func take(_ view: View, for ask: ViewAsk) throws(Refusal) -> SessionResponse {
    guard case .views(ask.moment, let giver) = place, ask.step == record.current + 1 else {
      throw .viewMovedOn
    }
    if case .counts = giver { throw .viewMovedOn }
    guard let round, round.asked(at: ask.moment).contains(view.participant),
      let person = record.participant(view.participant), person.left == nil, person.seat == nil
    else { throw .notAsked }
    var view = view
    try check(&view, positions: round.card.positions)
    // Sent again, it's the same answer.
    if round[ask.moment].each.contains(view) { return .accepted([]) }
    put(view, at: ask.moment)
    return .saved
  }

  private func check(_ view: inout View, positions: [String]) throws(Refusal) {
    view.reason = view.reason?.wordsIfAny
    if let reason = view.reason {
      guard terms.asksReasons else { throw .notAsked }
      guard reason.utf8.count <= Limits.answerBytes else {
        throw .tooLong(limit: Limits.answerBytes)
      }
    }
    switch view.position {
    case .named(let name):
      guard positions.contains(name) else { throw .unknownPosition(name) }
    case .pass: (view.confidence, view.reason) = (nil, nil)
    }
    if let confidence = view.confidence, !View.confidences.contains(confidence) {
      throw .confidenceOutOfRange(confidence)
    }
  }

  /// Puts a person's view in place of the one they gave before, in the order of numbers.
  mutating func put(_ view: View, at moment: ViewMoment) {
    changeRound { round in
      var views = round[moment]
      views.each.removeAll { $0.participant == view.participant }
      let place =
        views.each.firstIndex { $0.participant > view.participant } ?? views.each.endIndex
      views.each.insert(view, at: place)
      round[moment] = views
    }
  }

  // MARK: - People without phones

  private mutating func beginTurn() throws(Refusal) {
    guard case .views(let moment, .phones) = place else { throw .askedSomethingElse(asking) }
    guard let person = waitingAtKeyboard(moment).first else { throw .nobodyWithoutPhone }
    place = .views(moment, .person(person, .position))
  }

  /// The people without a phone whose view is still missing.
  func waitingAtKeyboard(_ moment: ViewMoment) -> [Int] {
    let given = Set((round?[moment].each ?? []).map(\.participant))
    return (round?.asked(at: moment) ?? []).filter { number in
      guard let person = record.participant(number) else { return false }
      return person.left == nil && person.seat != nil && !given.contains(number)
    }
  }

  private mutating func countHands() throws(Refusal) {
    guard case .views(let moment, let giver) = place else { throw .askedSomethingElse(asking) }
    if case .counts = giver { throw .askedSomethingElse(asking) }
    changeRound { $0[moment].each = [] }
    place = .views(moment, .counts(group: 0))
  }

  /// Who is asked on phones and at the keyboard, as far as they are there or have given a view.
  func asked(onPhonesAt moment: ViewMoment) -> (people: [Int], given: [Int]) {
    let given = (round?[moment].each ?? []).map(\.participant)
    let here = Set(record.present).union(given)
    return ((round?.asked(at: moment) ?? []).filter(here.contains), given)
  }

  /// Locks the views once all are in.
  mutating func lockViews() -> SessionResponse {
    guard case .views(let moment, .phones) = place else {
      return .refused(.askedSomethingElse(asking))
    }
    let (people, given) = asked(onPhonesAt: moment)
    guard given.count >= people.count else {
      return .refused(.viewsMissing(people.count - given.count))
    }
    leaveViews(moment)
    return .saved
  }

  /// Whoever comes while first views are open may give one; whoever comes later waits for the next
  /// card.
  mutating func takeUpPhones(at moment: ViewMoment) {
    let here = record.present
    changeRound { round in
      if round.present.isEmpty { round.present = here }
      let first = Set(round.asked(at: .beforeTalk))
      let known =
        moment == .beforeTalk
        ? round.present + (round[moment].asked ?? [])
        : (round[moment].asked ?? []) + round[moment].each.map(\.participant)
      let asked = Set(
        known + (moment == .beforeTalk ? here : here.filter(first.contains)))
      round[moment].asked = asked == Set(round.present) ? nil : asked.sorted()
    }
  }

  // MARK: - What phones show

  /// What every phone in the room may show now.
  package var phoneScene: PhoneScene {
    let status = scene.status
    var scene = PhoneScene(
      kind: phoneKind, title: round?.card.title ?? status.title, card: status.card,
      cards: status.cards, parts: phoneParts)
    guard scene.kind == .views, case .views(let moment, _) = place else { return scene }
    scene.ask = ViewAsk(step: status.step, moment: moment)
    scene.positions = round?.card.positions ?? []
    let (people, given) = asked(onPhonesAt: moment)
    let onPhones = Set(record.participants.filter { $0.seat == nil }.map(\.number))
    scene.asked = people.filter(onPhones.contains)
    scene.given = given.filter(onPhones.contains)
    return scene
  }

  private var phoneKind: PhoneScene.Kind {
    if record.ending != nil { return .end }
    if record.paused { return .paused }
    switch place {
    case .opening where step.kind == .card: return .card
    case .opening where !record.steps[...record.current].contains { $0.kind == .card }:
      return .lobby
    case .views(_, .counts): return .card
    case .views: return .views
    case .talk: return .talk
    case .finding: return .finding
    case .action(.text): return .release
    case .action: return .action
    case .opening, .review, .reflection, .finished: return .step
    }
  }

  private var phoneParts: [Scene.Part] {
    switch phoneKind {
    case .lobby: [.contentNote(record.contentNote)]
    case .card, .views: round.map { [.front($0.card)] } ?? []
    case .talk, .finding, .release, .action:
      // What was noted is the room's own screen's; here it would be read on the way home.
      scene.parts.compactMap { part in
        switch part {
        case .prompt(let words, let number, let count, _):
          .prompt(words, number: number, of: count, notes: [])
        case .finding, .movement, .tryThis, .action: part
        default: nil
        }
      }
    case .end: record.support.isEmpty ? [] : [.support(record.support)]
    case .step, .paused: []
    }
  }
}

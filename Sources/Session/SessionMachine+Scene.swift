package import Practice

extension SessionMachine {
  /// What the session shows and asks now.
  package var scene: Scene {
    var scene = Scene(
      status: status, setting: record.setting, place: place,
      parts: record.ending.map { endParts($0) } ?? parts, ask: ask,
      facilitatorNotes: round?.card.facilitatorNotes ?? [], script: step.says,
      duties: Duties(in: record))
    if case .views(let moment, _) = place, let round {
      scene.sharesReasons = round.sharesReasons(at: moment, in: record)
    }
    return scene
  }

  private var status: Scene.Status {
    let cards = record.steps.indices.filter { record.steps[$0].kind == .card }
    return Scene.Status(
      step: record.current + 1, steps: record.steps.count, title: step.title,
      card: cards.firstIndex(of: record.current).map { $0 + 1 }, cards: cards.count,
      stepSecondsLeft: secondsLeft, sessionSecondsLeft: record.secondsLeft,
      paused: record.paused, pace: Pace(of: record, at: latest))
  }

  // MARK: - What is shown

  private var parts: [Scene.Part] {
    switch place {
    case .opening: openingParts
    case .views(let moment, _): viewsParts(moment)
    case .talk: talkParts
    case .finding: findingParts
    case .action: actionParts
    case .review: reviewParts
    case .reflection: reflectionParts
    case .finished: []
    }
  }

  private var openingParts: [Scene.Part] {
    var parts: [Scene.Part] = []
    if record.current == 0 { parts += beginningParts }
    if !said.isEmpty { parts.append(.says(said)) }
    switch step.kind {
    case .card: parts += round.map { [.front($0.card)] } ?? []
    case .actions:
      if record.reviews.isEmpty { parts.append(.nothingToReview) }
      if let offered = memory.offered,
        !record.rounds.contains(where: { $0.card.key == offered.card })
      {
        parts.append(.returnOffered(offered))
      }
    case .close: parts += agreedParts
    case .welcome, .checkIn, .pause: break
    }
    return parts
  }

  // What is said on a screen that others may see; where nobody leads, that is everything.
  private var said: [String] {
    record.setting.hasLeader && record.lead == .facilitator
      ? PlainText.paragraphs(step.$says.blocks.saidToAll)
      : step.says
  }

  // A plan's welcome says what the cards are about and that anybody may pass.
  private var beginningParts: [Scene.Part] {
    let isWelcomed = step.kind == .welcome && !said.isEmpty
    return (isWelcomed ? [] : [.contentNote(record.contentNote)]) + [.privacyReminder]
  }

  private var agreedParts: [Scene.Part] {
    var parts: [Scene.Part] = []
    if !record.actions.isEmpty { parts.append(.actionsAgreed(record.actions)) }
    if !record.parked.isEmpty { parts.append(.parked(record.parked.map(\.text))) }
    return parts + reasonsParts
  }

  private var reasonsParts: [Scene.Part] {
    guard let reasons = record.reasonsInSummary else { return [] }
    return [
      .reasonsInSummary(
        shared: reasons.shared, kept: reasons.kept, isAsked: record.withReasons)
    ]
  }

  private func viewsParts(_ moment: ViewMoment) -> [Scene.Part] {
    guard let round else { return [] }
    var parts: [Scene.Part] = [.front(round.card)]
    let turns = turns(at: moment)
    if record.capture == .phones, !isCounted {
      let (people, given) = asked(onPhonesAt: moment)
      parts.append(.viewsIn(given.count, of: people.count))
    } else if turns > 1 {
      parts.append(.viewsIn(turnsDone(at: moment), of: turns))
    }
    // In a group the earlier view stays unseen: whoever looks over a shoulder would read it.
    if moment != .beforeTalk, record.setting.isPrivate, let own = round.first.each.first {
      parts.append(.ownFirstView(own))
    }
    return parts
  }

  private var talkParts: [Scene.Part] {
    guard let round, round.card.prompts.indices.contains(place.turn) else { return [] }
    let prompt = Scene.Part.prompt(
      round.card.prompts[place.turn], number: place.turn + 1, of: round.card.prompts.count,
      notes: round.notes.filter { $0.prompt == place.turn }.map(\.text))
    return place.turn == 0 ? [.firstViewsLocked, prompt] : [prompt]
  }

  private var findingParts: [Scene.Part] {
    guard let findings = round?.card.findings, findings.indices.contains(place.turn) else {
      return []
    }
    let finding = Scene.Part.finding(
      findings[place.turn], number: place.turn + 1, of: findings.count)
    return [finding] + earlierParts
  }

  // What was thought then stays unseen until the new view is in: nobody repeats themselves to be
  // consistent.
  private var earlierParts: [Scene.Part] {
    guard record.setting.isPrivate, let round, let earlier = round.earlier,
      let now = round.first.each.first, let known = memory.views[earlier]
    else { return [] }
    return [known.map { .earlierView($0, now: now) } ?? .earlierGone]
  }

  private var actionParts: [Scene.Part] {
    guard let round else { return [] }
    var parts = movementParts(of: round) + earlierCountsParts(of: round)
    if !round.card.tryThis.isEmpty { parts.append(.tryThis(round.card.tryThis)) }
    if let action = round.actions.first { parts.append(.action(action)) }
    // Where nothing comes after it, the room is told here what the summary will hold.
    return parts + (record.stepsAhead.isEmpty ? reasonsParts : [])
  }

  // A group's counts are told once its last views are in, and so are those of the time before: none of
  // them is to be an example.
  private func earlierCountsParts(of round: Round) -> [Scene.Part] {
    guard record.setting.tellsCounts, hasViews(round), let earlier = round.earlier,
      let known = memory.counts[earlier]
    else { return [] }
    let findings = round.card.findings.map(\.statement)
    return [known.map { .earlierCounts($0, findings: findings) } ?? .earlierGone]
  }

  private func hasViews(_ round: Round) -> Bool {
    ViewMoment.allCases.contains { !round[$0].isEmpty }
  }

  private func movementParts(of round: Round) -> [Scene.Part] {
    guard hasViews(round) else { return [] }
    let positions = round.card.positions
    let whole = Scene.Part.movement(
      Movement(of: round, in: record), positions: positions, role: nil)
    return [whole]
      + Movement.byRole(of: round, in: record).map {
        .movement(.counts($0.counts), positions: positions, role: $0.role)
      }
  }

  private var reviewParts: [Scene.Part] {
    guard record.reviews.indices.contains(place.turn) else { return [] }
    return [
      .review(record.reviews[place.turn], number: place.turn + 1, of: record.reviews.count)
    ]
  }

  private var reflectionParts: [Scene.Part] {
    guard let reflection = step.reflection, reflection.items.indices.contains(place.turn) else {
      return []
    }
    return [
      .question(
        reflection.items[place.turn], model: reflection.title, number: place.turn + 1,
        of: reflection.items.count)
    ]
  }

  private func endParts(_ ending: Ending) -> [Scene.Part] {
    let support: [Scene.Part] = record.support.isEmpty ? [] : [.support(record.support)]
    return [.ended(ending.kind)] + agreedParts + support
  }

  // MARK: - What is asked

  private var ask: Scene.Ask {
    if record.ending != nil { return .nothing }
    if record.paused { return .paused }
    switch asking {
    case .goOn: return .goOn
    case .position, .confidence, .reason, .tally, .views: return viewsAsk
    case .answer: return .answer
    case .actionText: return .actionText
    case .actionOwner: return .actionOwner
    case .actionReview: return .actionReview(suggested: today.adding(days: 28))
    case .outcome: return .outcome
    case .whatHappened: return .whatHappened
    case .whatChanged: return .whatChanged
    }
  }

  private var viewsAsk: Scene.Ask {
    guard case .views(let moment, let giver) = place else { return .goOn }
    switch giver {
    case .person(let number, let question):
      // Alone, nobody needs to be told whose turn it is.
      let person =
        turns(at: moment) > 1 || record.capture == .phones ? record.participant(number) : nil
      switch question {
      case .position:
        return .position(participant: person, choices: choices, moment: moment)
      case .confidence: return .confidence(participant: person, moment: moment)
      case .reason: return .reason(participant: person, moment: moment)
      }
    case .phones:
      let (people, given) = asked(onPhonesAt: moment)
      return .phones(
        Scene.PhoneViews(
          given: given.count, people: people.count,
          atKeyboard: waitingAtKeyboard(moment).count, moment: moment))
    case .counts(let group):
      let (role, people) = counted(at: group, moment)
      guard record.capture == .slips else {
        return .tally(role: role, people: people, choices: choices, moment: moment)
      }
      let typed = round?[moment].tallies.first { $0.role == role }?.people ?? 0
      return .slips(
        Scene.Slips(role: role, typed: typed, people: people, choices: choices, moment: moment))
    }
  }

  // A session may be gone on with weeks later: a day that is past is no suggestion.
  private var today: CalendarDay {
    max(record.day, CalendarDay(daysSince1970: latest.seconds / 86_400))
  }

  private var choices: [String] { round?.card.positions ?? [] }
}

internal import Practice

extension SessionMachine {
  /// How many turns the views take: people, role groups, or one for the room.
  func turns(at moment: ViewMoment) -> Int {
    let asked = round?.asked(at: moment) ?? []
    return isCounted ? max(1, record.roleGroups(among: asked).count) : asked.count
  }

  /// The role group counted at `turn`, nil for the whole room, and how many people it has.
  func counted(at turn: Int, _ moment: ViewMoment) -> (role: String?, people: Int) {
    let asked = round?.asked(at: moment) ?? []
    let groups = record.roleGroups(among: asked)
    return groups.indices.contains(turn)
      ? (groups[turn].role, groups[turn].people) : (nil, asked.count)
  }

  /// How many turns are done.
  func turnsDone(at moment: ViewMoment) -> Int {
    guard isCounted else { return round?[moment].each.count ?? 0 }
    return (0..<turns(at: moment)).count { isCounted($0, moment) }
  }

  /// Who gives the next view that is missing; nil when none is.
  func missing(at moment: ViewMoment) -> Place.Giver? {
    if isCounted {
      return (0..<turns(at: moment)).first { !isCounted($0, moment) }.map { .counts(group: $0) }
    }
    let given = Set((round?[moment].each ?? []).map(\.participant))
    let here = Set(record.present)
    return round?.asked(at: moment).first { here.contains($0) && !given.contains($0) }
      .map { .person($0, .position) }
  }

  private func isCounted(_ turn: Int, _ moment: ViewMoment) -> Bool {
    let (role, people) = counted(at: turn, moment)
    let tally = round?[moment].tallies.first { $0.role == role }
    return record.capture == .slips ? tally?.people ?? 0 >= people : tally != nil
  }

  mutating func give(_ position: Position) -> SessionResponse {
    guard case .views(let moment, .person(let person, .position)) = place else {
      return .refused(.askedSomethingElse(asking))
    }
    if case .named(let name) = position, round?.card.positions.contains(name) != true {
      return .refused(.unknownPosition(name))
    }
    put(View(participant: person, position: position), at: moment)
    if position == .pass {
      enterViews(moment)
    } else {
      place = .views(moment, .person(person, .confidence))
    }
    return .saved
  }

  mutating func give(confidence: Int?) -> SessionResponse {
    guard case .views(let moment, .person(let person, .confidence)) = place else {
      return .refused(.askedSomethingElse(asking))
    }
    if let confidence, !View.confidences.contains(confidence) {
      return .refused(.confidenceOutOfRange(confidence))
    }
    changeView(of: person, moment) { $0.confidence = confidence ?? $0.confidence }
    place = .views(moment, .person(person, .reason))
    return .saved
  }

  mutating func give(reason: String?) -> SessionResponse {
    guard case .views(let moment, .person(let person, .reason)) = place else {
      return .refused(.askedSomethingElse(asking))
    }
    if let refusal = refusal(ofLength: reason) { return refusal }
    changeView(of: person, moment) { $0.reason = reason?.wordsIfAny ?? $0.reason }
    enterViews(moment)
    return .saved
  }

  /// Takes one count for each position; whoever is left passes.
  mutating func count(_ counts: [Int]) -> SessionResponse {
    guard case .views(let moment, .counts(let group)) = place else {
      return .refused(.askedSomethingElse(asking))
    }
    let positions = round?.card.positions ?? []
    guard counts.count == positions.count else {
      return .refused(.tallyNeeds(counts: positions.count))
    }
    let (role, people) = counted(at: group, moment)
    guard counts.allSatisfy({ (0...people).contains($0) }), counts.reduce(0, +) <= people else {
      return .refused(.tallyOutOfRange(people: people))
    }
    let named = zip(positions, counts).map { Tally.Count(position: .named($0), people: $1) }
    let passed = Tally.Count(position: .pass, people: people - counts.reduce(0, +))
    changeRound { round in
      round[moment].tallies.removeAll { $0.role == role }
      round[moment].tallies.append(Tally(role: role, counts: named + [passed]))
    }
    enterViews(moment)
    return .saved
  }

  private mutating func changeView(
    of person: Int, _ moment: ViewMoment, _ change: (inout View) -> Void
  ) {
    changeRound { round in
      guard let index = round[moment].each.firstIndex(where: { $0.participant == person }) else {
        return
      }
      change(&round[moment].each[index])
    }
  }

  // MARK: - Slips

  /// Takes slips as they are typed; nothing goes on before they are locked.
  mutating func type(_ change: SlipChange) -> SessionResponse {
    guard record.capture == .slips, case .views(let moment, .counts(let group)) = place else {
      return .refused(.askedSomethingElse(asking))
    }
    let positions = round?.card.positions ?? []
    let (role, people) = counted(at: group, moment)
    var tally =
      round?[moment].tallies.first { $0.role == role }
      ?? Tally(
        role: role,
        counts: (positions.map(Position.named) + [.pass]).map {
          Tally.Count(position: $0, people: 0)
        })
    switch change {
    case .add(let slips):
      if slips.isEmpty { return .refused(.empty) }
      guard slips.allSatisfy({ (0...positions.count).contains($0) }) else {
        return .refused(.slipOutOfRange(positions: positions.count))
      }
      let missing = max(0, people - tally.people)
      if slips.count > missing { return .refused(.tooManySlips(missing: missing)) }
      for slip in slips { tally.counts[tally.place(of: slip)].people += 1 }
    case .takeBack(let slip):
      guard (0...positions.count).contains(slip), tally.counts[tally.place(of: slip)].people > 0
      else { return .refused(.noSuchSlip(slip)) }
      tally.counts[tally.place(of: slip)].people -= 1
    case .startAgain: for index in tally.counts.indices { tally.counts[index].people = 0 }
    }
    changeRound { round in
      let index = round[moment].tallies.firstIndex { $0.role == role }
      if let index { round[moment].tallies.remove(at: index) }
      if tally.people > 0 {
        round[moment].tallies.insert(tally, at: index ?? round[moment].tallies.endIndex)
      }
    }
    return .saved
  }

  /// Locks the slips of this group once all are in.
  mutating func lockSlips() -> SessionResponse {
    guard case .views(let moment, .counts(let group)) = place else {
      return .refused(.askedSomethingElse(asking))
    }
    let (role, people) = counted(at: group, moment)
    let typed = round?[moment].tallies.first { $0.role == role }?.people ?? 0
    guard typed >= people else { return .refused(.slipsMissing(people - typed)) }
    enterViews(moment)
    return .saved
  }
}

extension Tally {
  // Passing is last, and 0 on a slip.
  fileprivate func place(of slip: Int) -> Int { slip == 0 ? counts.count - 1 : slip - 1 }
}

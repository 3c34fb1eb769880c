internal import Practice

extension SessionMachine {
  /// The numbers of the people asked for their views: those there when the round's views were opened.
  var present: [Int] {
    guard let round, !round.present.isEmpty else { return record.present }
    return round.present
  }

  /// How many turns the views take: people, role groups, or one for the room.
  var turns: Int {
    record.capture.isCounted ? max(1, record.roleGroups.count) : present.count
  }

  /// The role group counted at `turn`; nil for the whole room.
  func role(atTurn turn: Int) -> String? {
    let groups = record.roleGroups
    return groups.indices.contains(turn) ? groups[turn].role : nil
  }

  /// How many people are counted at `turn`.
  func people(atTurn turn: Int) -> Int {
    let groups = record.roleGroups
    return groups.indices.contains(turn) ? groups[turn].people : record.participants.count
  }

  /// Who gives the next view that is missing from `views`; nil when none is.
  func missing(in views: Views) -> Place.Giver? {
    if record.capture.isCounted {
      (0..<turns).first { turn in !views.tallies.contains { $0.role == role(atTurn: turn) } }
        .map { .counts(group: $0) }
    } else {
      present.first { number in !views.each.contains { $0.participant == number } }
        .map { .person($0, .position) }
    }
  }

  mutating func give(_ position: Position) -> SessionResponse {
    guard case .views(let moment, .person(let person, .position)) = place else {
      return .refused(.askedSomethingElse(asking))
    }
    if case .named(let name) = position, round?.card.positions.contains(name) != true {
      return .refused(.unknownPosition(name))
    }
    changeRound { round in
      round[moment].each.removeAll { $0.participant == person }
      round[moment].each.append(View(participant: person, position: position))
      round[moment].each.sort { $0.participant < $1.participant }
    }
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
    changeView(of: person, moment) { $0.reason = reason?.trimmedOrNil ?? $0.reason }
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
    let people = people(atTurn: group)
    guard counts.allSatisfy({ (0...people).contains($0) }), counts.reduce(0, +) <= people else {
      return .refused(.tallyOutOfRange(people: people))
    }
    let role = role(atTurn: group)
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
}

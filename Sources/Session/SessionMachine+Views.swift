internal import Practice

extension SessionMachine {
  /// How many turns the views take: people, role groups, or one for the room.
  var turns: Int {
    record.capture == .each ? record.participants.count : max(1, record.roleGroups.count)
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

  /// The first turn that has given no view.
  func firstMissingTurn(in views: Views) -> Int? {
    (0..<turns).first { turn in
      switch record.capture {
      case .each: !views.each.contains { $0.participant == turn }
      case .tally: !views.tallies.contains { $0.role == role(atTurn: turn) }
      }
    }
  }

  /// Takes the position of whoever's turn it is.
  mutating func take(_ position: Position, at moment: Moment) -> SessionResponse {
    if let refusal = refusal(unlessAsking: .position) { return refusal }
    if case .named(let name) = position, round?.card.positions.contains(name) != true {
      return .refused(.unknownPosition(name))
    }
    let turn = place.turn
    changeViews { views in
      views.each.removeAll { $0.participant == turn }
      views.each.append(View(participant: turn, position: position))
      views.each.sort { $0.participant < $1.participant }
    }
    if position == .pass { enterViews(place.stage) } else { place.asking = .confidence }
    return .saved
  }

  /// Takes how sure they are.
  mutating func take(confidence: Int?) -> SessionResponse {
    if let refusal = refusal(unlessAsking: .confidence) { return refusal }
    if let confidence, !View.confidences.contains(confidence) {
      return .refused(.confidenceOutOfRange(confidence))
    }
    changeOwnView { $0.confidence = confidence ?? $0.confidence }
    place.asking = .reason
    return .saved
  }

  /// Takes why.
  mutating func take(reason: String?) -> SessionResponse {
    if let refusal = refusal(unlessAsking: .reason) { return refusal }
    if let refusal = refusal(ofLength: reason) { return refusal }
    changeOwnView { $0.reason = reason?.trimmedOrNil ?? $0.reason }
    enterViews(place.stage)
    return .saved
  }

  /// Takes one count for each position; whoever is left passes.
  mutating func take(tally counts: [Int]) -> SessionResponse {
    if let refusal = refusal(unlessAsking: .tally) { return refusal }
    let positions = round?.card.positions ?? []
    guard counts.count == positions.count else {
      return .refused(.tallyNeeds(counts: positions.count))
    }
    let people = people(atTurn: place.turn)
    guard counts.allSatisfy({ (0...people).contains($0) }), counts.reduce(0, +) <= people else {
      return .refused(.tallyOutOfRange(people: people))
    }
    record(counts, of: positions, people: people)
    enterViews(place.stage)
    return .saved
  }

  private mutating func record(_ counts: [Int], of positions: [String], people: Int) {
    let role = role(atTurn: place.turn)
    let named = zip(positions, counts).map { Tally.Count(position: .named($0), people: $1) }
    let passed = Tally.Count(position: .pass, people: people - counts.reduce(0, +))
    changeViews { views in
      views.tallies.removeAll { $0.role == role }
      views.tallies.append(Tally(role: role, counts: named + [passed]))
    }
  }

  private mutating func changeViews(_ change: (inout Views) -> Void) {
    let isFirst = place.stage == .firstViews
    changeRound { isFirst ? change(&$0.first) : change(&$0.second) }
  }

  private mutating func changeOwnView(_ change: (inout View) -> Void) {
    let turn = place.turn
    changeViews { views in
      guard let index = views.each.firstIndex(where: { $0.participant == turn }) else { return }
      change(&views.each[index])
    }
  }
}

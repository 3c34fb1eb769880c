/// The views of everybody at one moment.
package struct Views: Equatable, Sendable {
  /// Views taken by turns, in the participants' order.
  package var each: [View]
  /// Tallies: one for the room, or one for each role group; of slips, as many as were typed so far.
  package var tallies: [Tally]
  /// The numbers of those who could give a view, where they aren't those of the round.
  package var asked: [Int]?
  /// The numbers of those who left while views were open; what they hadn't given counts as passing.
  package var left: [Int] = []
  /// Whether no view can be added any more: what was told before would say whose it is.
  package var isClosed = false

  package init(each: [View] = [], tallies: [Tally] = []) {
    self.each = each
    self.tallies = tallies
  }

  /// Whether nobody has given a view yet.
  package var isEmpty: Bool { each.isEmpty && tallies.isEmpty }

  /// Whether there is nothing to keep.
  package var isBlank: Bool { isEmpty && asked == nil && left.isEmpty && !isClosed }

  /// How many views there are, passing among them.
  package var given: Int { tallies.reduce(each.count) { Self.sum($0, $1.people) } }

  /// How many people stand where, for `positions` in order and last for passing.
  ///
  /// - Parameter role: Only people of this role group; nil for everybody.
  package func counts(
    of positions: [String], participants: [Participant], role: String? = nil
  ) -> [Tally.Count] {
    let taken = of(role: role, among: participants)
    let asked = positions.map(Position.named) + [.pass]
    return asked.map { position in
      let byTurns = taken.each.count { $0.position == position }
      let tallied = taken.tallies.flatMap(\.counts).filter { $0.position == position }
      return Tally.Count(
        position: position, people: tallied.reduce(byTurns) { Self.sum($0, $1.people) })
    }
  }

  /// The views of a role group; all of them where `role` is nil.
  package func of(role: String?, among participants: [Participant]) -> Views {
    guard let role else { return self }
    let inRole = Set(participants.filter { $0.role == role }.map(\.number))
    return Views(
      each: each.filter { inRole.contains($0.participant) },
      tallies: tallies.filter { $0.role == role })
  }

  // A record may have been edited by hand: no figure in it may stop the program.
  static func sum(_ people: Int, _ more: Int) -> Int {
    let (sum, overflow) = people.addingReportingOverflow(more)
    return overflow ? (more > 0 ? .max : .min) : sum
  }
}

/// One person's position with, if they wish, how sure they are and why.
package struct View: Equatable, Sendable {
  /// The confidences that can be given, from hardly to fully sure.
  package static let confidences = 1...5

  /// Whose it is: a participant's number.
  package var participant: Int
  /// Where they stand.
  package var position: Position
  /// How sure they are, 1 to 5.
  package var confidence: Int?
  /// Why, in their own words.
  package var reason: String?

  package init(
    participant: Int, position: Position, confidence: Int? = nil, reason: String? = nil
  ) {
    self.participant = participant
    self.position = position
    self.confidence = confidence
    self.reason = reason
  }
}

/// Where someone stands on a card: one of its positions, or a pass.
package enum Position: Hashable, Sendable {
  case named(String)
  case pass
}

/// Counts of positions, from slips of paper or raised hands.
package struct Tally: Equatable, Sendable {
  /// How many took one position.
  package struct Count: Hashable, Sendable {
    package var position: Position
    /// How many people took it.
    package var people: Int

    package init(position: Position, people: Int) {
      self.position = position
      self.people = people
    }
  }

  /// The role group counted; nil for the whole room.
  package var role: String?
  /// A count for each position of the card in its order, and last for passing.
  package var counts: [Count]
  /// How many people are counted.
  package var people: Int { counts.reduce(0) { Views.sum($0, $1.people) } }

  package init(role: String? = nil, counts: [Count]) {
    self.role = role
    self.counts = counts
  }
}

/// The views of everybody at one time: before the finding, or after it.
package struct Views: Hashable, Sendable {
  /// Views taken by turns, in the participants' order.
  package var each: [View]
  /// Tallies: one for the room, or one for each role group.
  package var tallies: [Tally]

  /// Makes views; both empty before anybody has given one.
  package init(each: [View] = [], tallies: [Tally] = []) {
    self.each = each
    self.tallies = tallies
  }

  /// Whether nobody has given a view yet.
  package var isEmpty: Bool { each.isEmpty && tallies.isEmpty }

  /// How many people stand where, for `positions` in order and last for passing.
  ///
  /// - Parameter role: Only people of this role group; nil for everybody.
  package func counts(
    of positions: [String], participants: [Participant], role: String? = nil
  ) -> [Tally.Count] {
    let asked = positions.map(Position.named) + [.pass]
    return asked.map { position in
      let byTurns = each.count {
        $0.position == position && (role == nil || participants[$0.participant].role == role)
      }
      let tallied = tallies.filter { role == nil || $0.role == role }.flatMap(\.counts)
        .filter { $0.position == position }.reduce(0) { $0 + $1.people }
      return Tally.Count(position: position, people: byTurns + tallied)
    }
  }
}

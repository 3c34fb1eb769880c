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
    return Views(
      each: each.filter { view in
        participants.first { $0.number == view.participant }?.role == role
      },
      tallies: tallies.filter { $0.role == role })
  }

  // A record may have been edited by hand: no figure in it may stop the program.
  static func sum(_ people: Int, _ more: Int) -> Int {
    let (sum, overflow) = people.addingReportingOverflow(more)
    return overflow ? (more > 0 ? .max : .min) : sum
  }
}

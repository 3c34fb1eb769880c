extension Movement {
  /// What may be told of one role group.
  package struct OfRole: Hashable, Sendable {
    /// The role group.
    package var role: String
    /// How many people it has.
    package var people: Int
    /// What may be told of it.
    package var movement: Movement
  }

  /// The role groups whose counts may be told beside the whole room's, in their usual order.
  ///
  /// A small group's counts stay untold, and so do those that would give away a few views: with
  /// the room's counts known, what is left after taking the told groups off must be nobody's or
  /// at least five, however many people have given theirs.
  package static func byRole(of round: Round, in record: SessionRecord) -> [OfRole] {
    guard record.setting == .multiAgency,
      case .counts(let before, let after) = Movement(of: round, in: record)
    else { return [] }
    var told = counted(round, record)
    while !leavesRoom(told.map(\.before), of: sum(before))
      || !leavesRoom(told.map(\.after), of: sum(after))
    {
      guard let smallest = told.indices.min(by: { told[$0].group.people < told[$1].group.people })
      else { break }
      told.remove(at: smallest)
    }
    return told.map(\.group)
  }

  private struct Counted {
    var group: OfRole
    var before: Int
    var after: Int
  }

  private static func counted(_ round: Round, _ record: SessionRecord) -> [Counted] {
    record.roleGroups.compactMap { role, people in
      let movement = Movement(of: round, in: record, role: role)
      guard case .counts(let before, let after) = movement,
        (before + after).contains(where: { $0.people > 0 })
      else { return nil }
      return Counted(
        group: OfRole(role: role, people: people, movement: movement), before: sum(before),
        after: sum(after))
    }
  }

  private static func leavesRoom(_ told: [Int], of all: Int) -> Bool {
    let rest = Views.sum(all, -told.reduce(0, Views.sum))
    return rest <= 0 || rest >= smallestCountedGroup
  }

  private static func sum(_ counts: [Tally.Count]) -> Int {
    max(0, counts.reduce(0) { Views.sum($0, $1.people) })
  }
}

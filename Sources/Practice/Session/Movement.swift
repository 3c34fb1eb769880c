/// What may be told of a group's views before and after a finding.
package enum Movement: Hashable, Sendable {
  /// The smallest group whose counts are told.
  package static let smallestCountedGroup = 5

  /// A person alone: their own two views.
  case own(before: Position?, after: Position?)
  /// Counts, where a group of five or more gave at least five views.
  case counts(before: [Tally.Count], after: [Tally.Count])
  /// For fewer only whether any view moved; nil when views were given only once.
  case small(moved: Bool?)

  /// What may be told of `round` in `record`, for everybody or one role group.
  package init(of round: Round, in record: SessionRecord, role: String? = nil) {
    let people = record.participants
    let first = round.first.of(role: role, among: people)
    let second = round.second.of(role: role, among: people)
    if !record.setting.tellsCounts {
      self = .own(before: first.each.first?.position, after: second.each.first?.position)
    } else if Self.mayCount(people, role: role), first.mayBeCounted, second.mayBeCounted {
      let positions = round.card.positions
      self = .counts(
        before: first.counts(of: positions, participants: people),
        after: second.counts(of: positions, participants: people))
    } else {
      self = .small(moved: Self.moved(from: first, to: second))
    }
  }

  // Who is in no counted role group could be worked out from the room's counts less the
  // groups': they have to be enough people themselves, or nobody.
  private static func mayCount(_ people: [Participant], role: String?) -> Bool {
    guard let role else { return people.count >= smallestCountedGroup }
    let sizes = Dictionary(grouping: people, by: \.role).mapValues(\.count)
    let counted = sizes.filter { $0.key != nil && $0.value >= smallestCountedGroup }
    let others = people.count - counted.values.reduce(0, +)
    return counted[role] != nil && (others == 0 || others >= smallestCountedGroup)
  }

  // Only who gave a view twice can have moved; of tallies only whether the counts changed is known.
  private static func moved(from first: Views, to second: Views) -> Bool? {
    let byTurns = first.each.flatMap { view in
      second.each.filter { $0.participant == view.participant }.map { $0.position != view.position }
    }
    let tallied = first.tallies.flatMap { tally in
      second.tallies.filter { $0.role == tally.role }.map { Set($0.counts) != Set(tally.counts) }
    }
    let changes = byTurns + tallied
    return changes.isEmpty ? nil : changes.contains(true)
  }
}

extension Views {
  // The facilitator may go ahead before every view is in: two views of a large group are as open
  // to guessing as those of a pair.
  fileprivate var mayBeCounted: Bool {
    let given = tallies.flatMap(\.counts).reduce(each.count) { Views.sum($0, $1.people) }
    return given == 0 || given >= Movement.smallestCountedGroup
  }
}

extension Movement {
  /// What may be told of one role group.
  package struct OfRole: Hashable, Sendable {
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
    guard record.setting.hasRoleGroups,
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

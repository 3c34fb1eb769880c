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
    let people = record.participants.count { role == nil || $0.role == role }
    let before = round.first.counts(
      of: round.card.positions, participants: record.participants, role: role)
    let after = round.second.counts(
      of: round.card.positions, participants: record.participants, role: role)
    if record.setting == .solo {
      self = .own(
        before: round.first.each.first?.position, after: round.second.each.first?.position)
    } else if people >= Self.smallestCountedGroup, Self.mayTell(before), Self.mayTell(after) {
      self = .counts(before: before, after: after)
    } else {
      self = .small(moved: Self.moved(round, before, after))
    }
  }

  // The facilitator may go ahead before every view is in: two views of a large group are as open
  // to guessing as those of a pair.
  private static func mayTell(_ counts: [Tally.Count]) -> Bool {
    sum(counts) == 0 || sum(counts) >= smallestCountedGroup
  }

  private static func moved(
    _ round: Round, _ before: [Tally.Count], _ after: [Tally.Count]
  ) -> Bool? {
    guard !round.first.isEmpty, !round.second.isEmpty else { return nil }
    let changed = round.first.each.contains { first in
      round.second.each.contains {
        $0.participant == first.participant && $0.position != first.position
      }
    }
    return changed || (round.first.each.isEmpty && before != after)
  }
}

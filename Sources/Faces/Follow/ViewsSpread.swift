internal import Practice
internal import Window

/// How many views of a card are in, and how they are spread where nobody's own can be worked out.
struct ViewsSpread: Hashable {
  /// How many people's views, or groups' counts, are in.
  let given: Int
  /// How many there will be.
  let total: Int
  /// How many took each position, last those who passed; nil while views are missing, and of a
  /// small group that gives them by turns always.
  let counts: [Tally.Count]?

  /// Takes the views of `round` in `record`: the first ones, or those after the finding.
  ///
  /// - Parameter isOver: Whether the time for giving them is past, with some still missing.
  init(first: Bool, of round: Round, in record: SessionRecord, isOver: Bool) {
    let views = first ? round.first : round.second
    let byTurns = !record.capture.isCounted
    given = byTurns ? views.each.count : views.tallies.count
    total =
      byTurns
      ? (round.present.isEmpty ? record.present : round.present).count
      : max(1, record.roleGroups.count)
    let smallest = Movement.smallestCountedGroup
    // Counts of raised hands are the facilitator's own; views given in private are not.
    let mayBeTold = !byTurns || (given >= smallest && total >= smallest)
    counts =
      mayBeTold && given > 0 && (given >= total || isOver)
      ? views.counts(of: round.card.positions, participants: record.participants) : nil
  }
}

internal import Practice

/// Counts before and after a finding set side by side, a row for each position and for passing.
struct MovementRows: Hashable, Sendable {
  /// One position.
  struct Row: Hashable, Sendable {
    /// Its words.
    var label: String
    /// How many took it before the finding; nil where no views were taken then.
    var before: Int?
    /// How many took it after the finding; nil where no views were taken then.
    var after: Int?
  }

  /// The rows in the card's order, without any where nobody gave a view.
  let rows: [Row]
  /// What is said under them.
  let remarks: [String]
  /// What the columns are called.
  let before, after: String

  /// Takes what may be told of the views of a group.
  init(
    before: [Tally.Count], after: [Tally.Count], positions: [String], _ language: any SessionWords
  ) {
    self.before = language.before
    self.after = language.after
    let earlier = Self.people(in: before)
    let later = Self.people(in: after)
    let isTaken = earlier != nil || later != nil
    rows = (isTaken ? positions.map(Position.named) + [.pass] : []).map { position in
      Row(
        label: language.position(position), before: earlier.map { $0[position] ?? 0 },
        after: later.map { $0[position] ?? 0 })
    }
    let missing = [(earlier, false), (later, true)].filter { $0.0 == nil }
    remarks =
      missing.isEmpty
      ? [language.movementIsNoScore] : missing.map { language.noViews(after: $0.1) }
  }

  // Nobody at all in any count, passes included, means that views were not taken.
  private static func people(in counts: [Tally.Count]) -> [Position: Int]? {
    guard counts.contains(where: { $0.people > 0 }) else { return nil }
    return counts.reduce(into: [:]) { people, count in
      // A record may have been edited by hand: no figure in it may stop the program.
      let (sum, overflow) = people[count.position, default: 0]
        .addingReportingOverflow(count.people)
      people[count.position] = overflow ? .max : sum
    }
  }
}

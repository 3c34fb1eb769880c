internal import Practice

/// Counts of each moment set side by side, a row for each position and for passing.
struct MovementRows: Equatable, Sendable {
  /// One position.
  struct Row: Equatable, Sendable {
    var label: String
    /// How many took it at each moment; nil where no views were taken then.
    var counts: [Int?]
  }

  /// What the moments are called.
  let columns: [String]
  /// The rows in the card's order, without any where nobody gave a view.
  let rows: [Row]
  /// What is said under them.
  private(set) var remarks: [String]

  /// Takes what may be told of the views of a group.
  init(
    _ counts: ByMoment<[Tally.Count]>, positions: [String], _ language: any SessionWords
  ) {
    let moments = counts.all.map { ($0.moment, Self.people(in: $0.value)) }
    columns = moments.map { language.column($0.0) }
    let isTaken = moments.contains { $0.1 != nil }
    rows = (isTaken ? positions.map(Position.named) + [.pass] : []).map { position in
      Row(
        label: language.position(position),
        counts: moments.map { _, people in people.map { $0[position] ?? 0 } })
    }
    let missing = moments.filter { $0.1 == nil }
    remarks =
      missing.isEmpty ? [language.movementIsNoScore] : missing.map { language.noViews($0.0) }
  }

  /// A line for each position, for where columns say nothing.
  func lines(_ language: any SessionWords) -> [String] {
    rows.map { language.moved($0.label, Array(zip(columns, $0.counts))) } + remarks
  }

  /// The same without the remark that movement is no score, where it stands already.
  func withoutScore(_ language: any SessionWords) -> MovementRows {
    var rows = self
    rows.remarks.removeAll { $0 == language.movementIsNoScore }
    return rows
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

package import Practice

/// What was published of one quarter at one time; it's kept as it is for ever.
package struct Batch: Equatable, Sendable {
  /// nil where the contributions name none.
  package var organisation: String?
  package var quarter: Quarter
  /// The day on which it was made.
  package var made: CalendarDay
  /// The contributions it was made of, in order.
  package var contributions: [RandomName]
  /// Who gave them, in order.
  package var facilitators: [RandomName]
  /// Its tables: every cell, in order.
  package var cells: [PublishedCell]

  package init(
    organisation: String?, quarter: Quarter, made: CalendarDay, contributions: [RandomName],
    facilitators: [RandomName], cells: [PublishedCell]
  ) {
    self.organisation = organisation
    self.quarter = quarter
    self.made = made
    self.contributions = contributions
    self.facilitators = facilitators
    self.cells = cells
  }
}

/// All that was ever published, and what may be published next.
///
/// Every batch is made of contributions that no other is made of, so that nothing can be learnt by
/// subtracting one from another.
package struct Ledger: Equatable, Sendable {
  package private(set) var batches: [Batch]

  package init(_ batches: [Batch] = []) { self.batches = batches }

  /// How many days after its end a quarter is published, so that all have time to share theirs.
  package static let daysToShare = 28

  /// The first day on which a quarter may be published.
  package static func day(of quarter: Quarter) -> CalendarDay {
    quarter.end.adding(days: daysToShare)
  }

  /// The last day, up to `day`, on which a quarter could be published for the first time.
  static func latestDay(upTo day: CalendarDay) -> CalendarDay {
    Self.day(of: Quarter(day.adding(days: -daysToShare)).previous)
  }

  /// Why contributions of a quarter are not published now.
  package enum Waiting: Equatable, Sendable {
    /// It may be published on this day.
    case until(CalendarDay)
    /// There are too few, or one facilitator has more than half of the rounds.
    case tooFew
  }

  /// What became of a quarter's contributions that weren't published before.
  package struct Outcome: Equatable, Sendable {
    package var organisation: String?
    package var quarter: Quarter
    /// How many there are.
    package var contributions: Int
    /// nil where they were published.
    package var waiting: Waiting?
    /// A second one of the same facilitator, which is never counted.
    package var second: [RandomName] = []
  }

  /// Publishes what may be published of `contributions` on `day`, and says what became of each quarter's.
  package mutating func publish(
    _ contributions: [Contribution], on day: CalendarDay
  ) -> [Outcome] {
    let known = Set(batches.flatMap(\.contributions))
    let fresh = Dictionary(grouping: contributions.filter { !known.contains($0.id) }) {
      Whose(organisation: $0.organisation, quarter: $0.quarter)
    }
    return fresh.sorted { $0.key < $1.key }.map { whose, contributions in
      publish(contributions, of: whose, on: day)
    }
  }

  private mutating func publish(
    _ contributions: [Contribution], of whose: Whose, on day: CalendarDay
  ) -> Outcome {
    let earlier = batches.filter {
      $0.organisation == whose.organisation && $0.quarter == whose.quarter
    }
    var seen = Set(earlier.flatMap(\.facilitators))
    var outcome = Outcome(
      organisation: whose.organisation, quarter: whose.quarter, contributions: 0)
    var counted: [Contribution] = []
    for contribution in contributions.sorted(by: { $0.id < $1.id }) {
      if seen.insert(contribution.facilitator).inserted {
        counted.append(contribution)
      } else {
        outcome.second.append(contribution.id)
      }
    }
    outcome.contributions = counted.count
    outcome.waiting = waiting(whose.quarter, earlier, on: day)
    if outcome.waiting != nil || counted.isEmpty { return outcome }
    guard let cells = Disclosure.cells(of: counted) else {
      outcome.waiting = .tooFew
      return outcome
    }
    batches.append(
      Batch(
        organisation: whose.organisation, quarter: whose.quarter, made: day,
        contributions: counted.map(\.id), facilitators: counted.map(\.facilitator).sorted(),
        cells: cells))
    return outcome
  }

  private func waiting(_ quarter: Quarter, _ earlier: [Batch], on day: CalendarDay) -> Waiting? {
    let first = Self.day(of: quarter)
    if day < first { return .until(first) }
    let latest = Self.latestDay(upTo: day)
    guard earlier.contains(where: { $0.made >= latest }) else { return nil }
    return .until(Self.day(of: Quarter(latest)))
  }

  private struct Whose: Hashable, Comparable {
    var organisation: String?
    var quarter: Quarter

    static func < (left: Whose, right: Whose) -> Bool {
      left.organisation == right.organisation
        ? left.quarter < right.quarter
        : (left.organisation ?? "").utf8.lexicographicallyPrecedes((right.organisation ?? "").utf8)
    }
  }
}

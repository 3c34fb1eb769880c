/// After how many months a card comes back, each counted from the day it was met last.
package struct ReturnMonths: Equatable, Sendable {
  /// The months before the first return, the second and so on; none where cards don't come back.
  package let months: [Int]

  /// What holds where nobody has said anything.
  package static let usual = ReturnMonths([1, 3, 9])
  package static let off = ReturnMonths([])

  private init(_ months: [Int]) { self.months = months }

  /// Reads `1, 3, 9` or `off`; nil for anything else.
  package init?(_ text: String) {
    if text.trimmingBlanks().lowercased() == "off" {
      self = .off
      return
    }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let months = parts.compactMap { Int($0.trimmingBlanks()) }
    guard months.count == parts.count, (1...Self.most).contains(months.count),
      months.allSatisfy((1...120).contains)
    else { return nil }
    self.months = months
  }

  private static let most = 12
}

/// A card that was met, and when it comes back.
package struct CardReturn: Equatable, Sendable {
  /// Whose meeting it was.
  package let company: Company
  /// The card, as `deck/id`.
  package let card: String
  /// Its title when it was met last.
  package let title: String
  /// Where a view was given last.
  package let earlier: Round.Earlier
  /// The day on which it was met last.
  package let met: CalendarDay
  /// How often it has come back already.
  package let times: Int
  /// The day from which on it is due; nil where it doesn't come back by itself.
  package let due: CalendarDay?

  package func isDue(on day: CalendarDay) -> Bool { due.map { $0 <= day } ?? false }
}

/// The cards that people have met, and which of them come back when.
///
/// A card that was passed last isn't brought back: nobody asks why. Nor is one that is just being met
/// again. A round without any view was no meeting.
package struct ReturnBook: Sendable {
  /// Every card met, the first due first, then those that don't come back, as they were met.
  package let cards: [CardReturn]

  package init(_ records: [SessionRecord], after months: ReturnMonths) {
    var trails: [Trail.Key: Trail] = [:]
    for record in records.sorted(by: { ($0.began, $0.id) < ($1.began, $1.id) }) {
      for (index, step) in record.steps.enumerated() {
        guard let round = step.round else { continue }
        let key = Trail.Key(company: record.company, card: round.card.key)
        trails[key, default: Trail()].add(round, of: step, at: index, in: record)
      }
    }
    cards = trails.compactMap { key, trail in trail.cardReturn(key, months.months) }
      .sorted {
        ($0.due == nil ? 1 : 0, $0.due ?? $0.met, $0.met, $0.card)
          < ($1.due == nil ? 1 : 0, $1.due ?? $1.met, $1.met, $1.card)
      }
  }

  /// The cards of `company` that are due on `day`, the longest due first.
  package func due(on day: CalendarDay, for company: Company) -> [CardReturn] {
    cards.filter { $0.company == company && $0.isDue(on: day) }
  }

  /// The cards of `company` that come back, due or not.
  package func coming(for company: Company) -> [CardReturn] {
    cards.filter { $0.company == company && $0.due != nil }
  }
}

/// The meetings with one card, as they came.
private struct Trail {
  struct Key: Hashable {
    var company: Company
    var card: String
  }

  private var title = ""
  private var earlier: Round.Earlier?
  private var met: CalendarDay?
  private var times = 0
  private var rests = false

  mutating func add(_ round: Round, of step: Step, at index: Int, in record: SessionRecord) {
    let isUnderWay =
      record.ending == nil && round.earlier != nil
      && (step.status == .open || step.status == .ahead)
    let last = ViewMoment.allCases.last { !round[$0].isEmpty }
    guard isUnderWay || last != nil else { return }
    title = round.card.title
    rests = isUnderWay || !ViewMoment.allCases.contains { round[$0].hasPosition }
    guard last != nil else { return }
    met = record.day
    if round.earlier != nil { times += 1 }
    if !rests || earlier == nil { earlier = Round.Earlier(session: record.id, step: index) }
  }

  func cardReturn(_ key: Key, _ months: [Int]) -> CardReturn? {
    guard let earlier, let met else { return nil }
    let comesBack = !rests && months.indices.contains(times)
    return CardReturn(
      company: key.company, card: key.card, title: title, earlier: earlier, met: met, times: times,
      due: comesBack ? met.adding(months: months[times]) : nil)
  }
}

extension Views {
  /// Whether anyone took a position, and didn't only pass.
  fileprivate var hasPosition: Bool {
    each.contains { $0.position != .pass }
      || tallies.contains { $0.counts.contains { $0.position != .pass && $0.people > 0 } }
  }
}

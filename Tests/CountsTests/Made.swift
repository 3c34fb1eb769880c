import Counts
import Practice
import TestKit

/// Contributions for tests.
enum Made {
  static func name(_ number: UInt64) -> RandomName {
    var generator = SeededGenerator(seed: number &+ 0x5EED)
    return RandomName(using: &generator)
  }

  static let quarter = Quarter(CalendarDay(daysSince1970: 20_650))  // 2026-Q3

  static func card(
    _ card: String = "keeping-safe/every-move-counts", theme: String = "home",
    met: [CardCounts.Meetings] = [CardCounts.Meetings(.team, rounds: 3, people: 24)],
    views: [PositionCounts] = []
  ) -> CardCounts {
    CardCounts(card: card, version: "0a1b2c3d", theme: theme, met: met, views: views)
  }

  static func contribution(
    _ number: UInt64 = 1, region: String? = nil, quarter: Quarter = quarter, _ cards: [CardCounts],
    actions: ActionCounts = ActionCounts()
  ) -> Contribution {
    Contribution(
      id: name(number), facilitator: name(number + 1_000_000), region: region, quarter: quarter,
      cards: cards, actions: actions)
  }

  /// One that has every member.
  static var full: Contribution {
    Contribution(
      id: name(1), facilitator: name(2), organisation: "Cyngor Sir Fynwy", region: "Gwent",
      quarter: quarter,
      cards: [
        card(views: [
          PositionCounts("agree", before: 10, after: 6),
          PositionCounts("it depends", before: 4, after: 9),
          PositionCounts("no", before: 0, after: 0),
        ]),
        card(
          "keeping-safe/who-is-it-for", theme: "voice",
          met: [
            CardCounts.Meetings(.team, rounds: 1, people: 6),
            CardCounts.Meetings(.multiAgency, rounds: 2, people: 31),
          ]),
      ], actions: ActionCounts(agreed: 5, done: 2, letGo: 1))
  }

  /// The file of `full` with `old` in it become `new`, and the checksum put right.
  static func edited(_ old: String, _ new: String) -> [UInt8] {
    let text = String(decoding: full.file, as: UTF8.self)
    let edited = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
      .joined(separator: new)
    let checksum = Checksum.member(over: []).count
    let bytes = Array(edited.utf8).dropLast(checksum)
    return bytes + Checksum.member(over: bytes)
  }
}

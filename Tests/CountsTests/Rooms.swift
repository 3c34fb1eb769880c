import Counts
import Practice
import TestKit

/// A small made-up organisation: few facilitators and few cards, so that much has to be held back.
struct Rooms {
  let contributions: [Contribution]

  init(quarter: Quarter = Made.quarter, using generator: inout SeededGenerator) {
    let themes = Int.random(in: 1...3, using: &generator)
    let cards = (0..<Int.random(in: 2...7, using: &generator)).map {
      (id: "keeping-safe/c\($0)", theme: "t\($0 % themes)", positions: 2 + $0 % 4)
    }
    let regions: [String?] =
      Bool.random(using: &generator) ? [nil] : [nil, "Gwent", "Powys", "Gwynedd"]
    let facilitators = Int.random(in: 3...11, using: &generator)
    contributions = (0..<facilitators).map { _ in
      let weight = [1, 1, 1, 2, 6].randomElement(using: &generator) ?? 1
      return Made.contribution(
        generator.next(), region: regions.randomElement(using: &generator) ?? nil,
        quarter: quarter,
        cards.compactMap { card in
          Int.random(in: 0..<3, using: &generator) == 0
            ? nil : Self.counts(card, weight: weight, using: &generator)
        },
        actions: ActionCounts(
          agreed: Int.random(in: 0...9, using: &generator),
          done: Int.random(in: 0...4, using: &generator),
          letGo: Int.random(in: 0...2, using: &generator)))
    }
  }

  private static func counts(
    _ card: (id: String, theme: String, positions: Int), weight: Int,
    using generator: inout SeededGenerator
  ) -> CardCounts {
    let rounds = Int.random(in: 1...3, using: &generator) * weight
    let people = rounds * Int.random(in: 3...9, using: &generator)
    func views() -> [Int] {
      var counts = Array(repeating: 0, count: card.positions)
      for _ in 0..<people {
        // The first positions are taken more often than the last.
        let position = min(
          Int.random(in: 0..<card.positions, using: &generator),
          Int.random(in: 0..<card.positions, using: &generator))
        counts[position] += 1
      }
      return counts
    }
    let (before, after) = (views(), views())
    let isSmall = Int.random(in: 0..<5, using: &generator) == 0
    return Made.card(
      card.id, theme: card.theme,
      met: [
        CardCounts.Meetings(isSmall ? .multiAgency : .team, rounds: rounds, people: people)
      ],
      views: before.indices.map {
        PositionCounts("p\($0)", before: before[$0], after: after[$0])
      })
  }
}

import Counts
import Practice
import TestKit
import Testing

/// Made-up organisations publish quarter after quarter, and somebody tries to learn what isn't shown.
@Suite struct AttackTests {
  /// What an attacker found out about cells that are held back.
  ///
  /// Nothing is, as long as a cell may be nought, and nine as well. Rounds are no people, and where a
  /// partition is held back as a whole only their sum can be known: then all of it will do.
  private func learnt(
    _ cells: [PublishedCell], of contributions: [Contribution], insider: Int? = nil
  ) -> Int {
    let own = insider.map { Truth([contributions[$0]]) }
    let truth = Truth(contributions)
    let attacker = Attacker(cells, own: own, attendance: truth)
    let partitions = Dictionary(grouping: cells) {
      [$0.key.table.rawValue, $0.key.measure.rawValue, $0.key.group]
    }
    return partitions.values.reduce(0) { learnt, all in
      let cells = all.filter { !$0.isShown }
      if cells.isEmpty { return learnt }
      let isPart = cells.count < all.count && cells[0].key.measure != .rounds
      let halves: [Attacker.Half] = cells[0].key.measure == .views ? [.first, .second] : [.first]
      return halves.reduce(learnt) { learnt, half in
        let together = cells.reduce(0) {
          $0 + truth[$1.key, half] - (own?[$1.key, half] ?? 0)
        }
        return learnt
          + cells.count {
            let range = attacker[Attacker.Unknown(key: $0.key, half: half)]
            return range.lowerBound > 0 || range.upperBound < (isPart ? 9 : min(9, together))
          }
      }
    }
  }

  /// The same cells with only what is small held back, and nothing else with it.
  private func naive(_ cells: [PublishedCell], of contributions: [Contribution]) -> [PublishedCell]
  {
    let truth = Truth(contributions)
    return cells.map { cell in
      let (first, second) = (truth[cell.key, .first], truth[cell.key, .second])
      let isViews = cell.key.measure == .views
      if second < 10 || isViews && first < 10 { return PublishedCell(cell.key) }
      return PublishedCell(
        cell.key, first: (first + 2) / 5 * 5, second: isViews ? (second + 2) / 5 * 5 : nil)
    }
  }

  @Test func `nobody learns a small number by subtracting, whatever they know of the rooms`() {
    var generator = SeededGenerator(seed: 1_907)
    var (attempts, published, shown, held, ofNaive) = (0, 0, 0, 0, 0)
    while attempts < 6_000 {
      let contributions = Rooms(using: &generator).contributions
      guard let cells = Disclosure.cells(of: contributions) else { continue }
      published += 1
      shown += cells.count { $0.isShown }
      held += cells.count { !$0.isShown }
      attempts += 1
      #expect(learnt(cells, of: contributions) == 0)
      ofNaive += learnt(naive(cells, of: contributions), of: contributions)
      for insider in contributions.indices {
        attempts += 1
        #expect(learnt(cells, of: contributions, insider: insider) == 0)
      }
    }
    // The attacker is able: tables without a second cell held back give much away.
    #expect(ofNaive > published)
    #expect(shown > 0 && held > 0)
  }

  @Test func `no facilitator's part is what is left of a shown cell`() throws {
    var generator = SeededGenerator(seed: 1_911)
    var attempts = 0
    while attempts < 2_000 {
      let contributions = Rooms(using: &generator).contributions
      guard let cells = Disclosure.cells(of: contributions) else { continue }
      let parts = contributions.map { Truth([$0]) }
      for cell in cells where cell.isShown {
        for half in Attacker.Half.allCases {
          let given = parts.map { $0[cell.key, half] }
          let all = given.reduce(0, +)
          for (insider, own) in given.enumerated() {
            let others = given.enumerated().filter { $0.offset != insider && $0.element > 0 }
            #expect(others.count >= 2 && 2 * (all - own) >= all)
          }
        }
      }
      attempts += contributions.count
    }
  }

  /// What the picture shows of a quarter: the sum over its batches.
  private func picture(_ ledger: Ledger) -> [CellKey: Int] {
    ledger.batches.reduce(into: [:]) { sums, batch in
      for cell in batch.cells {
        if let first = cell.first { sums[cell.key, default: 0] += first }
      }
    }
  }

  @Test
  func `two pictures, one from the other, leave only what could have been published by itself`()
    throws
  {
    var generator = SeededGenerator(seed: 1_913)
    let first = Ledger.day(of: Made.quarter)
    var (attempts, differences) = (0, 0)
    while attempts < 3_000 {
      var folder = Rooms(using: &generator).contributions
      var ledger = Ledger()
      var before = picture(ledger)
      for visit in 0..<8 {
        let day = first.adding(days: visit * 40)
        let old = ledger
        _ = ledger.publish(folder.shuffled(using: &generator), on: day)
        #expect(Array(ledger.batches.prefix(old.batches.count)) == old.batches)
        let now = picture(ledger)
        let fresh = ledger.batches.dropFirst(old.batches.count)
        // The contributions behind a new table, as they were when it was made.
        let behind = folder.filter { contribution in
          fresh.contains { $0.contributions.contains(contribution.id) }
        }
        let truth = Truth(behind)
        for (key, sum) in now where sum != before[key] {
          let difference = sum - (before[key] ?? 0)
          differences += 1
          #expect(difference == (truth[key, .first] + 2) / 5 * 5)
          let givers = behind.count { Truth([$0])[key, .first] > 0 }
          #expect(givers >= 3 && truth[key, .second] >= 10)
        }
        for batch in fresh { #expect(learnt(batch.cells, of: behind) == 0) }
        attempts += 1
        before = now
        change(&folder, using: &generator)
      }
      let all = ledger.batches.flatMap(\.contributions)
      #expect(Set(all).count == all.count)
    }
    #expect(differences > 1_000)
  }

  /// Someone comes late, someone sends anew, and someone takes theirs away.
  private func change(_ folder: inout [Contribution], using generator: inout SeededGenerator) {
    folder += Rooms(using: &generator).contributions.prefix(
      Int.random(in: 0...4, using: &generator))
    if let index = folder.indices.randomElement(using: &generator), var changed = folder.last {
      changed.id = folder[index].id
      changed.facilitator = folder[index].facilitator
      folder[index] = changed
    }
    if Bool.random(using: &generator), !folder.isEmpty { folder.removeLast() }
  }
}

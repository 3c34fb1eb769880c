import Counts
import Practice
import TestKit
import Testing

@Suite struct LedgerTests {
  private let due = CalendarDay(year: 2026, month: 10, day: 29)
  private let next = CalendarDay(year: 2027, month: 1, day: 29)

  private func three(from number: UInt64) -> [Contribution] {
    (number..<number + 3).map { Made.contribution($0, [Made.card()]) }
  }

  private func told(_ batch: Batch) -> Int? {
    batch.cells.first { $0.key.table == .quarter && $0.key.measure == .rounds }?.first
  }

  @Test func `a quarter is published four weeks after its end and not before`() throws {
    var ledger = Ledger()
    let due = try #require(due)
    #expect(Ledger.day(of: Made.quarter) == due)
    let early = ledger.publish(three(from: 1), on: due.adding(days: -1))
    #expect(early.map(\.waiting) == [.until(due)])
    #expect(ledger.batches.isEmpty)
    let outcome = ledger.publish(three(from: 1), on: due)
    #expect(outcome.map(\.waiting) == [nil])
    #expect(ledger.batches.map { told($0) } == [10])
    #expect(ledger.publish(three(from: 1), on: due).isEmpty)
  }

  @Test func `what comes late waits for the next publication day and gets tables of its own`()
    throws
  {
    var ledger = Ledger()
    let (due, next) = (try #require(due), try #require(next))
    _ = ledger.publish(three(from: 1), on: due.adding(days: 3))
    let all = three(from: 1) + three(from: 4)
    let waiting = ledger.publish(all, on: next.adding(days: -1))
    #expect(waiting.map(\.waiting) == [.until(next)])
    #expect(waiting.map(\.contributions) == [3])
    _ = ledger.publish(all, on: next)
    #expect(ledger.batches.map { $0.contributions.count } == [3, 3])
    #expect(Set(ledger.batches.flatMap(\.contributions)).count == 6)
  }

  @Test func `too few wait until there are enough`() throws {
    var ledger = Ledger()
    let due = try #require(due)
    #expect(ledger.publish(Array(three(from: 1).prefix(2)), on: due).map(\.waiting) == [.tooFew])
    _ = ledger.publish(three(from: 1), on: due)
    #expect(ledger.batches.count == 1)
  }

  @Test func `a facilitator's second contribution for a quarter is never counted`() throws {
    let due = try #require(due)
    var ledger = Ledger()
    var double = Made.contribution(7, [Made.card()])
    double.facilitator = Made.name(1_000_001)
    let all = three(from: 1) + [double]
    let later = max(double.id, Made.name(1))
    #expect(ledger.publish(all, on: due).map(\.second) == [[later]])
    #expect(ledger.batches.first?.contributions.count == 3)
    #expect(ledger.batches.first?.contributions.contains(later) == false)
    let again = ledger.publish(all, on: try #require(next))
    #expect(again.map(\.second) == [[later]])
    #expect(again.map(\.contributions) == [0])
    #expect(ledger.batches.count == 1)
  }

  @Test func `organisations are apart from each other`() throws {
    let due = try #require(due)
    var ledger = Ledger()
    let all = three(from: 1).enumerated().map { index, contribution in
      var contribution = contribution
      contribution.organisation = index == 0 ? nil : "Powys"
      return contribution
    }
    #expect(ledger.publish(all, on: due).map(\.waiting) == [.tooFew, .tooFew])
  }

  @Test func `what was published stays, whatever becomes of its contributions`() throws {
    var ledger = Ledger()
    let (due, next) = (try #require(due), try #require(next))
    _ = ledger.publish(three(from: 1), on: due)
    let before = ledger
    var changed = three(from: 1)
    changed[0].cards = [Made.card(met: [CardCounts.Meetings(.team, rounds: 9, people: 90)])]
    changed.remove(at: 1)
    #expect(ledger.publish(changed, on: next).isEmpty)
    #expect(ledger == before)
  }
}

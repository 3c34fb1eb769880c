import Counts
import Practice
import TestKit
import Testing

@Suite struct DisclosureTests {
  /// Contributions whose views on one card are these: a line for each facilitator, a number for each position.
  private func views(_ given: [[Int]], after: [[Int]]? = nil) -> [PublishedCell] {
    let contributions = given.enumerated().map { number, counts in
      Made.contribution(
        UInt64(number),
        [
          Made.card(
            met: [CardCounts.Meetings(.team, rounds: 3, people: 30)],
            views: counts.enumerated().map { position, count in
              PositionCounts(
                "p\(position)", before: count, after: after?[number][position] ?? count)
            })
        ])
    }
    return (Disclosure.cells(of: contributions) ?? []).filter { $0.key.table == .views }
  }

  @Test func `enough people of enough facilitators are shown, rounded`() {
    #expect(views([[5, 8], [4, 9], [3, 10]]).map(\.first) == [10, 25])
  }

  @Test(
    arguments: [
      // Nine people, two facilitators, and one who gives more than half.
      [[3, 20, 20], [3, 20, 20], [3, 20, 20]],
      [[30, 20, 20], [30, 20, 20], [0, 20, 20]],
      [[31, 20, 20], [20, 20, 20], [10, 20, 20]],
    ])
  func `a cell that isn't safe is held back, and one more so that it can't be worked out`(
    _ given: [[Int]]
  ) {
    let cells = views(given)
    #expect(cells.map(\.isShown) == [false, false, true])
    #expect(cells.last?.first == 60)
  }

  @Test func `of cells alike the first one goes with it, and the smallest before any other`() {
    #expect(
      views([[1, 9, 8, 8], [1, 9, 8, 8], [1, 9, 8, 8]]).map(\.isShown) == [
        false, true, false, true,
      ])
  }

  @Test func `as many go as are needed for whoever knows their own part`() {
    // 3 with 15 would leave ten people or more to everybody; 3 with 10, of which five are one's own, not.
    #expect(
      views([[1, 5, 10, 20], [1, 3, 10, 20], [1, 2, 10, 20]]).map(\.isShown)
        == [false, false, false, true])
    #expect(
      views([[1, 5, 10, 20], [1, 5, 10, 20], [1, 5, 10, 20]]).map(\.isShown)
        == [false, false, true, true])
  }

  @Test func `a position is shown at both moments or at neither`() {
    let cells = views(
      [[8, 8, 8], [8, 8, 8], [8, 8, 8]], after: [[2, 10, 12], [2, 10, 12], [2, 10, 12]])
    #expect(cells.map(\.first) == [nil, nil, 25])
    #expect(cells.map(\.second) == [nil, nil, 35])
  }

  @Test func `a nought is held back like any small number`() {
    #expect(views([[0, 9, 9], [0, 9, 9], [0, 9, 9]]).map(\.isShown) == [false, false, true])
  }

  @Test func `cards go with a theme that is held back`() throws {
    let contributions = (0..<4).map { number in
      Made.contribution(
        UInt64(number),
        [
          Made.card("keeping-safe/a", theme: "home"), Made.card("keeping-safe/b", theme: "home"),
          Made.card("keeping-safe/c", theme: "risk"),
        ]
          + (number == 0 ? [Made.card("keeping-safe/d", theme: "voice")] : []))
    }
    let cells = try #require(Disclosure.cells(of: contributions)).filter {
      $0.key.measure == .rounds
    }
    func shown(_ table: CountTable) -> [String] {
      cells.filter { $0.key.table == table && $0.isShown }.map(\.key.row)
    }
    #expect(shown(.theme) == ["home"])
    #expect(shown(.card) == ["keeping-safe/a", "keeping-safe/b"])
    #expect(shown(.setting) == ["team"])
  }

  @Test func `facilitators without a region are a row of the regions`() throws {
    let contributions = (0..<6).map { number in
      Made.contribution(
        UInt64(number), region: number < 3 ? "Gwent" : nil, [Made.card()],
        actions: ActionCounts(agreed: 4, done: 1))
    }
    let cells = try #require(Disclosure.cells(of: contributions)).filter {
      $0.key.table == .region
    }
    #expect(cells.filter { $0.key.measure == .rounds }.map(\.key.row) == ["", "Gwent"])
    #expect(cells.filter { $0.key.measure == .agreed }.map(\.first) == [10, 10])
    #expect(cells.filter { $0.key.measure == .done }.map(\.first) == [nil, nil])
    let without = try #require(Disclosure.cells(of: Array(contributions.suffix(3))))
    #expect(!without.contains { $0.key.table == .region })
  }

  @Test func `a quarter led mostly by one facilitator isn't told`() {
    let contributions = [40, 5, 5].enumerated().map { number, rounds in
      Made.contribution(
        UInt64(number),
        [Made.card(met: [CardCounts.Meetings(.team, rounds: rounds, people: rounds * 8)])])
    }
    #expect(Disclosure.cells(of: contributions) == nil)
  }

  @Test func `the order in which contributions come makes no difference`() {
    var generator = SeededGenerator(seed: 19)
    let contributions = Rooms(using: &generator).contributions
    let cells = Disclosure.cells(of: contributions)
    for _ in 0..<20 {
      #expect(Disclosure.cells(of: contributions.shuffled(using: &generator)) == cells)
    }
  }
}

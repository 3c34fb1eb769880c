import Counts
import Practice
import TestKit
import Testing

@testable import Collecting

@Suite struct PictureTests {
  private func batch(
    of quarter: String = "2026-Q1", organisation: String? = nil, _ cells: [PublishedCell]
  ) throws -> Batch {
    Batch(
      organisation: organisation, quarter: try County.quarter(quarter),
      made: try County.published(), contributions: (1...7).map(County.name),
      facilitators: (1...7).map(County.name), cells: cells)
  }

  private func views(_ position: String, _ before: Int?, _ after: Int?, card: String = "d/c")
    -> PublishedCell
  {
    PublishedCell(CellKey(.views, .views, card, position), first: before, second: after)
  }

  private func met(_ times: Int?, card: String = "d/c") -> PublishedCell {
    PublishedCell(CellKey(.card, .rounds, "home", card), first: times)
  }

  @Test func `what the batches show is added up, and what they hold back is counted`() throws {
    let picture = try Picture([
      batch([met(20), views("agree", 30, 50)]), batch([met(10), views("agree", nil, nil)]),
      batch(of: "2026-Q2", [met(nil), views("agree", 15, 20)]),
    ])
    let card = try #require(picture.cards.first)
    #expect(card.met.first == 30 && card.met.shown == 2 && card.met.held == 1)
    #expect(card.before == 45 && card.after == 70)
    #expect(card.parts == (2, 3))
    #expect(picture.quarters.map(\.description) == ["2026-Q1", "2026-Q2"])
    #expect(picture.extent(of: .views) == (2, 1))
  }

  @Test func `a part that holds a position back is left out where positions are compared`() throws {
    let whole = [views("agree", 40, 60), views("disagree", 40, 20)]
    let part = [views("agree", nil, nil), views("disagree", 500, 500)]
    let both = try Picture([batch([met(20)] + whole), batch([met(20)] + part)])
    let card = try #require(both.cards.first)
    #expect(card.apart == 25 && card.moved == 25 && card.parts == (1, 2))
    let alone = try #require(try Picture([batch([met(20)] + part)]).cards.first)
    #expect(alone.apart == nil && alone.moved == nil)
    #expect(alone.positions.map(\.figure.isShown) == [false, true])
  }

  @Test func `how many gave counts is rounded like all else`() throws {
    let picture = try Picture([batch([met(20)])])
    #expect(picture.contributions == 5 && picture.facilitators == 5)
  }

  @Test(arguments: [
    ([(50, 50), (50, 50)], 50, 0), ([(60, 40), (40, 60)], 40, 20), ([(100, 100), (0, 0)], 0, 0),
    ([(30, 90), (30, 5), (40, 5)], 10, 60), ([(1_000_000_000, 0), (0, 1_000_000_000)], 0, 100),
  ])
  func `how far apart people were after the finding, and how far they moved`(
    counts: [(Int, Int)], apart: Int, moved: Int
  ) throws {
    let cells = counts.enumerated().map { views("p\($0.offset)", $0.element.0, $0.element.1) }
    let card = try #require(try Picture([batch([met(20)] + cells)]).cards.first)
    #expect(card.apart == apart && card.moved == moved)
  }

  @Test(arguments: [([25, 20], [25, 20]), ([], [])] as [([Int], [Int])])
  func `with few views nothing is said of moving or of being apart`(
    before: [Int], after: [Int]
  ) throws {
    let cells = zip(before, after).enumerated().map {
      views("p\($0.offset)", $0.element.0, $0.element.1)
    }
    let card = try #require(try Picture([batch([met(20)] + cells)]).cards.first)
    #expect(card.apart == nil && card.moved == nil)
  }

  @Test func `the three cards furthest apart are named, and the one with more views first`()
    throws
  {
    let after = [("a", 60, 40), ("b", 50, 50), ("c", 90, 10), ("d", 120, 80), ("e", 55, 45)]
    let cells = after.flatMap { name, one, other in
      [
        met(20, card: "d/\(name)"), views("agree", one, one, card: "d/\(name)"),
        views("disagree", other, other, card: "d/\(name)"),
      ]
    }
    let picture = try Picture([batch(cells)])
    #expect(picture.cards.mostApart.map(\.id) == ["d/b", "d/e", "d/d"])
    #expect(picture.cards.still.count == 5)
  }

  @Test func `the usual positions keep their order, and others go by how many took them`() throws {
    let usual = ["agree", "disagree", "it depends", "not sure"].map { views($0, 20, 20) }
    let own = [("a bed", 10), ("a call", 30), ("nothing yet", 20)].map {
      views($0.0, 10, $0.1, card: "d/own")
    }
    let picture = try Picture([batch([met(20), met(20, card: "d/own")] + usual + own)])
    #expect(
      picture.cards.map { $0.positions.map(\.name) } == [
        ["agree", "it depends", "disagree", "not sure"], ["a call", "nothing yet", "a bed"],
      ])
  }

  @Test func `a region that has no name comes last`() throws {
    let cells = ["", "Gwent", "Powys"].map {
      PublishedCell(CellKey(.region, .rounds, "", $0), first: 10)
    }
    #expect(
      try Picture([batch(cells)]).rows(.region, .rounds).map(\.name) == ["Gwent", "Powys", ""])
  }

  @Test func `quarters and organisations that aren't asked for are left out`() throws {
    let all = try [
      batch(of: "2025-Q4", [met(10)]), batch(of: "2026-Q1", organisation: "Ours", [met(20)]),
      batch(of: "2026-Q2", [met(40)]),
    ]
    let some = try Wanted(since: "2026-Q1", until: "2026-Q1", organisation: nil).only(all)
    #expect(some.map(\.quarter.description) == ["2026-Q1"])
    #expect(try Wanted(since: nil, until: nil, organisation: "Ours").only(all).count == 1)
    #expect(throws: CollectFailure.self) {
      try Wanted(since: nil, until: nil, organisation: "ours").only(all)
    }
  }

  @Test(
    arguments: [
      ("2026-Q5", nil), (nil, "2026"), ("2026-q1", nil), ("2026-Q2", "2026-Q1"), ("", nil),
    ] as [(String?, String?)])
  func `a quarter that isn't one is refused before anything is read`(
    since: String?, until: String?
  ) throws {
    #expect {
      try Wanted(since: since, until: until, organisation: nil)
    } throws: {
      ($0 as? CollectFailure)?.code == .usage
    }
  }
}

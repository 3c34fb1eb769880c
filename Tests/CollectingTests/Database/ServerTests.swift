import Counts
import Practice
import System
import TestKit
import Testing

@testable import Collecting

/// Tests of the database need a server; `.ci/check-collect` starts one and says in `REFLECT_POSTGRES` where it is.
@Suite(.enabled(if: ScratchDatabase.server != nil), .serialized) struct ServerTests {
  @Test func `a database is set up once and brought up as a whole`() throws {
    let scratch = try ScratchDatabase()
    #expect(try scratch.owner.setUp() == Migration.all.map(\.name))
    #expect(try scratch.owner.setUp() == [])
    try scratch.owner.connection.run("DELETE FROM reflect.migrations WHERE name = 'owning'")
    #expect(throws: DatabaseFailure.notSetUp) { try scratch.owner.checkVersion() }
    // Its tables are there already, so nothing of it holds.
    #expect(throws: (any Error).self) { try scratch.owner.setUp() }
    #expect(throws: DatabaseFailure.notSetUp) { try scratch.owner.checkVersion() }
  }

  @Test func `a database of a newer version is refused and left alone`() throws {
    let scratch = try ScratchDatabase()
    _ = try scratch.owner.setUp()
    try scratch.owner.connection.run(
      "INSERT INTO reflect.migrations VALUES (99, 'what comes later')")
    #expect(throws: DatabaseFailure.newer("what comes later")) { try scratch.owner.setUp() }
    #expect(throws: DatabaseFailure.newer("what comes later")) { try scratch.owner.batches() }
  }

  @Test
  func `a contribution counts once, is put right by its sender, and is withdrawn by nobody else`()
    throws
  {
    let scratch = try ScratchDatabase.ready()
    var mine = try Loading(into: scratch.database(.writer))
    var another = try Loading(into: scratch.database(.otherWriter))
    let one = Rooms.contribution(1)
    var changed = one
    changed.actions.done += 1
    #expect(try mine.add([one, Rooms.contribution(2)]) == [.added, .added])
    #expect(try mine.add([one]) == [.there])
    #expect(try another.add([one]) == [.there])
    #expect(try another.add([changed]) == [.kept])
    #expect(try mine.add([changed]) == [.changed])
    #expect(try scratch.database(.otherWriter).withdraw(one.id) == .unknown)
    #expect(try scratch.database(.writer).withdraw(one.id) == .withdrawn)
    #expect(try scratch.database(.writer).withdraw(one.id) == .unknown)
    #expect(try scratch.contributions() == 1)
  }

  @Test func `what was published stays as it is`() throws {
    let scratch = try ScratchDatabase.ready()
    let all = Rooms.contributions(1...5)
    var loading = try Loading(into: scratch.database(.writer))
    _ = try loading.add(all)
    _ = try scratch.owner.publish(Rooms.organisation, on: Rooms.day)
    var changed = all[0]
    changed.actions.done += 1
    #expect(try loading.add([changed]) == [.kept])
    #expect(try scratch.database(.writer).withdraw(all[0].id) == .published)
  }

  @Test func `one impossible contribution keeps no other out`() throws {
    let scratch = try ScratchDatabase.ready()
    var loading = try Loading(into: scratch.database(.writer))
    var negative = Rooms.contribution(1)
    negative.actions.done = -1
    var huge = Rooms.contribution(2)
    huge.actions.agreed = .max
    var foreign = Rooms.contribution(3)
    foreign.organisation = "Somebody else's"
    var early = Rooms.contribution(4)
    early.quarter = try #require(Quarter("2031-Q4"))
    let outcomes = try loading.add([negative, huge, foreign, early, Rooms.contribution(5)])
    let refusals = outcomes.filter { if case .refused = $0 { true } else { false } }
    #expect(refusals.count == 4)
    #expect(outcomes.last == .added)
    #expect(try scratch.contributions() == 1)
  }

  @Test func `names with quotes, braces and backslashes arrive as they are`() throws {
    let scratch = try ScratchDatabase.ready()
    var loading = try Loading(into: scratch.database(.writer))
    let regions = ["O'Neill \"x\"", "{a,b}", "back\\slash", "NULL", "Ynys Môn 🏴", "null"]
    _ = try loading.add(
      regions.enumerated().map { Rooms.contribution(UInt64($0.offset), region: $0.element) })
    let rows = try scratch.owner.connection.run("SELECT DISTINCT region FROM reflect.rows")
    #expect(Set(rows.map { $0[0] }) == Set(regions))
  }

  @Test func `a folder moves in with what was published and publishes the rest`() throws {
    let scratch = try ScratchDatabase.ready()
    let all = Rooms.contributions(1...20)
    var ledger = Ledger()
    _ = ledger.publish(Array(all[..<8]), on: Rooms.day)
    // A published one has since been taken out of the folder.
    let moved = try scratch.owner.move(
      Array(all[1..<14]), published: ledger, to: Rooms.organisation)
    #expect(moved == 13)
    #expect(try scratch.database(.reader).batches().map(\.cells) == ledger.batches.map(\.cells))
    var loading = try Loading(into: scratch.database(.writer))
    #expect(try loading.add([all[0]]) == [.kept])
    _ = try loading.add(Array(all[14...]))
    let later = Rooms.day.adding(days: 100)
    _ = ledger.publish(all, on: later)
    _ = try scratch.owner.publish(Rooms.organisation, on: later)
    #expect(ledger.batches.count == 2)
    #expect(try scratch.database(.reader).batches().map(\.cells) == ledger.batches.map(\.cells))
    #expect(throws: DatabaseFailure.publishedAlready(Rooms.organisation)) {
      try scratch.owner.move(all, published: ledger, to: Rooms.organisation)
    }
  }

  @Test func `the database publishes the same cells as a folder`() throws {
    let scratch = try ScratchDatabase.ready()
    for seed in 0..<150 { try expectEqual(seed, in: scratch) }
  }

  private func expectEqual(_ seed: Int, in scratch: ScratchDatabase) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let organisation = "organisation \(seed)"
    try scratch.owner.connection.run(
      "INSERT INTO reflect.organisations VALUES ($1)", [organisation])
    try scratch.owner.connection.run(
      "UPDATE reflect.members SET organisation = $1 WHERE login = 'reader'", [organisation])
    var given: [RandomName: Contribution] = [:]
    var ledger = Ledger()
    var day = Rooms.day.adding(days: -10)
    for _ in 0..<4 {
      let more = Rooms.drawn(for: organisation, using: &generator)
      var loading = try Loading(into: scratch.owner, owning: organisation)
      for (contribution, outcome) in zip(more, try loading.add(more)) where outcome != .kept {
        given[contribution.id] = contribution
      }
      let told = ledger.publish(Array(given.values), on: day).filter { $0.contributions > 0 }
      let published = try scratch.owner.publish(organisation, on: day)
      #expect(published.map(\.quarter) == told.map(\.quarter), "seed \(seed)")
      #expect(published.map(\.waiting) == told.map(\.waiting), "seed \(seed)")
      day = day.adding(days: Int.random(in: 5...60, using: &generator))
    }
    // The folder publishes in the order of time, the database tells in the order of quarters.
    let batches = ledger.batches.enumerated().sorted {
      ($0.element.quarter, $0.offset) < ($1.element.quarter, $1.offset)
    }.map(\.element)
    let found = try scratch.database(.reader).batches()
    #expect(found.map(\.made) == batches.map(\.made), "seed \(seed)")
    #expect(found.map(\.quarter) == batches.map(\.quarter), "seed \(seed)")
    for (one, other) in zip(found, batches) { #expect(one.cells == other.cells, "seed \(seed)") }
  }
}

import Counts
import Practice
import System
import TestKit
import Testing

@testable import Collecting

@Suite struct SharedFolderTests {
  private func four() throws -> [Contribution] { try (1...4).map { try County.contribution($0) } }

  @Test func `what is due is published once, and kept beside the contributions`() throws {
    let shared = try Shared(four())
    let first = try shared.folder.publish(on: County.published())
    #expect(first.ledger.batches.count == 1)
    #expect(first.outcomes.map(\.waiting) == [nil])
    #expect(try shared.folder.ledger() == first.ledger)
    let again = try shared.folder.publish(on: County.day("2026-06-01"))
    #expect(again.ledger == first.ledger)
    #expect(again.outcomes.isEmpty)
  }

  @Test func `a quarter waits until it is due, and nothing is written till then`() throws {
    let shared = try Shared(four())
    let early = try shared.folder.publish(on: County.day("2026-04-28"))
    #expect(early.ledger.batches.isEmpty)
    #expect(early.outcomes.map(\.waiting) == [.until(try County.day("2026-04-29"))])
    #expect(!Files.exists(shared.folder.ledgerPath))
  }

  @Test func `what comes late, is taken back or is damaged changes nothing that was published`()
    throws
  {
    let all = try four()
    let shared = try Shared(all)
    let first = try shared.folder.publish(on: County.published())
    try Files.remove("\(shared.path)/\(County.fileName(all[0]))")
    try shared.put(Array("damaged".utf8), as: County.fileName(all[1]))
    for number in 5...7 { try shared.share(County.contribution(UInt64(number))) }
    let soon = try shared.folder.publish(on: County.day("2026-06-01"))
    #expect(soon.ledger == first.ledger)
    let later = try shared.folder.publish(on: County.day("2026-08-01"))
    #expect(later.ledger.batches.first == first.ledger.batches.first)
    #expect(later.ledger.batches.count == 2)
    #expect(later.ledger.batches.last?.contributions.count == 3)
    #expect(later.remarks.isEmpty)
  }

  @Test func `a facilitator's second contribution for a quarter is told by its file`() throws {
    let shared = try Shared(four())
    let second = try County.contribution(9, of: 1)
    try shared.share(second)
    let publication = try shared.folder.publish(on: County.published())
    let names = Set([second, try County.contribution(1)].map(County.fileName))
    #expect(publication.remarks.count == 1)
    #expect(publication.remarks.allSatisfy { names.contains($0.name) })
    #expect(
      publication.remarks.map(\.what) == [.second(try County.quarter("2026-Q1"))])
    #expect(publication.ledger.batches.first?.contributions.count == 4)
  }

  @Test(arguments: ["", "{}", "damaged", "\u{0}"])
  func `a record of what was published that can't be relied on stops everything`(text: String)
    throws
  {
    let shared = try Shared(four())
    try shared.put(Array(text.utf8), as: Ledger.fileName)
    #expect {
      try shared.folder.publish(on: County.published())
    } throws: {
      if case .ledger = $0 as? SharedFolder.Fault { true } else { false }
    }
    #expect(try Files.contents(shared.folder.ledgerPath) == Array(text.utf8))
  }

  @Test func `two records of what was published stop everything`() throws {
    let shared = try Shared(four())
    _ = try shared.folder.publish(on: County.published())
    let other = "reflect-published (conflicted copy).json"
    try shared.put(Array("{}".utf8), as: other)
    #expect(throws: SharedFolder.Fault.secondLedger(other)) {
      try shared.folder.publish(on: County.published())
    }
  }

  @Test func `while someone publishes from a folder nobody else does`() throws {
    let shared = try Shared(four())
    let lock = try Descriptor(
      opening: "\(shared.path)/.reflect-published.lock", for: .lock)
    defer { lock.discard() }
    try lock.lock()
    #expect(throws: SharedFolder.Fault.busy) {
      try shared.folder.publish(on: County.published())
    }
  }

  @Test func `what can't be recorded isn't published`() throws {
    let shared = try Shared(four())
    // Where the ledger would have to go there's a folder: nothing can take its name.
    try Files.makeFolder(shared.folder.ledgerPath)
    #expect {
      try shared.folder.publish(on: County.published())
    } throws: {
      if case .ledger = $0 as? SharedFolder.Fault { true } else { false }
    }
  }

  @Test(arguments: ["page.html", "nowhere/page.html"])
  func `nothing is published for a page that couldn't be written`(page: String) throws {
    let shared = try Shared(four())
    try shared.put([1], as: "page.html")
    let command = try Collect.command(["overview", shared.path, "-o", "\(shared.path)/\(page)"])
    let overview = try #require(command as? any CollectCommand)
    #expect {
      try overview.perform()
    } throws: {
      ($0 as? CollectFailure)?.code == .cannotCreate
    }
    #expect(!Files.exists(shared.folder.ledgerPath))
  }

  @Test func `each organisation of a folder is published by itself`() throws {
    let ours = try (1...3).map { try County.contribution($0, organisation: "Ours") }
    let theirs = try (4...5).map { try County.contribution($0, organisation: "Theirs") }
    let shared = try Shared(ours + theirs)
    let publication = try shared.folder.publish(on: County.published())
    #expect(publication.ledger.batches.map(\.organisation) == ["Ours"])
    #expect(publication.outcomes.map(\.organisation) == ["Ours", "Theirs"])
    #expect(publication.outcomes.map(\.waiting) == [nil, .tooFew])
  }
}

extension Files {
  /// All bytes of a file.
  fileprivate static func contents(_ path: String) throws -> [UInt8] {
    let file = try Descriptor(opening: path, for: .reading)
    defer { file.discard() }
    return try file.readSome(upTo: 1 << 20)
  }
}

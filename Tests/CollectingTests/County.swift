import Counts
import Practice
import System
import TestKit

@testable import Collecting

/// Contributions for tests, and folders with them.
enum County {
  static func name(_ number: UInt64) -> RandomName {
    var generator = SeededGenerator(seed: number &+ 0xC0FFEE)
    return RandomName(using: &generator)
  }

  static func quarter(_ text: String) throws -> Quarter { try require(Quarter(text)) }

  static func day(_ text: String) throws -> CalendarDay { try require(CalendarDay(text)) }

  /// One facilitator's counts of a card in four rooms of twelve people.
  static func contribution(
    _ number: UInt64, of facilitator: UInt64? = nil, quarter: String = "2026-Q1",
    organisation: String? = nil, region: String? = nil,
    card: String = "keeping-safe/every-move-counts",
    before: [Int] = [24, 12, 12], after: [Int] = [36, 6, 6], positions: [String] = positions
  ) throws -> Contribution {
    let views = zip(positions, zip(before, after)).map {
      PositionCounts($0, before: $1.0, after: $1.1)
    }
    return Contribution(
      id: name(number), facilitator: name(1_000 + (facilitator ?? number)),
      organisation: organisation, region: region, quarter: try self.quarter(quarter),
      cards: [
        CardCounts(
          card: card, version: "0a1b2c3d", theme: "home",
          met: [CardCounts.Meetings(.team, rounds: 4, people: 48)], views: views)
      ], actions: ActionCounts(agreed: 6, done: 4, letGo: 4))
  }

  static let positions = ["agree", "it depends", "disagree"]

  static func fileName(_ contribution: Contribution) -> String {
    "\(contribution.id).counts.json"
  }

  /// A day on which 2026-Q1 may be published.
  static func published() throws -> CalendarDay { try day("2026-05-01") }
}

/// Unwraps a value in places without a test's own macro.
func require<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw Missing() }
  return value
}

private struct Missing: Error {}

/// A scratch folder that contributions are shared in.
struct Shared {
  let scratch: ScratchFolder
  var path: String { scratch.path }
  var folder: SharedFolder { SharedFolder(path) }

  init(_ contributions: [Contribution] = []) throws {
    scratch = try ScratchFolder()
    for contribution in contributions { try share(contribution) }
  }

  func share(_ contribution: Contribution) throws {
    try put(contribution.file, as: County.fileName(contribution))
  }

  func put(_ bytes: [UInt8], as name: String) throws {
    try Files.write(whole: bytes, to: "\(path)/\(name)", replacing: true)
  }

  func contents() throws -> ContributionFolder.Contents {
    try ContributionFolder(path).contents()
  }
}

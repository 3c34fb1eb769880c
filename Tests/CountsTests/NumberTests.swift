import Practice
import TestKit
import Testing

@testable import Counts

/// Numbers in files that others made, at the ends of what a type holds and past them: refused or taken, never a trap.
@Suite struct NumberTests {
  static let numbers = [
    "0", "-0", "-1", "2147483647", "2147483648", "-2147483649", "4294967296", "9223372036854775807",
    "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551616",
    "1e400", "1e18", "1.5", String(repeating: "9", count: 400),
  ]

  /// Every file with one number of `file` become `number`, and the checksum put right.
  private func changed(_ file: [UInt8], _ number: String) -> [[UInt8]] {
    let text = String(decoding: file.dropLast(Checksum.byteCount), as: UTF8.self)
    return text.matches(of: /(: )([0-9]+)/).map { match in
      let bytes = Array(text.replacingCharacters(in: match.2, with: number).utf8)
      return bytes + Checksum.member(over: bytes[...])
    }
  }

  @Test(arguments: numbers) func `in a contribution, and in what is published of it`(
    _ number: String
  ) throws {
    let files = changed(Made.full.file, number)
    #expect(files.count > 10)
    for file in files {
      guard let contribution = try? Contribution(file: file) else { continue }
      var ledger = Ledger()
      _ = ledger.publish([contribution] + Self.largest(3), on: .distant)
    }
  }

  @Test(arguments: numbers) func `in the book of what was shared`(_ number: String) throws {
    var entry = ShareBook.Entry(quarter: Made.quarter, id: Made.name(1))
    entry.views = [
      SharedViews(
        card: "a/b", version: "0a1b2c3d",
        rooms: [SharedViews.Room(session: Samples.id(), step: 3)],
        views: [PositionCounts("agree", before: 10, after: 6)])
    ]
    let book = ShareBook(facilitator: Made.name(2), entries: [entry])
    let files = changed(book.file, number)
    #expect(files.count == 3)
    for file in files { _ = try? ShareBook(file: file) }
    #expect(try ShareBook(file: book.file) == book)
  }

  @Test(arguments: numbers) func `in what was published`(_ number: String) throws {
    var ledger = Ledger()
    _ = ledger.publish(Self.largest(4, cards: 2), on: .distant)
    let files = changed(ledger.file, number)
    #expect(files.count > 10)
    for file in files {
      guard var known = try? Ledger(file: file) else { continue }
      _ = known.publish(Self.largest(5, cards: 1), on: .distant)
    }
  }

  /// Contributions in which each number is the largest that is read, and of which there are as many as there may be.
  private static func largest(_ count: UInt64, cards: Int = 40) -> [Contribution] {
    let most = Contribution.Limits.people
    return (1...count).map { number in
      Made.contribution(
        number,
        (0..<cards).map { card in
          Made.card(
            "deck/card-\(card)",
            met: [.team, .multiAgency].map {
              CardCounts.Meetings($0, rounds: Contribution.Limits.rounds, people: most)
            },
            views: [PositionCounts("agree", before: most, after: most)])
        }, actions: ActionCounts(agreed: most, done: most, letGo: most))
    }
  }

  @Test func `contributions with the largest numbers there may be are published`() {
    var ledger = Ledger()
    let all = Self.largest(6, cards: Contribution.Limits.cards)
    #expect(ledger.publish(all, on: .distant).map(\.waiting) == [nil])
    let rounds = 6 * 2 * Contribution.Limits.cards * Contribution.Limits.rounds
    #expect(ledger.batches[0].cells.compactMap(\.first).max() == rounds)
  }
}

extension CalendarDay {
  fileprivate static let distant = CalendarDay(daysSince1970: 40_000)
}

extension String {
  fileprivate func replacingCharacters(in part: Substring, with other: String) -> String {
    String(self[..<part.startIndex]) + other + String(self[part.endIndex...])
  }
}

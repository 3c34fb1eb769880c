import Counts
import Practice
import Synchronization
import System
import TestKit

@testable import Collecting

/// A database of a test's own on the server that a check has started.
struct ScratchDatabase {
  /// How to reach that server as the one who may do everything; nil where there is none.
  static var server: String? { ThisProcess.environment("REFLECT_POSTGRES") }

  /// The logins that every test has.
  enum Login: String, CaseIterable {
    case writer, otherWriter = "other writer", reader, foreignReader = "foreign reader", nobody
  }

  let name: String
  let owner: Database

  private static let count = Atomic(0)

  init() throws {
    name = "scratch \(ThisProcess.number) \(Self.count.add(1, ordering: .relaxed).newValue)"
    let server = Self.server ?? ""
    let main = try Connection(to: DatabaseAddress("\(server) dbname=postgres user=boss"))
    try main.run("CREATE DATABASE \"\(name)\"")
    for login in Login.allCases {
      try main.runAll(
        """
        DO $$ BEGIN
          IF to_regrole('"\(login.rawValue)"') IS NULL THEN CREATE ROLE "\(login.rawValue)" LOGIN; END IF;
        END $$
        """)
    }
    owner = try Database(at: DatabaseAddress("\(server) dbname='\(name)' user=boss"))
  }

  /// Set up, with its logins admitted.
  static func ready() throws -> ScratchDatabase {
    let scratch = try ScratchDatabase()
    _ = try scratch.owner.setUp()
    let members: [(Login, String, Database.Purpose)] = [
      (.writer, Rooms.organisation, .write), (.otherWriter, Rooms.organisation, .write),
      (.reader, Rooms.organisation, .read), (.foreignReader, "Another", .read),
    ]
    for (login, organisation, purpose) in members {
      try scratch.owner.admit(login.rawValue, of: organisation, to: purpose)
    }
    return scratch
  }

  func connection(_ login: Login) throws -> Connection {
    try Connection(
      to: DatabaseAddress("\(Self.server ?? "") dbname='\(name)' user='\(login.rawValue)'"))
  }

  func database(_ login: Login) throws -> Database {
    try Database(
      at: DatabaseAddress("\(Self.server ?? "") dbname='\(name)' user='\(login.rawValue)'"))
  }

  func contributions() throws -> Int {
    let rows = try owner.connection.run("SELECT count(*) FROM reflect.contributions")
    return (rows.first?.first ?? nil).flatMap { Int($0) } ?? -1
  }
}

/// Contributions of a made-up organisation.
enum Rooms {
  static let organisation = "Cyngor \"Sir\" Neb"
  static let quarter = Quarter(CalendarDay(daysSince1970: 20_200))
  /// The day on which that quarter is published.
  static let day = Ledger.day(of: quarter)

  static func name(_ number: UInt64) -> RandomName {
    var generator = SeededGenerator(seed: number)
    return RandomName(using: &generator)
  }

  static func contribution(
    _ number: UInt64, region: String? = nil, quarter: Quarter = quarter, cards: [CardCounts]? = nil
  ) -> Contribution {
    Contribution(
      id: name(number), facilitator: name(number + 500_000), organisation: organisation,
      region: region, quarter: quarter,
      cards: cards ?? [
        CardCounts(
          card: "keeping-safe/every-move-counts", version: "0a1b2c3d", theme: "home",
          met: [CardCounts.Meetings(.team, rounds: 3, people: 20 + Int(number % 7))],
          views: [
            PositionCounts("agree", before: 12, after: 5 + Int(number % 3)),
            PositionCounts("disagree", before: 6, after: 9),
          ])
      ], actions: ActionCounts(agreed: 6, done: 4, letGo: 1))
  }

  static func contributions(_ numbers: ClosedRange<UInt64>) -> [Contribution] {
    numbers.map { contribution($0, region: $0 % 3 == 0 ? "Gwent" : nil) }
  }

  /// Small and large rooms, few and many facilitators, doubled ones too.
  static func drawn(
    for organisation: String, using generator: inout SeededGenerator
  ) -> [Contribution] {
    let quarters = [quarter, Quarter(quarter.end)]
    let regions = [nil, "Gwent", "Powys", ""]
    let manyRegions = Bool.random(using: &generator)
    let size = Int.random(in: 1...12, using: &generator)
    return (0..<Int.random(in: 1...14, using: &generator)).map { _ in
      let cards = (0..<Int.random(in: 0...5, using: &generator)).map { place in
        card(place, size: size, using: &generator)
      }
      var drawn = contribution(
        .random(in: 0..<1_000_000, using: &generator),
        region: manyRegions ? regions.randomElement(using: &generator) ?? nil : nil,
        quarter: quarters.randomElement(using: &generator) ?? quarter, cards: cards)
      drawn.organisation = organisation
      // Few facilitators, so that some give twice.
      drawn.facilitator = name(.random(in: 0..<40, using: &generator))
      drawn.actions = ActionCounts(
        agreed: .random(in: 0...size, using: &generator),
        done: .random(in: 0...size, using: &generator), letGo: .random(in: 0...2, using: &generator)
      )
      return drawn
    }
  }

  private static func card(
    _ place: Int, size: Int, using generator: inout SeededGenerator
  ) -> CardCounts {
    let positions = ["agree", "it depends", "disagree", "Ähnlich", "b-a", "b a"]
    return CardCounts(
      card: "deck/card-\(place)", version: Bool.random(using: &generator) ? "0a1b2c3d" : "ffffffff",
      theme: ["home", "voice", "a-b"][place % 3],
      met: [Setting.team, .multiAgency].filter { _ in Bool.random(using: &generator) }.map {
        CardCounts.Meetings(
          $0, rounds: .random(in: 1...3, using: &generator),
          people: .random(in: 0...(2 * size), using: &generator))
      },
      views: positions.filter { _ in Bool.random(using: &generator) }.map {
        PositionCounts(
          $0, before: .random(in: 0...size, using: &generator),
          after: .random(in: 0...size, using: &generator))
      })
  }
}

import Counts
import Practice
import TestKit
import Testing

@Suite struct ContributionTests {
  @Test func `what is written is read as it was`() throws {
    let contribution = Made.full
    #expect(try Contribution(file: contribution.file) == contribution)
    let bare = Made.contribution(1, [])
    #expect(try Contribution(file: bare.file) == bare)
  }

  @Test func `a file is as the format's page shows it`() {
    let lines = String(decoding: Made.full.file, as: UTF8.self).split(separator: "\n").map {
      String($0.drop { $0 == " " })
    }
    #expect(lines[1] == "\"format\": \"reflect.counts/1\",")
    #expect(lines[6] == "\"quarter\": \"2026-Q3\",")
    #expect(lines.contains("\"position\": \"it depends\","))
    #expect(lines[lines.count - 2].hasPrefix("\"checksum\": \"crc32:"))
  }

  @Test(arguments: [
    ("\"reflect.counts/1\"", "\"reflect.counts/2\"", "its format is \"reflect.counts/2\""),
    ("\"reflect.counts/1\"", "\"reflect.session/2\"", "it isn't a contribution"),
    ("\"format\"", "\"shape\"", "it isn't a contribution"),
    ("\"id\": \"", "\"id\": \"A", "id is not 32 hexadecimal digits"),
    ("\"facilitator\": \"", "\"facilitator\": \"Kay", "facilitator is not 32 hexadecimal digits"),
    ("Cyngor Sir Fynwy", "Cyngor  Sir", "organisation is not a name on one line"),
    ("Gwent", "", "region is not a name on one line"),
    ("Gwent", "Gw\\u001b[31ment", "region is not a name on one line"),
    ("2026-Q3", "2026-Q5", "quarter is not a quarter such as"),
    ("2026-Q3", "1999-Q3", "quarter is not a quarter such as"),
    ("\"quarter\"", "\"day\": \"2026-07-01\", \"quarter\"", "day is unknown, or there twice"),
    ("\"region\": \"Gwent\"", "\"region\": \"Gwent\", \"region\": \"Powys\"", "region is unknown"),
    ("keeping-safe/every", "Keeping safe/every", "cards[0].card is not a card"),
    ("keeping-safe/every", "every", "cards[0].card is not a card"),
    ("0a1b2c3d", "0a1b2c3", "cards[0].version is not eight hexadecimal digits"),
    ("\"home\"", "\"At home\"", "cards[0].theme is not a theme's id"),
    ("\"team\"", "\"solo\"", "cards[0].met[0].setting is not one of team, multi-agency"),
    ("\"rounds\": 3", "\"rounds\": 0", "cards[0].met[0].rounds is not from 1 to"),
    ("\"rounds\": 3", "\"rounds\": 2", "cards[0].views are of fewer than 10 people or 3 rooms"),
    ("\"people\": 24", "\"people\": -24", "cards[0].met[0].people is not from 0 to"),
    ("\"people\": 24", "\"people\": 24.5", "cards[0].met[0].people is not from 0 to"),
    ("\"people\": 24", "\"people\": \"24\"", "cards[0].met[0].people is not a whole number"),
    ("\"people\": 24", "\"people\": 99999999999999999999", "cards[0].met[0].people is not from 0"),
    ("\"people\": 24", "\"people\": 13", "cards[0].views has more views than there were people"),
    ("\"before\": 10", "\"before\": 1", "cards[0].views are of fewer than 10 people"),
    ("\"it depends\"", "\"agree\"", "cards[0].views[1] is there twice"),
    ("\"it depends\"", "\"pass\"", "cards[0].views[1].position is not a position"),
    ("keeping-safe/who-is-it-for", "keeping-safe/every-move-counts", "cards[1] is there twice"),
    ("\"multi-agency\"", "\"team\"", "cards[1].met[1] is there twice"),
    ("\"let-go\": 1", "\"let-go\": null", "actions.let-go is not a whole number"),
    ("\"let-go\": 1", "\"let-go\": 1, \"names\": []", "actions.names is unknown"),
    ("\"actions\"", "\"acts\"", "actions is missing"),
  ])
  func `anything that isn't as reflect writes it is refused with its place`(
    _ old: String, _ new: String, _ reason: String
  ) throws {
    let problem = #expect(throws: ContributionProblem.self) {
      try Contribution(file: Made.edited(old, new))
    }
    #expect(problem?.description.hasPrefix(reason) == true, "\(problem?.description ?? "")")
  }

  @Test func `a newer format is told from a damaged file`() {
    let newer = #expect(throws: ContributionProblem.self) {
      try Contribution(file: Made.edited("counts/1", "counts/2"))
    }
    #expect(newer?.what == .otherFormat("reflect.counts/2"))
    let foreign = #expect(throws: ContributionProblem.self) {
      try Contribution(file: Array("{}".utf8))
    }
    #expect(foreign?.what == .foreign)
  }

  @Test func `no changed bit and no cut goes unnoticed`() {
    let file = Made.full.file
    for index in file.indices {
      for bit in 0..<8 {
        var damaged = file
        damaged[index] ^= 1 << bit
        #expect(throws: ContributionProblem.self) { try Contribution(file: damaged) }
      }
      #expect(throws: ContributionProblem.self) { try Contribution(file: Array(file[..<index])) }
    }
  }

  @Test func `an edited number is noticed by the checksum alone`() {
    let edited = Array(
      String(decoding: Made.full.file, as: UTF8.self).split(separator: "\"agreed\": 5")
        .joined(separator: "\"agreed\": 6").utf8)
    let problem = #expect(throws: ContributionProblem.self) { try Contribution(file: edited) }
    #expect(problem?.what == .changed)
  }

  @Test func `a file too large isn't even looked at`() {
    let problem = #expect(throws: ContributionProblem.self) {
      try Contribution(file: Array(repeating: 0x20, count: Contribution.Limits.fileBytes + 1))
    }
    #expect(problem?.what == .tooLarge)
  }

  @Test func `rows are the counts of a contribution one by one`() {
    let rows = Made.full.rows
    #expect(rows.count == 3 + 3 + 3)
    #expect(rows.filter { $0.measure == .rounds }.map(\.second) == [24, 6, 31])
    #expect(rows.filter { $0.measure == .views }.map(\.position) == ["agree", "it depends", "no"])
    #expect(rows.suffix(3).map(\.first) == [5, 2, 1])
  }

  @Test func `a room's views can't be worked out by whoever sat in another`() {
    #expect(RoomRule.allows([6, 6, 6]))
    #expect(!RoomRule.allows([12, 12]))
    #expect(!RoomRule.allows([3, 3, 3]))
    #expect(!RoomRule.allows([20, 6, 6]))
    #expect(RoomRule.allows([12, 6, 6]))
    #expect(!RoomRule.allows([]))
  }

  @Test func `a quarter begins and ends where its months do`() throws {
    let quarter = try #require(Quarter("2026-Q4"))
    #expect(quarter == Quarter(try #require(CalendarDay("2026-12-31"))))
    #expect(quarter.end == CalendarDay("2027-01-01"))
    #expect(quarter.previous == Quarter("2026-Q3"))
    #expect(Quarter("2027-Q1")?.previous == quarter)
    #expect(Quarter("2026-q4") == nil)
    #expect(Quarter("2026-Q0") == nil)
    #expect(Quarter("26-Q1") == nil)
  }
}

import Practice
import Testing

@Suite struct CalendarDayTests {
  /// Counts days one by one, knowing nothing but the lengths of the months.
  private struct DayCount {
    var year: Int
    var month = 1
    var day = 1

    private var isLeap: Bool {
      year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
    }

    mutating func advance() {
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      day += 1
      if day > lengths[month - 1] { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }

  @Test func `days from 1600 to 2400 agree with counting them one by one`() throws {
    var count = DayCount(year: 1600)
    var number = -135_140
    while count.year <= 2400 {
      let day = CalendarDay(daysSince1970: number)
      let counted = try #require(CalendarDay(year: count.year, month: count.month, day: count.day))
      guard day == counted, counted.daysSince1970 == number else {
        Issue.record("\(day) is not \(counted) at \(number)")
        return
      }
      count.advance()
      number += 1
    }
    #expect(number == 157_420)
  }

  @Test(arguments: [
    (0, "1970-01-01"), (-1, "1969-12-31"), (11_016, "2000-02-29"), (20_778, "2026-11-21"),
    (-719_162, "0001-01-01"), (2_932_896, "9999-12-31"),
  ])
  func `a day number and its date belong together`(number: Int, date: String) {
    #expect(CalendarDay(daysSince1970: number).description == date)
    #expect(CalendarDay(date)?.daysSince1970 == number)
  }

  @Test(arguments: [Int.min, -719_163, 2_932_897, Int.max])
  func `days outside the years 1 to 9999 are held at the ends`(number: Int) {
    #expect(CalendarDay(daysSince1970: number).year == (number < 0 ? 1 : 9999))
  }

  @Test(arguments: [
    "", "2026", "2026-11-2", "2026-11-211", "2026/11/21", "2026-13-01", "2026-00-01", "2026-11-00",
    "2026-11-31", "2025-02-29", "1900-02-29", "0000-01-01", "+026-11-21", "-026-11-21",
    "2026-1\u{301}-21", " 2026-11-2", "２０２６-11-21", "2026-11-2x", "202611-21-",
  ])
  func `what is no day is refused`(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test(arguments: [(2000, true), (1900, false), (2024, true), (2025, false), (2400, true)])
  func `leap years have a 29 February`(year: Int, isLeap: Bool) {
    #expect((CalendarDay(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 1, 32),
    (2026, 4, 31), (Int.min, 1, 1), (2026, Int.max, 1), (2026, 1, Int.min),
  ])
  func `a date with a part out of range is refused`(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    ("2026-11-21", 1, "2026-12-21"), ("2026-11-21", 2, "2027-01-21"),
    ("2026-01-31", 1, "2026-02-28"),
    ("2024-01-31", 1, "2024-02-29"), ("2026-03-31", -1, "2026-02-28"),
    ("2026-11-21", -11, "2025-12-21"),
    ("2026-11-21", 0, "2026-11-21"), ("9999-12-31", 1, "9999-12-31"),
    ("0001-01-01", -1, "0001-01-01"),
    ("2026-11-21", Int.max, "9999-12-21"), ("2026-11-21", Int.min, "0001-01-21"),
  ])
  func `adding months keeps the day, or takes the month's last`(
    date: String, months: Int, later: String
  ) throws {
    let day = try #require(CalendarDay(date))
    #expect(day.adding(months: months).description == later)
  }

  @Test(arguments: [
    ("2026-11-21", 28, "2026-12-19"), ("2026-03-01", -1, "2026-02-28"),
    ("2024-02-28", 1, "2024-02-29"),
    ("2026-11-21", Int.max, "9999-12-31"), ("2026-11-21", Int.min, "0001-01-01"),
  ])
  func `adding days crosses months and years`(date: String, days: Int, later: String) throws {
    let day = try #require(CalendarDay(date))
    #expect(day.adding(days: days).description == later)
  }

  @Test func `days are ordered by time`() throws {
    let dates = [
      "0001-12-31", "1999-12-31", "2000-01-01", "2000-01-02", "2000-02-01", "9999-01-01",
    ]
    let days = try dates.map { try #require(CalendarDay($0)) }
    #expect(days.shuffled().sorted() == days)
  }
}

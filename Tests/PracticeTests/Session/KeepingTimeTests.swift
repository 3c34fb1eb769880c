import Practice
import TestKit
import Testing

/// How long records are kept.
struct KeepingTimeTests {
  @Test(arguments: [
    ("12mo", "12mo"), ("2y; Night team: 6mo", "2y; Night team: 6mo"),
    (" Night  team:6w ;90d", "90d; Night team: 6w"), ("Team: A: 1y", "12mo; Team: A: 1y"),
  ])
  func `a time is read with those of groups`(_ text: String, _ time: String) throws {
    #expect(KeepingTime(text)?.description == time)
  }

  @Test(arguments: ["", "12", "6mo; 2y", "Night team: soon", ": 6mo", "A: 1y; a: 2y", "12mo;"])
  func `what is no time is refused`(_ text: String) {
    #expect(KeepingTime(text) == nil)
  }

  @Test func `a record is kept so long after its last day, its group's time or its own day`() throws
  {
    let time = try #require(KeepingTime("12mo; Night team: 6w"))
    var record = Samples.finishedRecord()
    #expect(time.lastDay(of: record) == Samples.day.adding(months: 12))
    record.updated = Moment(seconds: Samples.moment.seconds + 3 * 86_400)
    #expect(time.lastDay(of: record) == Samples.day.adding(days: 3).adding(months: 12))
    record.group = try GroupName("night TEAM")
    #expect(time.lastDay(of: record) == Samples.day.adding(days: 3 + 42))
    record.keptUntil = Samples.day
    #expect(time.lastDay(of: record) == Samples.day)
  }

  @Test func `a group's time can be set and taken away, unless its name can't be written`() throws {
    var time = KeepingTime()
    #expect(try time.set(Age("2y"), for: GroupName("Night team")))
    #expect(try time.time(of: GroupName("Night Team")) == Age("2y"))
    #expect(try !time.set(Age("2y"), for: GroupName("One; two")))
    #expect(try time.set(nil, for: GroupName("night team")))
    #expect(time == KeepingTime())
  }
}

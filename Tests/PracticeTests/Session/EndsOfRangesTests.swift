import Practice
import TestKit
import Testing

/// Values of a record at the ends of what they can be: no figure from outside stops the program.
@Suite struct EndsOfRangesTests {
  @Test(arguments: [Int.min, -3_652_059, -1, 0, 1, 3_652_059, .max])
  func `days are added up to the ends of the calendar, and no further`(_ days: Int) throws {
    let first = try #require(CalendarDay("0001-01-01"))
    let last = try #require(CalendarDay("9999-12-31"))
    for day in [first, last, Samples.day] {
      #expect((first...last).contains(day.adding(days: days)))
      #expect((first...last).contains(day.adding(months: days)))
    }
    #expect(Samples.day.adding(days: .max) == last && Samples.day.adding(days: .min) == first)
    #expect(CalendarDay(daysSince1970: days).daysSince1970 == min(max(days, -719_162), 2_932_896))
  }

  @Test func `counts that no room could give are held at the end of what there is`() {
    let counts = [Int.max, .max, 1].map { Tally.Count(position: .pass, people: $0) }
    #expect(Tally(counts: counts).people == .max)
    #expect(
      Tally(counts: counts.map { Tally.Count(position: $0.position, people: -$0.people) })
        .people < 0)
  }

  @Test func `a group is the same however its name is written, and comes in the same place`() throws
  {
    let (one, other) = (try GroupName("Night team"), try GroupName("night TEAM"))
    let next = try GroupName("Nurses")
    #expect(Set([one, other]).count == 1)
    #expect(one < next && !(next < one) && !(one < other))
    #expect(Company(.team, one) == Company(.pair, other))
    #expect(Company(.team) != Company(.pair) && Company(.solo, one) == Company(.solo))
    #expect(Set([Company(.team, one), Company(.pair, other)]).count == 1)
  }

  @Test func `cards met are those that were come to, and none that were left out`() {
    var record = Samples.record()
    #expect(record.cardsMet == [])
    for status in [Step.Status.open, .done] {
      record.steps[1].status = status
      #expect(record.cardsMet.count == 1)
    }
    record.steps[1].status = .skipped
    #expect(record.cardsMet == [])
  }
}

import Practice
import TestKit
import Testing

@Suite struct MomentTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (86_399, "1970-01-01T23:59:59Z"),
    (-86_400, "1969-12-31T00:00:00Z"), (-86_401, "1969-12-30T23:59:59Z"),
    (1_795_276_200, "2026-11-21T15:50:00Z"), (951_782_400, "2000-02-29T00:00:00Z"),
    (-62_135_596_800, "0001-01-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
  ])
  func `a moment is written and read as ISO 8601 has it`(seconds: Int, text: String) {
    #expect(Moment(seconds: seconds).description == text)
    #expect(Moment(text)?.seconds == seconds)
  }

  @Test func `any moment read back is the same`() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<10_000 {
      let seconds = Int.random(in: -62_135_596_800...253_402_300_799, using: &generator)
      #expect(Moment(Moment(seconds: seconds).description) == Moment(seconds: seconds))
    }
  }

  @Test(arguments: [Int.min, Int.max])
  func `moments outside the years 1 to 9999 are held at the ends`(seconds: Int) {
    let held = Moment(seconds: seconds)
    #expect(Moment(held.description) == held)
  }

  @Test(arguments: [
    "", "2026-11-21", "2026-11-21T15:30:00", "2026-11-21 15:30:00Z", "2026-11-21T15:30:00+",
    "2026-11-21T24:00:00Z", "2026-11-21T15:60:00Z", "2026-11-21T15:30:60Z", "2026-02-30T15:30:00Z",
    "2026-11-21T1a:30:00Z", "2026-11-21T15.30.00Z", "2026-11-21t15:30:00z", "2026-11-21T-1:30:00Z",
    "2026-11-2\u{301}T5:30:00Z", "2026-11-21T15:30:00.5Z",
  ])
  func `what is no moment is refused`(text: String) {
    #expect(Moment(text) == nil)
  }

  @Test func `moments are ordered by time`() {
    #expect(Moment(seconds: -1) < Moment(seconds: 0))
    #expect(!(Moment(seconds: 0) < Moment(seconds: 0)))
  }
}

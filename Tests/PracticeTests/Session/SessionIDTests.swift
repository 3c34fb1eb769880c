import Practice
import TestKit
import Testing

@Suite struct SessionIDTests {
  @Test(arguments: ["2026-11-21-k7m2", "0001-01-01-2222", "9999-12-31-zzzz"])
  func `an id of the right shape is taken`(text: String) {
    #expect(SessionID(text)?.text == text)
    #expect(SessionID(text)?.description == text)
  }

  @Test(arguments: [
    "", "2026-11-21", "2026-11-21-", "2026-11-21-k7m", "2026-11-21-k7m22", "2026-11-31-k7m2",
    "2026-11-21-K7M2", "2026-11-21-k7m0", "2026-11-21-kale", "2026-11-21-k7/2", "2026-11-21_k7m2",
    "../../../../etc", "2026-11-21-é72", "2026-11-21-k\u{301}2", "2026-11-21-k7m\n",
  ])
  func `anything else is refused, so an id is always a plain file name`(text: String) {
    #expect(SessionID(text) == nil)
  }

  @Test func `a new id is one that can be read back`() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<1_000 {
      let id = SessionID(day: Samples.day, using: &generator)
      #expect(SessionID(id.text) == id)
    }
  }

  @Test func `equal generators give equal ids, and later numbers others`() {
    var (one, other) = (SeededGenerator(seed: 7), SeededGenerator(seed: 7))
    let first = SessionID(day: Samples.day, using: &one)
    #expect(SessionID(day: Samples.day, using: &other) == first)
    #expect(SessionID(day: Samples.day, using: &one) != first)
  }

  @Test func `ids are ordered by their day`() throws {
    let earlier = try #require(SessionID("2026-11-20-zzzz"))
    let later = try #require(SessionID("2026-11-21-2222"))
    #expect(earlier < later)
  }
}

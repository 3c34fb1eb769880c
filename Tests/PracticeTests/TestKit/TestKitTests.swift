import Practice
import TestKit
import Testing

@Suite struct TestKitTests {
  @Test func `the generator gives the numbers SplitMix64 is known by`() {
    var generator = SeededGenerator(seed: 1_234_567)
    let numbers = (0..<3).map { _ in generator.next() }
    #expect(
      numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  @Test func `equal seeds give equal numbers, others give others`() {
    var (one, same, other) = (
      SeededGenerator(seed: 1), SeededGenerator(seed: 1), SeededGenerator(seed: 2)
    )
    let numbers = (0..<100).map { _ in one.next() }
    #expect(numbers == (0..<100).map { _ in same.next() })
    #expect(numbers != (0..<100).map { _ in other.next() })
    #expect(Set(numbers).count == 100)
  }

  @Test func `the clock stands still until it is moved`() {
    var clock = FixedClock()
    #expect(clock.moment == Samples.moment)
    #expect(clock.day == Samples.day)
    clock.advance(seconds: 90)
    clock.advance(minutes: 2)
    #expect(clock.moment.seconds == Samples.moment.seconds + 210)
    clock.advance(seconds: -210)
    #expect(clock == FixedClock())
  }

  @Test func `the clock knows the day before 1970 and holds at the ends of time`() {
    var clock = FixedClock(Moment(seconds: -1))
    #expect(clock.day.description == "1969-12-31")
    clock.advance(seconds: .max)
    #expect(clock.day.description == "9999-12-31")
  }
}

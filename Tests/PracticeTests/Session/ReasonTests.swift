import Practice
import TestKit
import Testing

@Suite struct ReasonTests {
  private func record(people: Int, left: [Int] = []) -> SessionRecord {
    var record = Samples.record(capture: .each, people: people)
    var views = Views(
      each: (0..<people).map { View(participant: $0, position: .pass, reason: "Reason \($0)") })
    views.left = left
    record.steps[1].round?.first = views
    return record
  }

  @Test(arguments: [(3, [], 0), (4, [], 0), (5, [], 5), (6, [5], 6), (5, [4], 0)])
  func `the summary for everybody has no reasons of fewer than five`(
    _ people: Int, _ left: [Int], _ shared: Int
  ) throws {
    var record = record(people: people, left: left)
    let round = try #require(record.rounds.first)
    #expect(round.sharedReasons(in: record).count == shared)
    #expect(record.reasonsInSummary?.shared == shared)
    #expect(record.reasonsInSummary?.kept == people - shared)
    record.withReasons = true
    #expect(round.sharedReasons(in: record).count == people)
  }
}

import Journal
import Practice
import TestKit

/// Times saving one answer into a record of a hundred against the bare system calls for it.
@main enum SaveBenchmark {
  /// How many saves of each kind are timed.
  static let rounds = 1_000
  /// How many times longer than the bare system calls a save may take.
  static let limit = 1.15

  static func main() throws {
    let scratch = try ScratchFolder()
    var record = hundredAnswers()
    let open = try Journal(folder: scratch.path).create(record)
    defer { open.close() }
    let bare = BareLoop(folder: scratch.path, bytes: RecordCodec.bytes(of: record))
    var times = Times()
    var works = bare.prepare()
    let clock = ContinuousClock()
    // Both take turns in one run, so that a busy disk slows both.
    for answer in 0..<rounds {
      record.steps[4].round?.first.each[19].confidence = answer % 5 + 1
      times.saving.append(try clock.measure { try open.save(record) })
      times.bare.append(clock.measure { works = bare.save() && works })
      times.encoding.append(clock.measure { _ = RecordCodec.bytes(of: record) })
    }
    guard works else { fatalError("a system call of the bare loop failed") }
    times.report(bytes: bare.bytes.count)
    try SealingBenchmark(record).report()
  }

  /// A session of five cards in which twenty people have each given a view with a reason.
  private static func hundredAnswers() -> SessionRecord {
    var record = Samples.record(setting: .team, capture: .each, people: 20)
    let views = (0..<20).map { person in
      View(
        participant: person, position: .named(Card.usualPositions[person % 4]), confidence: 3,
        reason: "We had known for a week that this move would come, and nobody said it aloud.")
    }
    record.steps = (1...5).map { number in
      Step(
        kind: .card, title: "Card \(number)", minutes: 12,
        round: Round(card: Samples.card, first: Views(each: views)))
    }
    return record
  }
}

internal import Practice

/// What was written last of a session's steps and people: a record is saved after every answer, and an
/// answer changes one step.
final class WrittenSteps {
  /// A member's value as it stands in a record, with the checksum over its bytes alone.
  struct Piece {
    let bytes: [UInt8]
    let sum: Checksum.Sum

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      sum = Checksum.Sum(over: bytes[...])
    }
  }

  private struct Part {
    let step: Step
    let piece: Piece
    /// What is written of its card, which no answer changes.
    let card: [UInt8]?
  }

  private var parts: [Part] = []
  private var people: (list: [Participant], piece: Piece)?

  /// The numbers of the steps of `record` that are to be checked and written: all, if the people in the
  /// room have changed, who are named in them.
  func changes(in record: SessionRecord) -> [Int] {
    guard let people, people.list == record.participants else { return Array(record.steps.indices) }
    return record.steps.indices.filter { number in
      number >= parts.count || parts[number].step != record.steps[number]
    }
  }

  /// Each step as it stands in a record, after `changes` to those written before.
  func written(_ list: [Step], changes: [Int]) throws(RecordProblem) -> [Piece] {
    for number in changes {
      do throws(RecordProblem) { try write(list[number], number) } catch {
        throw error.within(number)
      }
    }
    parts.removeLast(parts.count - list.count)
    return parts.map(\.piece)
  }

  private func write(_ step: Step, _ number: Int) throws(RecordProblem) {
    let before = number < parts.count ? parts[number] : nil
    let isSameCard = before?.step.round?.card == step.round?.card
    // In the record's object, and in its list of steps.
    let writer = JSONWriter(capacity: (before?.piece.bytes.count ?? 4_096) + 256, depth: 2)
    var form = StepForm(writer: writer, card: isSameCard ? before?.card : nil)
    var copy = step
    form.writer.beginObject()
    try copy.members(&form)
    form.writer.endObject()
    let part = Part(step: step, piece: Piece(form.writer.bytes), card: form.card)
    if before == nil { parts.append(part) } else { parts[number] = part }
  }

  /// The people as they stand in a record.
  func written(_ list: [Participant]) throws(RecordProblem) -> Piece {
    if let people, people.list == list { return people.piece }
    var writer = JSONWriter(depth: 1)
    try list.write(to: &writer)
    let piece = Piece(writer.bytes)
    people = (list, piece)
    return piece
  }
}

/// Writes a step as `JSONWriter` does, but for a card that has been written before.
private struct StepForm: RecordForm {
  var writer: JSONWriter
  var card: [UInt8]?

  mutating func member<Value: RecordValue>(
    _ name: String, _ value: inout Value
  ) throws(RecordProblem) {
    do throws(RecordProblem) {
      if var round = value as? Round {
        writer.beginMember(name)
        writer.beginObject()
        try round.members(&self)
        writer.endObject()
      } else if let card = value as? CardWording {
        let bytes = try card.bytes(or: self.card)
        writer.beginMember(name)
        writer.value(written: bytes)
        self.card = bytes
      } else {
        writer.beginMember(name)
        try value.write(to: &writer)
      }
    } catch {
      throw error.within(name)
    }
  }

  mutating func member<Value: RecordValue>(
    _ name: String, ifAny value: inout Value?
  ) throws(RecordProblem) {
    if var given = value { try member(name, &given) }
  }
}

extension CardWording {
  /// What is written of it: `written` if it has been before.
  fileprivate func bytes(or written: [UInt8]?) throws(RecordProblem) -> [UInt8] {
    if let written { return written }
    // In the round of a step, besides.
    var writer = JSONWriter(depth: 4)
    try write(to: &writer)
    return writer.bytes
  }
}

/// Writes a record as `JSONWriter` does, but for what has been written before.
struct SavedForm: RecordForm {
  var writer = JSONWriter(capacity: 64 * 1_024)
  private let before: WrittenSteps
  private let changes: [Int]
  /// The checksum over the first bytes of what is written.
  private(set) var sum = Checksum.Sum()

  /// - Parameter changes: The numbers of the steps that are not as they were before.
  init(_ before: WrittenSteps, changes: [Int]) {
    self.before = before
    self.changes = changes
  }

  mutating func member<Value: RecordValue>(
    _ name: String, _ value: inout Value
  ) throws(RecordProblem) {
    do throws(RecordProblem) {
      if name == "steps", let list = value as? [Step] {
        let pieces = try before.written(list, changes: changes)
        writer.beginMember(name)
        writer.beginArray()
        for piece in pieces {
          writer.beginItem()
          add(piece)
        }
        writer.endArray()
      } else if name == "participants", let list = value as? [Participant] {
        let piece = try before.written(list)
        writer.beginMember(name)
        add(piece)
      } else {
        writer.beginMember(name)
        try value.write(to: &writer)
      }
    } catch {
      throw error.within(name)
    }
  }

  mutating func member<Value: RecordValue>(
    _ name: String, ifAny value: inout Value?
  ) throws(RecordProblem) {
    try writer.member(name, ifAny: &value)
  }

  private mutating func add(_ piece: WrittenSteps.Piece) {
    sum.add(writer.bytes[sum.count...])
    writer.value(written: piece.bytes)
    sum.add(piece.sum)
  }
}

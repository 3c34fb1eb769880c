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

  private var steps: [Step] = []
  private var pieces: [Piece] = []
  /// What is written of each step's card, which no answer changes.
  private var cards: [[UInt8]?] = []
  private var people: (list: [Participant], piece: Piece)?

  /// The numbers of the steps of `record` that are to be checked and written: all, if the people in the
  /// room have changed, who are named in them.
  func changes(in record: SessionRecord) -> [Int] {
    guard let people, people.list == record.participants else { return Array(record.steps.indices) }
    return record.steps.indices.filter { number in
      number >= steps.count || steps[number] != record.steps[number]
    }
  }

  /// Each step as it stands in a record, after `changes` to those written before.
  func written(_ list: [Step], changes: [Int]) throws(RecordProblem) -> [Piece] {
    for number in changes {
      do throws(RecordProblem) { try write(list[number], number) } catch {
        throw error.within(number)
      }
    }
    let excess = steps.count - list.count
    steps.removeLast(excess)
    pieces.removeLast(excess)
    cards.removeLast(excess)
    return pieces
  }

  private func write(_ step: Step, _ number: Int) throws(RecordProblem) {
    let isNew = number == steps.count
    let isSameCard = !isNew && steps[number].round?.card == step.round?.card
    // In the record's object, and in its list of steps.
    let room = isNew ? 4_096 : pieces[number].bytes.count
    let writer = JSONWriter(capacity: room + 256, depth: 2)
    var form = StepForm(writer: writer, card: isSameCard ? cards[number] : nil)
    var copy = step
    form.writer.beginObject()
    try copy.members(&form)
    form.writer.endObject()
    let piece = Piece(form.writer.bytes)
    if isNew {
      steps.append(step)
      pieces.append(piece)
      cards.append(form.card)
    } else {
      (steps[number], pieces[number], cards[number]) = (step, piece, form.card)
    }
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
  private var sum = Checksum.Sum()

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

  /// The bytes of the whole file, the checksum last.
  mutating func sealed() -> [UInt8] {
    writer.endLine()
    sum.add(writer.bytes[sum.count...].dropLast(Checksum.byteCount))
    writer.replaceLast(Checksum.byteCount, with: Checksum.member(sum))
    return writer.bytes
  }
}

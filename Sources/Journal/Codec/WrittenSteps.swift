internal import Practice

/// The steps of a session as they were written last: a record is saved after every answer, and an answer
/// changes one of them.
final class WrittenSteps {
  private struct Part {
    let step: Step
    let bytes: [UInt8]
    /// What is written of its card, which no answer changes.
    let card: [UInt8]?
  }

  private var parts: [Part] = []

  /// The bytes of each step, as they stand in a record.
  func bytes(of steps: [Step]) throws(RecordProblem) -> [[UInt8]] {
    for (number, step) in steps.enumerated() {
      let before = number < parts.count ? parts[number] : nil
      if before?.step == step { continue }
      do throws(RecordProblem) {
        let part = try part(of: step, after: before)
        if before == nil { parts.append(part) } else { parts[number] = part }
      } catch {
        throw error.within(number)
      }
    }
    parts.removeLast(parts.count - steps.count)
    return parts.map(\.bytes)
  }

  private func part(of step: Step, after before: Part?) throws(RecordProblem) -> Part {
    let isSameCard = before?.step.round?.card == step.round?.card
    // In the record's object, and in its list of steps.
    let writer = JSONWriter(capacity: (before?.bytes.count ?? 4_096) + 256, depth: 2)
    var form = StepForm(writer: writer, card: isSameCard ? before?.card : nil)
    var copy = step
    form.writer.beginObject()
    try copy.members(&form)
    form.writer.endObject()
    return Part(step: step, bytes: form.writer.bytes, card: form.card)
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

/// Writes a record as `JSONWriter` does, but for steps that have been written before.
struct SavedForm: RecordForm {
  var writer = JSONWriter(capacity: 64 * 1_024)
  let steps: WrittenSteps

  mutating func member<Value: RecordValue>(
    _ name: String, _ value: inout Value
  ) throws(RecordProblem) {
    guard name == "steps", let list = value as? [Step] else {
      return try writer.member(name, &value)
    }
    do throws(RecordProblem) {
      let parts = try steps.bytes(of: list)
      writer.beginMember(name)
      writer.beginArray()
      for part in parts {
        writer.beginItem()
        writer.value(written: part)
      }
      writer.endArray()
    } catch {
      throw error.within(name)
    }
  }

  mutating func member<Value: RecordValue>(
    _ name: String, ifAny value: inout Value?
  ) throws(RecordProblem) {
    try writer.member(name, ifAny: &value)
  }
}

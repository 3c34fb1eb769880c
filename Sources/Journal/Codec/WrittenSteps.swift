internal import Practice

/// The steps of a session as they were written last: a record is saved after every answer, and an answer
/// changes one of them.
final class WrittenSteps {
  private var parts: [(step: Step, bytes: [UInt8])] = []

  /// The bytes of each step, as they stand in a record.
  func bytes(of steps: [Step]) throws(RecordProblem) -> [[UInt8]] {
    for (number, step) in steps.enumerated()
    where parts.count <= number || parts[number].step != step {
      // In the record's object, and in its list of steps.
      var writer = JSONWriter(depth: 2)
      do throws(RecordProblem) { try step.write(to: &writer) } catch { throw error.within(number) }
      let part = (step, writer.bytes)
      if number < parts.count { parts[number] = part } else { parts.append(part) }
    }
    parts.removeLast(parts.count - steps.count)
    return parts.map(\.bytes)
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
      writer.member(name) { writer in
        writer.array { list in
          for part in parts { list.item { $0.value(written: part) } }
        }
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
}

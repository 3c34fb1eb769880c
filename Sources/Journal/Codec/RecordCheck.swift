internal import Practice

/// Checks that the values of a record fit each other, so that nothing that reads it can go astray.
///
/// It runs before a record is written as well as after it is read: what is saved can be read.
enum RecordCheck {
  /// Finds the first value that doesn't fit.
  ///
  /// - Parameter chosen: The numbers of the steps to look at, where the others are known to fit.
  static func check(
    _ record: SessionRecord, steps chosen: [Int]? = nil
  ) throws(RecordProblem) {
    if record.steps.isEmpty { throw RecordProblem(.empty).within("steps") }
    let steps = record.steps.indices
    try index(record.current, in: steps, of: "steps", "current")
    let people = try numbers(of: record)
    for number in chosen ?? Array(steps) {
      do throws(RecordProblem) { try check(record.steps[number], people) } catch {
        throw error.within(number).within("steps")
      }
    }
    try each(record.parked, "parked") { (point) throws(RecordProblem) in
      try index(point.step, in: steps, of: "steps", "step")
    }
    try each(record.corrections, "corrections") { (correction) throws(RecordProblem) in
      try index(correction.step ?? 0, in: steps, of: "steps", "step")
    }
  }

  private static func numbers(of record: SessionRecord) throws(RecordProblem) -> Set<Int> {
    var numbers = Set<Int>(minimumCapacity: record.participants.count)
    try each(record.participants, "participants") { (person) throws(RecordProblem) in
      guard numbers.insert(person.number).inserted else {
        throw RecordProblem(.twice).within("number")
      }
      try index(person.joined ?? 0, in: record.steps.indices, of: "steps", "joined")
      try index(person.left ?? 0, in: record.steps.indices, of: "steps", "left")
    }
    return numbers
  }

  private static func check(_ step: Step, _ people: Set<Int>) throws(RecordProblem) {
    try check(step.notes, prompts: step.round?.card.$prompts.count ?? 0)
    guard let round = step.round else { return }
    do throws(RecordProblem) {
      try check(round.notes, prompts: round.card.$prompts.count)
      try check(round.present, "present", among: people)
      for moment in ViewMoment.allCases {
        do throws(RecordProblem) {
          let views = round[moment]
          try check(views.asked ?? [], "asked", among: people)
          try check(views.left, "left", among: people)
          try each(views.each, "each") { (view) throws(RecordProblem) in
            guard people.contains(view.participant) else {
              throw RecordProblem(.noSuchItem(of: "participants")).within("participant")
            }
          }
        } catch {
          throw error.within(moment.rawValue).within("views")
        }
      }
    } catch {
      throw error.within("round")
    }
  }

  private static func check(_ notes: [Note], prompts: Int) throws(RecordProblem) {
    try each(notes, "notes") { (note) throws(RecordProblem) in
      guard let prompt = note.prompt else { return }
      try index(prompt, in: 0..<prompts, of: "prompts", "prompt")
    }
  }

  private static func check(
    _ numbers: [Int], _ name: String, among people: Set<Int>
  ) throws(RecordProblem) {
    try each(numbers, name) { (number) throws(RecordProblem) in
      if !people.contains(number) { throw RecordProblem(.noSuchItem(of: "participants")) }
    }
  }

  private static func each<Value>(
    _ values: [Value], _ name: String, _ check: (Value) throws(RecordProblem) -> Void
  ) throws(RecordProblem) {
    for (number, value) in values.enumerated() {
      do throws(RecordProblem) { try check(value) } catch {
        throw error.within(number).within(name)
      }
    }
  }

  private static func index(
    _ index: Int, in range: Range<Int>, of list: String, _ name: String
  ) throws(RecordProblem) {
    if !range.contains(index) { throw RecordProblem(.noSuchItem(of: list)).within(name) }
  }
}

extension TextEditor {
  /// The changes that can be taken back or done again.
  struct History: Equatable {
    /// One change: bytes at `start` that were replaced.
    struct Step: Equatable {
      var start: Int
      var removed: [UInt8]
      var inserted: [UInt8]

      var size: Int { removed.count + inserted.count }
    }

    private let mostBytes: Int
    private static let mostSteps = 1_000
    // About a line: long enough to be worth a key, short enough not to take back a whole answer.
    private static let runBytes = 60

    private var done: [Step] = []
    private var undone: [Step] = []
    private var held = 0

    /// Whether there is a change to take back.
    var canUndo: Bool { !done.isEmpty }
    /// Whether there is a change to do again.
    var canRedo: Bool { !undone.isEmpty }

    /// Makes a history for a text of at most `limit` bytes; it holds a few times as many.
    init(limit: Int) {
      mostBytes = max(4_096, 4 * limit)
    }

    /// Adds a change; one that goes on with a run of equal keys becomes part of the step before.
    mutating func add(_ step: Step, goingOn: Bool) {
      for step in undone { held -= step.size }
      undone = []
      held += step.size
      if goingOn, let last = done.indices.last, join(step, to: last) { return }
      done.append(step)
      forget()
    }

    /// The change to take back now.
    mutating func undo() -> Step? {
      guard let step = done.popLast() else { return nil }
      undone.append(step)
      return step
    }

    /// The change to do again now.
    mutating func redo() -> Step? {
      guard let step = undone.popLast() else { return nil }
      done.append(step)
      return step
    }

    private mutating func join(_ step: Step, to last: Int) -> Bool {
      guard !endsRun(last, before: step) else { return false }
      let end = done[last].start + done[last].inserted.count
      if step.removed.isEmpty, step.start == end {
        done[last].inserted += step.inserted
      } else if step.inserted.isEmpty, done[last].inserted.isEmpty {
        if step.start == done[last].start {
          done[last].removed += step.removed
        } else if step.start + step.removed.count == done[last].start {
          done[last].removed = step.removed + done[last].removed
          done[last].start = step.start
        } else {
          return false
        }
      } else {
        return false
      }
      return true
    }

    // A run of typing ends with its line, and at a word once it has become long.
    private func endsRun(_ last: Int, before step: Step) -> Bool {
      guard let byte = done[last].inserted.last else { return false }
      return byte == 0x0A || (byte == 0x20 && done[last].inserted.count >= Self.runBytes)
    }

    // The oldest changes are forgotten first.
    private mutating func forget() {
      var count = 0
      var size = held
      while count < done.count - 1, size > mostBytes || done.count - count > Self.mostSteps {
        size -= done[count].size
        count += 1
      }
      done.removeFirst(count)
      held = size
    }
  }
}

extension TextEditor {
  /// What a key deletes, takes back or does again; nil where it does none of it.
  func change(for key: Key) -> ((inout TextEditor) -> Void)? {
    switch key {
    case .backspace, .control("h"): { $0.erase(max(0, $0.cursor - 1)..<$0.cursor) }
    case .delete: { $0.erase($0.cursor..<min($0.cells.count, $0.cursor + 1)) }
    case .control("w"), .alt("\u{7F}"), .alt("\u{8}"): { $0.takeOut($0.wordStart..<$0.cursor) }
    case .alt("d"): { $0.takeOut($0.cursor..<$0.wordEnd) }
    case .control("u"): { $0.takeOut($0.lineStart..<$0.cursor) }
    case .control("k"): { $0.takeOut($0.cursor..<$0.lineEnd) }
    case .control("_"), .alt("u"): { $0.undo() }
    case .alt("r"): { $0.redo() }
    default: nil
    }
  }

  // MARK: - Putting in

  /// Types some text.
  mutating func type(_ text: String) -> Taken {
    let new = Self.withoutControls(Self.withLineFeeds(text.utf8))
    return new.isEmpty ? .notForWriting : insert(new, as: .typing)
  }

  /// Puts in text that was copied somewhere else.
  mutating func paste(_ text: String) -> Taken {
    insert(Self.withoutControls(Self.withLineFeeds(text.utf8)), as: nil)
  }

  /// Puts back what was last deleted by word or line.
  mutating func putBack() -> Taken { insert(lastTakenOut, as: nil) }

  private mutating func insert(_ new: [UInt8], as run: Run?) -> Taken {
    guard !new.isEmpty else { return .taken }
    guard bytes.count + new.count <= limit else { return .tooLong }
    let start = byte(of: cursor)
    edit(start..<start, with: new, as: run)
    return .taken
  }

  // MARK: - Taking out

  private mutating func erase(_ range: Range<Int>) {
    let range = bytes(of: range)
    if !range.isEmpty { edit(range, with: [], as: .erasing) }
  }

  // What is taken out at once is put back at once, whichever way it went.
  private mutating func takeOut(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let isBefore = range.upperBound == cursor
    let range = bytes(of: range)
    let new = bytes[range]
    if run != .takingOut {
      lastTakenOut = Array(new)
    } else {
      lastTakenOut = isBefore ? new + lastTakenOut : lastTakenOut + new
    }
    edit(range, with: [], as: .takingOut)
  }

  private func bytes(of range: Range<Int>) -> Range<Int> {
    let start = byte(of: range.lowerBound)
    return start..<cells[range].reduce(start) { $0 + Int($1.bytes) }
  }

  // Where the line that line breaks make begins; at its beginning, where the one before ends.
  private var lineStart: Int {
    var index = cursor
    while index > 0, !cells[index - 1].traits.contains(.lineBreak) { index -= 1 }
    return index == cursor ? max(0, index - 1) : index
  }

  private var lineEnd: Int {
    var index = cursor
    while index < cells.count, !cells[index].traits.contains(.lineBreak) { index += 1 }
    return index == cursor ? min(cells.count, index + 1) : index
  }

  // MARK: - Every change

  private mutating func edit(_ range: Range<Int>, with new: [UInt8], as run: Run?) {
    let step = History.Step(start: range.lowerBound, removed: Array(bytes[range]), inserted: new)
    history.add(step, goingOn: run != nil && run == self.run && run != .takingOut)
    self.run = run
    apply(range, with: new)
  }

  /// Makes a change and puts the cursor after it.
  private mutating func apply(_ range: Range<Int>, with new: [UInt8]) {
    replace(range, with: new)
    let end = range.lowerBound + new.count
    let (cell, byte) = boundary(upTo: end)
    // What was put in may have joined with what follows.
    cursor = byte == end ? cell : cell + 1
    leansBack = false
    wished = nil
  }

  private mutating func undo() {
    run = nil
    guard let step = history.undo() else { return }
    apply(step.start..<step.start + step.inserted.count, with: step.removed)
  }

  private mutating func redo() {
    run = nil
    guard let step = history.redo() else { return }
    apply(step.start..<step.start + step.removed.count, with: step.inserted)
  }
}

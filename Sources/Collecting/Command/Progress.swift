internal import System

/// Says on a terminal how far work has come, once it takes longer than a second.
struct Progress {
  private let words: (Int) -> String
  private let isShown: Bool
  private let start: Clocks.Reading
  private var said: Int?
  private var width = 0

  /// - Parameter words: What is said of so many pieces that are done.
  init(_ words: @escaping (Int) -> String) {
    self.words = words
    isShown = Descriptor.errors.isTerminal
    start = Clocks.awake
  }

  /// Says that so many pieces are done; at most four times a second.
  mutating func reach(_ done: Int) {
    guard isShown else { return }
    let quarter = (Clocks.awake.milliseconds - start.milliseconds) / 250
    guard quarter >= 4, quarter != said else { return }
    said = quarter
    let line = words(done)
    put("\r" + line + String(repeating: " ", count: max(0, width - line.count)))
    width = line.count
  }

  /// Takes the line away, so that what is said next begins where it did.
  mutating func end() {
    guard said != nil else { return }
    put("\r" + String(repeating: " ", count: width) + "\r")
    said = nil
  }

  private func put(_ text: String) { try? Descriptor.errors.writeAll(text.utf8) }
}

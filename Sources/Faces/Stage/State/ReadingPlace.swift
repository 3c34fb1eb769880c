internal import Window

/// Where on the pages the reader stands; it keeps its meaning when the window changes.
enum ReadingPlace: Hashable, Sendable {
  /// At a row of a block.
  case row(block: Int, line: Int)
  /// Where the answer is chosen or written.
  case answer

  /// The beginning.
  static let start = ReadingPlace.row(block: 0, line: 0)
}

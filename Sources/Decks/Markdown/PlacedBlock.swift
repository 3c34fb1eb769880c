internal import Practice

/// A block at the top level of a text, with its place.
struct PlacedBlock: Sendable {
  /// The block.
  var block: Block
  /// The line it begins on.
  var line: Int
  /// The line each item of a list begins on; empty for every other block.
  var itemLines: [Int] = []
  /// The first word after the fence of a fenced block, in lower case.
  var info: String?
}

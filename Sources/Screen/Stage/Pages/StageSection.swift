/// Blocks that belong together and share a page where they can.
struct StageSection: Hashable, Sendable {
  /// How a page that begins with a section is set in a window with room to spare.
  enum Lift: Hashable, Sendable {
    /// At the top.
    case top
    /// A little above the middle, steady however much comes below.
    case third
    /// In the middle.
    case middle
  }

  /// The blocks in order.
  var blocks: [StageBlock]
  /// Where a page that begins with it is set.
  var lift: Lift
  /// Whether it has a page of its own.
  var isAlone: Bool
  /// Whether it is what is answered.
  var isAsk: Bool

  /// Makes a section.
  init(_ blocks: [StageBlock], lift: Lift = .third, isAlone: Bool = false, isAsk: Bool = false) {
    self.blocks = blocks
    self.lift = lift
    self.isAlone = isAlone
    self.isAsk = isAsk
  }
}

internal import Window

/// Blocks that belong together and share a page where they can.
struct StageSection: Equatable, Sendable {
  typealias Lift = PageSection.Lift

  /// The blocks in order.
  var blocks: [StageBlock]
  /// Where a page that begins with it is set.
  var lift: Lift
  /// Whether it begins a page.
  var startsPage: Bool
  /// Whether it ends a page.
  var endsPage: Bool
  /// Whether it is what is answered.
  var isAsk: Bool

  /// Whether it only says what comes.
  var isHeading: Bool { blocks.allSatisfy { $0.pageKind == .heading } }

  /// Makes a section; one that is alone begins and ends a page.
  init(_ blocks: [StageBlock], lift: Lift = .raised, isAlone: Bool = false, isAsk: Bool = false) {
    self.blocks = blocks
    self.lift = lift
    startsPage = isAlone
    endsPage = isAlone
    self.isAsk = isAsk
  }
}

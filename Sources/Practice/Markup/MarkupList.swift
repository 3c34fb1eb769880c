/// A bullet or numbered list.
package struct MarkupList: Hashable, Sendable {
  /// The first number of a numbered list; nil for bullets.
  package var start: Int?
  /// Each item's blocks.
  package var items: [[Block]]

  /// Makes a list; `start` is nil for bullets.
  package init(start: Int? = nil, items: [[Block]]) {
    self.start = start
    self.items = items
  }
}

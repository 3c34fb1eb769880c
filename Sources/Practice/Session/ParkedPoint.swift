/// A point set aside for later.
package struct ParkedPoint: Hashable, Sendable {
  /// The step it came up in, an index into the record's steps.
  package var step: Int
  /// The words recorded.
  package var text: String

  /// Makes a parked point.
  package init(step: Int, text: String) {
    self.step = step
    self.text = text
  }
}

/// One person's position with, if they wish, how sure they are and why.
package struct View: Hashable, Sendable {
  /// The confidences that can be given, from hardly to fully sure.
  package static let confidences = 1...5

  /// Whose it is: an index into the record's participants.
  package var participant: Int
  /// Where they stand.
  package var position: Position
  /// How sure they are, 1 to 5.
  package var confidence: Int?
  /// Why, in their own words.
  package var reason: String?

  /// Makes a view.
  package init(
    participant: Int, position: Position, confidence: Int? = nil, reason: String? = nil
  ) {
    self.participant = participant
    self.position = position
    self.confidence = confidence
    self.reason = reason
  }
}

/// An earlier session's open action, brought up in this one.
package struct ActionReview: Hashable, Sendable {
  /// The session that agreed it.
  package var session: SessionID
  /// The action as it stood, with what happened once it has been asked.
  package var action: Action

  /// Makes a review.
  package init(session: SessionID, action: Action) {
    self.session = session
    self.action = action
  }
}

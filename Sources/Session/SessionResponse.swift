package import Practice

/// What the session makes of an event: effects to perform in order, or a refusal with its reason.
package enum SessionResponse: Hashable, Sendable {
  case accepted([SessionEffect])
  case refused(Refusal)

  /// The answer to an event that changed the record and nothing else.
  static let saved = SessionResponse.accepted([.save])
}

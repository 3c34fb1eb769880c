/// How and when a session ended.
package struct Ending: Hashable, Sendable {
  /// How it ended.
  package enum Kind: String, CaseIterable, Sendable {
    /// Every step was gone through or skipped.
    case complete
    /// Somebody ended it before that.
    case early
  }

  /// How it ended.
  package var kind: Kind
  /// When it ended.
  package var moment: Moment

  /// Makes an ending.
  package init(_ kind: Kind, at moment: Moment) {
    self.kind = kind
    self.moment = moment
  }
}

/// What became of an action when it was looked at again.
package struct ActionOutcome: Hashable, Sendable {
  /// How far it came.
  package enum Result: String, CaseIterable, Sendable {
    case done
    case partly
    case notYet = "not-yet"
    case dropped

    /// Whether the action stays open after it.
    package var leavesOpen: Bool { self == .partly || self == .notYet }
  }

  /// How far it came.
  package var result: Result
  /// What happened, in the group's words.
  package var whatHappened: String?
  /// When it was looked at.
  package var moment: Moment

  /// Makes an outcome.
  package init(result: Result, whatHappened: String? = nil, moment: Moment) {
    self.result = result
    self.whatHappened = whatHappened
    self.moment = moment
  }
}

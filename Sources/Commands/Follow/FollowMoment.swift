internal import Practice

/// Where a running session stood when it last changed, as far as its record does not say so.
struct FollowMoment: Hashable {
  /// Counts the changes since the session was begun or taken up.
  var revision: Int
  /// How many seconds the current step had taken.
  var stepSeconds: Int
  /// When that was.
  var moment: Moment
}

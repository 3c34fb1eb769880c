internal import Practice
internal import Window

/// Something that is asked about before it is done.
enum Confirmation: Hashable, Sendable {
  /// Stop, and go on another time.
  case stop
  /// End for good.
  case end
  /// Leave the step.
  case skip
  /// Go on without the views still missing.
  case goAhead
  /// Take these counts down.
  case counts([Int])
  /// Take out for good what is written there; the words that say what it is.
  case takeOut(Written.ID, String)
  /// Show the notes for the facilitator where others may look.
  case facilitatorNotes
  /// Show what the plan says at this step where others may look.
  case says
}

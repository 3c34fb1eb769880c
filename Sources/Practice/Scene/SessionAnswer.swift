/// What became of something handed to a running session from another window or program.
package enum SessionAnswer: Equatable, Sendable {
  /// It's done, and on the disk where it changed the record.
  case taken
  case refused(Refusal)
  /// Something at the main screen comes first.
  case heldBack(HoldingBack)
  /// It was meant for a state the session has left.
  case movedOn
  /// It can't be undone, so the main screen asks whether it's meant.
  case asked
  /// The room's screen shows its last page: going on is an event.
  case lastPage
  case notUnderstood

  /// Why something from elsewhere has to wait, or can't come from there at all.
  package enum HoldingBack: String, CaseIterable, Sendable {
    /// Views are given at the main keyboard, in private.
    case views
    /// Someone is typing at the main keyboard, and would lose their words.
    case typing
    /// The main screen asks about something that isn't answered yet.
    case asking
    /// The room hasn't seen every page of what is shown.
    case pages
  }
}

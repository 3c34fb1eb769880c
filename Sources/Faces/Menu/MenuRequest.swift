package import Practice
internal import Window

/// What the menu asks of whoever runs it, after a key.
package enum MenuRequest: Hashable, Sendable {
  /// Go on with a session that was stopped.
  case resume(SessionID)
  /// Begin a session.
  case start(SessionWish)
  /// Record what became of an action, and what happened where somebody said so.
  case close(ActionLedger.Entry, ActionOutcome.Result, whatHappened: String?)
  /// Write a handout.
  case write(HandoutRequest)
  /// Stop; there is nothing to save.
  case quit
  /// Stop because of Ctrl-C.
  case interrupt
  /// Stop the program for now, as Ctrl-Z does.
  case suspend
  /// Paint the whole window again.
  case repaint
  /// Give the page what it needs: what the next key means may depend on it.
  case need
}

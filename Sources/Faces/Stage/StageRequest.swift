package import Practice
internal import Window

/// What the full-screen face asks of whoever runs it, after a key.
package enum StageRequest: Hashable, Sendable {
  /// Hand this to the session.
  case event(SessionEvent)
  /// Open the person's own editor with `text` in it, and give what comes back to `Stage.write`.
  case openEditor(String)
  /// Save and stop; it was asked about already.
  case stop
  /// Stop the program for now, as Ctrl-Z does.
  case suspend
  /// Paint the whole window again: something else may have written on it.
  case repaint
}

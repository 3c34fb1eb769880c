internal import Window

/// What the second window asks of whoever runs it, after a key.
package enum FollowerRequest: Hashable, Sendable {
  /// Hand this line of the plain face's language to the session.
  case send(String)
  /// Close the window; the session goes on.
  case close
  /// Stop the program for now, as Ctrl-Z does.
  case suspend
  /// Paint everything anew.
  case repaint
}

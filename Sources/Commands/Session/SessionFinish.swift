/// How the run of a session came to its end.
enum SessionFinish: Hashable {
  /// The session is over.
  case ended
  /// Somebody stopped, or there was nothing more to read.
  case stopped
  /// A signal asked to stop.
  case interrupted
}

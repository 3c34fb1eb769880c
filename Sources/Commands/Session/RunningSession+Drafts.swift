internal import Journal
internal import Practice

extension RunningSession {
  /// What was being written at this place when the session was left; nil where nothing was.
  var draft: String? { nil }

  /// Keeps what is being written beside the record; no words take it away.
  func keep(draft text: String) throws {}
}

internal import Journal
internal import Practice

extension RunningSession {
  /// What was being written at this place when the session was left; nil where nothing was.
  var draft: String? {
    guard let draft = open.draft(), draft.belongs(to: record) else { return nil }
    return draft.text
  }

  /// Keeps what is being written beside the record; no words take away what was kept.
  ///
  /// - Throws: A `JournalError`; the session goes on all the same.
  func keep(draft text: String) throws {
    guard !text.isEmpty else { return try open.dropDraft() }
    try open.keepDraft(
      AnswerDraft(step: record.current, place: record.steps[record.current].place, text: text))
  }
}

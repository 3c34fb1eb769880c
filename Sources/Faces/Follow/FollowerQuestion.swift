internal import Window

/// Something asked about before it is handed to the session.
struct FollowerQuestion: Hashable {
  /// The question.
  let words: String
  /// The line that is handed over after a yes.
  let line: String
  /// What was typed, which comes back after a no; nil where a key led here.
  let typed: TextEditor?
  /// Whether Enter is a yes, as for counts that are only read back; else it leaves everything as it is.
  let enterIsYes: Bool
}

package import Practice

/// Text being written over several lines: a value that keys change, by characters as a reader sees them.
package struct TextEditor: Hashable, Sendable {
  /// The text, lines divided by line feeds.
  package private(set) var text: String

  /// Makes an editor with the cursor at the end of `text`.
  ///
  /// - Parameter limit: The most bytes of UTF-8 it takes.
  package init(_ text: String = "", limit: Int = Limits.answerBytes) {
    self.text = text
  }

  /// How a key was taken.
  package enum Taken: Hashable, Sendable {
    /// It changed the text or moved the cursor.
    case taken
    /// It is not a key for writing.
    case notForWriting
    /// The text would have become longer than the limit; it was left as it is.
    case tooLong
  }

  /// Takes a key; up and down move by the lines seen in a window `width` columns wide.
  package mutating func take(_ key: Key, width: Int) -> Taken { .notForWriting }

  /// The text folded to `width` columns, and where the cursor stands in it.
  package func lines(width: Int) -> (lines: [SafeText], cursor: Frame.Cursor) {
    ([], Frame.Cursor(row: 0, column: 0))
  }
}

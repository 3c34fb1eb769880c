package import Practice

/// Text being written over several lines: a value that keys change, by characters as a reader sees them.
///
/// The text is kept as it was typed; what is seen of it is safe, and folded as other text is.
package struct TextEditor: Equatable, Sendable {
  /// The most bytes of UTF-8 it takes.
  let limit: Int
  /// The text in UTF-8, and the same cut into characters.
  package internal(set) var bytes: [UInt8]
  var cells: [Cell]
  /// How many characters are before the cursor.
  var cursor: Int
  /// Whether a cursor where a line was folded stands at the end of the upper line.
  var leansBack = false
  /// The column that moves up and down make for.
  var wished: Int?
  /// What the last key did, which the next one may go on with.
  var run: Run?
  var history: History
  /// What was last deleted by word or line.
  var lastTakenOut: [UInt8] = []
  var layout = Layout()

  /// The text, lines divided by line feeds.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Makes an editor with the cursor at the end of `text`.
  ///
  /// - Parameter limit: The most bytes of UTF-8 it takes.
  package init(_ text: String = "", limit: Int = Limits.answerBytes) {
    self.limit = limit
    bytes = Self.withLineFeeds(text.utf8)
    cells = Self.cut(bytes[...])
    cursor = cells.count
    history = History(limit: limit)
  }

  /// How a key was taken.
  package enum Taken: Equatable, Sendable {
    /// It changed the text or moved the cursor, or there was nothing for it to do.
    case taken
    /// It is not a key for writing.
    case notForWriting
    /// The text would have become longer than the limit; it was left as it is.
    case tooLong
  }

  /// What keys do that belong together when several come one after another.
  enum Run: Hashable {
    case typing
    case erasing
    case takingOut
  }

  /// Takes a key; up and down move by the lines seen in a window `width` columns wide.
  package mutating func take(_ key: Key, width: Int) -> Taken {
    see(width: width)
    switch key {
    case .character(let character): return type(String(character))
    case .newLine: return type("\n")
    case .paste(let text): return paste(text)
    case .control("y"): return putBack()
    default: break
    }
    if let wish = change(for: key) ?? move(for: key) {
      wish(&self)
      return .taken
    }
    return .notForWriting
  }

  /// The text folded to `width` columns, and where the cursor stands in it.
  ///
  /// No line is wider than `width`, and the cursor is always within it: where there is room, a
  /// line leaves the last column to the cursor. Of a tab or of spaces at a fold only what fits is
  /// seen, and a character too wide for the window is shown as U+FFFD.
  package func lines(width: Int) -> (lines: [SafeText], cursor: Frame.Cursor) {
    let width = max(1, width)
    let layout = layout.width == width ? layout : Layout(bytes, cells, width: width)
    return (layout.texts, place(in: layout))
  }
}

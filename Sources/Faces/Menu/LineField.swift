internal import Practice
internal import Window

/// Words being typed in one line, which is folded where the window is narrow.
struct LineField: Sendable {
  private var editor: TextEditor

  /// Makes a field with the cursor behind `text`.
  init(_ text: String = "") {
    editor = TextEditor(text, limit: Self.longest)
  }

  // As long as any answer is likely to be; more belongs in a session.
  private static let longest = 4_000

  /// What was typed.
  var text: String { editor.text }

  /// Takes a key; false for one that is not for writing, or where there is no more room.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .newLine: return false
    case .paste(let text): return editor.take(.paste(Self.line(text)), width: 80) == .taken
    default: return editor.take(key, width: 80) == .taken
    }
  }

  /// The text folded to `width` columns, and where the cursor stands in it.
  func lines(width: Int) -> (lines: [SafeText], cursor: Frame.Cursor) {
    editor.lines(width: max(1, width))
  }

  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

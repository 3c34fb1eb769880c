internal import Practice
internal import Window

/// Words being written: the editor, and what it began with.
struct WritingField: Equatable, Sendable {
  /// What may be written.
  enum Kind: Equatable, Sendable {
    /// Several lines.
    case text
    /// One line.
    case line
    /// One line of digits.
    case digits
  }

  /// What may be written.
  let kind: Kind
  /// The words it began with.
  let before: String
  /// What is written.
  private(set) var editor: TextEditor

  /// Makes a field that begins with `text`.
  init(_ kind: Kind, text: String = "") {
    self.kind = kind
    before = text
    editor = TextEditor(text)
  }

  /// The words without blanks at either end; nil where there are none.
  var words: String? {
    let words = editor.text.trimmingBlanks()
    return words.isEmpty ? nil : words
  }

  /// Whether there is anything but blanks.
  var hasWords: Bool { editor.text.contains { !$0.isWhitespace } }

  /// Whether there is nothing at all.
  var isEmpty: Bool { editor.bytes.isEmpty }

  /// Whether anything was written that it did not begin with.
  var isChanged: Bool { editor.text != before }

  /// Replaces what is written, and puts the cursor at its end.
  mutating func write(_ text: String) {
    editor = TextEditor(kind == .text ? text : Self.joined(text))
  }

  /// Takes a key at a width of `width` columns.
  mutating func take(_ key: Key, width: Int) -> TextEditor.Taken {
    switch (kind, key) {
    case (.digits, .character(let character)) where !("0"..."9").contains(character):
      return .notForWriting
    case (.text, _): return editor.take(key, width: width)
    case (_, .newLine), (_, .enter): return .notForWriting
    case (.line, .paste(let text)): return editor.take(.paste(Self.joined(text)), width: width)
    case (.digits, .paste): return .notForWriting
    case (.line, _), (.digits, _): return editor.take(key, width: width)
    }
  }

  private static func joined(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

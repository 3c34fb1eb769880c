/// Paragraphs as they stand under each other.
enum Paragraphs {
  /// Sets paragraphs apart with blank lines, and keeps list items together.
  static func spaced(_ paragraphs: [String]) -> [String] {
    paragraphs.enumerated().flatMap { index, text in
      index == 0 || isListItem(text) && isListItem(paragraphs[index - 1]) ? [text] : ["", text]
    }
  }

  /// A text with a full stop, unless it has an end of its own.
  static func sentence(_ text: String) -> String {
    text.last.map { ".?!…".contains($0) } ?? true ? text : text + "."
  }

  private static func isListItem(_ text: String) -> Bool {
    let text = text.drop { $0 == " " }
    let digits = text.prefix { $0.isASCII && $0.isNumber }.count
    return text.hasPrefix("- ") || (digits > 0 && text.dropFirst(digits).hasPrefix(". "))
  }
}

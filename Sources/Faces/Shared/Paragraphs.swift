internal import Practice
internal import Window

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

/// Folds text into lines no wider than the window, list items with a hanging indent.
enum LineFolding {
  /// The lines of `text`; only its own line breaks where `width` is nil.
  static func fold(_ text: String, width: Int?) -> [SafeText] {
    SafeText(text).string.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      guard let width else { return [SafeText.line(line)] }
      return TextWrap.lines(SafeText.line(line), width: width, hanging: hanging(of: line))
    }
  }

  /// How many columns `line` takes.
  static func columns(of line: some StringProtocol) -> Int {
    DisplayWidth.columns(line)
  }

  // The columns of a list item's bullet or number with the blanks around it.
  private static func hanging(of line: Substring) -> Int {
    let blanks = line.prefix { $0 == " " }.count
    let rest = line.dropFirst(blanks)
    if rest.hasPrefix("- ") { return blanks + 2 }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }.count
    return (1...3).contains(digits) && rest.dropFirst(digits).hasPrefix(". ")
      ? blanks + digits + 2 : blanks
  }
}

internal import Practice

/// Words that somebody wrote, kept exactly: their lines as lines, a new paragraph after an empty one.
struct WrittenWords {
  private let paragraphs: [[Substring]]

  /// Takes an answer, a note, a reason as it was recorded.
  init(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    paragraphs = lines.split { $0.allSatisfy(\.isWhitespace) }.map(Array.init)
  }

  /// Whether there are no words in it.
  var isEmpty: Bool { paragraphs.isEmpty }

  /// The words as paragraphs.
  var blocks: [Block] {
    paragraphs.map { .paragraph(Self.inlines($0)) }
  }

  /// The words for a place that takes no paragraphs.
  var inlines: [Inline] {
    Self.inlines(paragraphs.flatMap { $0 })
  }

  private static func inlines(_ lines: [Substring]) -> [Inline] {
    Array(lines.map { [Inline.text(String($0))] }.joined(separator: [.lineBreak]))
  }
}

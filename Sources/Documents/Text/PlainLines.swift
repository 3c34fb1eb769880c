internal import Practice

/// Runs of text as plain words; a line feed stands for a break made on purpose.
enum PlainLines {
  /// The runs, one after another, clean.
  static func text(_ inlines: [Inline]) -> String {
    inlines.map(text).joined()
  }

  private static func text(_ inline: Inline) -> String {
    switch inline {
    case .text(let text), .code(let text): SafeText.line(text).string
    case .emphasis(let inner), .strong(let inner), .phrase(let inner, _): text(inner)
    case .link: SafeText.line(PlainText.words([inline])).string
    case .softBreak: " "
    case .lineBreak: "\n"
    }
  }
}

internal import Practice

/// Runs of text as HTML.
enum HTMLInlines {
  /// The runs, one after another.
  static func text(_ inlines: [Inline]) -> String {
    inlines.map(text).joined()
  }

  private static func text(_ inline: Inline) -> String {
    switch inline {
    case .text(let text): HTMLEscape.text(text)
    case .emphasis(let inner): "<em>\(text(inner))</em>"
    case .strong(let inner): "<strong>\(text(inner))</strong>"
    case .code(let text): "<code>\(HTMLEscape.text(text))</code>"
    case .link(let inner, let link): "<a href=\"\(HTMLEscape.address(link))\">\(text(inner))</a>"
    case .phrase(let inner, let language):
      "<span lang=\"\(HTMLEscape.language(language))\">\(text(inner))</span>"
    case .softBreak: "\n"
    case .lineBreak: "<br>\n"
    }
  }
}

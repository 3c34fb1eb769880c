internal import Practice

/// Runs of text as HTML.
enum HTMLInlines {
  /// The runs, one after another.
  static func text(_ inlines: [Inline]) -> String {
    var html = ""
    for inline in inlines { add(inline, to: &html) }
    return html
  }

  private static func add(_ inline: Inline, to html: inout String) {
    switch inline {
    case .text(let text): html += MarkupEscape.text(text)
    case .emphasis(let inner): add(inner, in: "em", to: &html)
    case .strong(let inner): add(inner, in: "strong", to: &html)
    case .code(let text): html += "<code>\(MarkupEscape.text(text))</code>"
    case .link(let inner, let link):
      html += "<a href=\"\(MarkupEscape.address(link))\">\(text(inner))</a>"
    case .phrase(let inner, let language):
      html += "<span lang=\"\(MarkupEscape.language(language))\">\(text(inner))</span>"
    case .softBreak: html += "\n"
    case .lineBreak: html += "<br>\n"
    }
  }

  private static func add(_ inner: [Inline], in tag: String, to html: inout String) {
    html += "<\(tag)>"
    for inline in inner { add(inline, to: &html) }
    html += "</\(tag)>"
  }
}

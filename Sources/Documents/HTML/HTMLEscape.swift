internal import Practice

/// Words made fit for one place in HTML: a function for each kind of place.
enum HTMLEscape {
  /// Words between tags, of HTML or of SVG.
  static func text(_ text: String) -> String {
    escaped(SafeText.line(text).string)
  }

  /// Words between tags whose line breaks are kept.
  static func lines(_ text: String) -> String {
    escaped(SafeText(text).string)
  }

  /// The value of an attribute that stands between double quotes.
  static func attribute(_ text: String) -> String {
    escaped(SafeText.line(text).string)
  }

  /// The value of `href`, of a link whose scheme has been checked.
  static func address(_ link: Link) -> String {
    escaped(WebAddress(link).text)
  }

  /// The value of `lang`: a language tag (BCP 47), or `en` for anything else.
  static func language(_ tag: String) -> String {
    LanguageTag(tag)?.text ?? "en"
  }

  private static func escaped(_ text: String) -> String {
    // Most words have nothing in them to escape, and all five characters are single bytes.
    guard let first = text.utf8.firstIndex(where: { reference($0) != nil }) else { return text }
    var result = Array(text.utf8[..<first])
    for byte in text.utf8[first...] {
      if let reference = reference(byte) {
        result.append(contentsOf: reference.utf8)
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func reference(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}

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
    case .text(let text): html += HTMLEscape.text(text)
    case .emphasis(let inner): add(inner, in: "em", to: &html)
    case .strong(let inner): add(inner, in: "strong", to: &html)
    case .code(let text): html += "<code>\(HTMLEscape.text(text))</code>"
    case .link(let inner, let link):
      html += "<a href=\"\(HTMLEscape.address(link))\">\(text(inner))</a>"
    case .phrase(let inner, let language):
      html += "<span lang=\"\(HTMLEscape.language(language))\">\(text(inner))</span>"
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

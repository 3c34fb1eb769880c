internal import Practice

/// HTML as it is written: only what stands in this program goes in as it is, all other words escaped.
///
/// It is bytes: adding to a string takes three times as long, and a handout is made of a hundred thousand parts.
struct HTMLText {
  private(set) var bytes: [UInt8] = []

  /// Adds tags and attributes.
  static func += (html: inout HTMLText, tags: StaticString) {
    tags.withUTF8Buffer { html.bytes.append(contentsOf: $0) }
  }

  /// Adds what was written apart.
  static func += (html: inout HTMLText, other: HTMLText) {
    html.bytes.append(contentsOf: other.bytes)
  }

  /// Puts what was written apart before what is here.
  mutating func putFirst(_ other: HTMLText) {
    bytes.insert(contentsOf: other.bytes, at: 0)
  }

  /// Makes room for so many bytes; the system gives memory only where something is written.
  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count)
  }

  /// Adds words on one line, between tags or as an attribute's value between quotes.
  mutating func add(_ words: String) {
    MarkupEscape.add(words, to: &bytes)
  }

  /// Adds words whose line breaks are kept.
  mutating func add(lines words: String) {
    MarkupEscape.add(lines: words, to: &bytes)
  }

  mutating func add(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Adds runs of text, one after another.
  mutating func add(_ inlines: [Inline]) {
    for inline in inlines { add(inline) }
  }

  private mutating func add(_ inline: Inline) {
    switch inline {
    case .text(let text): add(text)
    case .emphasis(let inner): add("<em>", inner, "</em>")
    case .strong(let inner): add("<strong>", inner, "</strong>")
    case .code(let text): add("<code>", text, "</code>")
    case .link(let inner, let link):
      add("<a href=\"", WebAddress(link).text, "\">")
      add(inner)
      self += "</a>"
    case .phrase(let inner, let language):
      add("<span lang=\"", MarkupEscape.language(language), "\">")
      add(inner)
      self += "</span>"
    case .softBreak: self += "\n"
    case .lineBreak: self += "<br>\n"
    }
  }

  /// Adds words on one line with what stands around them.
  mutating func add(_ before: StaticString, _ words: String, _ after: StaticString) {
    self += before
    add(words)
    self += after
  }

  /// Adds runs of text with what stands around them.
  mutating func add(_ before: StaticString, _ inlines: [Inline], _ after: StaticString) {
    self += before
    add(inlines)
    self += after
  }

  /// Adds a number with what stands around it.
  mutating func add(_ before: StaticString, _ number: Int, _ after: StaticString) {
    self += before
    add(number)
    self += after
  }
}

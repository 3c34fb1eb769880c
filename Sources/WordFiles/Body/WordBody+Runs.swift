internal import Practice

extension WordBody {
  /// Inlines as runs; the links in them join the relationships.
  mutating func runs(_ inlines: [Inline], _ style: RunStyle) -> String {
    var xml = ""
    var plain = ""
    for inline in inlines {
      if let words = Self.plain(inline) {
        plain += words
      } else {
        xml += run(plain, style) + run(inline, style)
        plain = ""
      }
    }
    return xml + run(plain, style)
  }

  // Lines that the deck's file breaks softly are one run, or an editor would have to mend them.
  private static func plain(_ inline: Inline) -> String? {
    switch inline {
    case .text(let text): text
    case .softBreak: " "
    case .emphasis, .strong, .code, .link, .phrase, .lineBreak: nil
    }
  }

  /// Words of ours, marked as English where the document is in another language.
  func ownWords(_ words: String) -> String {
    var style = RunStyle()
    if language.prefix(while: { $0 != "-" }) != Messages.language {
      style.language = Messages.language
    }
    return run(words, style)
  }

  /// Lines of code in one paragraph.
  func code(_ text: String) -> String {
    let lines = SafeText(text).string.split(separator: "\n", omittingEmptySubsequences: false)
    let style = RunStyle(language: place.language)
    return (lines.last == "" ? lines.dropLast() : lines[...])
      .map { run(String($0), style) }.joined(separator: "<w:r><w:br/></w:r>")
  }

  private mutating func run(_ inline: Inline, _ style: RunStyle) -> String {
    var style = style
    switch inline {
    case .text(let text): return run(text, style)
    case .softBreak: return run(" ", style)
    case .lineBreak: return "<w:r><w:br/></w:r>"
    case .emphasis(let inner):
      style.isEmphasis = true
      return runs(inner, style)
    case .strong(let inner):
      style.isStrong = true
      return runs(inner, style)
    case .code(let text):
      style.isCode = true
      return run(text, style)
    case .phrase(let inner, let language):
      let tag = XMLEscape.language(language)
      style.language = tag == self.language ? nil : tag
      return runs(inner, style)
    case .link(let inner, let link): return linked(inner, link, style)
    }
  }

  // A link within a link, or to where Word would not follow, is words with the address behind them.
  private mutating func linked(_ inner: [Inline], _ link: Link, _ style: RunStyle) -> String {
    guard !style.isLink, let target = LinkTarget(link) else {
      let says = PlainText.words(inner) == link.address
      return runs(inner, style) + (says ? "" : run(" (\(link.address))", style))
    }
    var style = style
    style.isLink = true
    let id = relationships.link(to: target)
    return "<w:hyperlink r:id=\"\(id)\" w:history=\"1\">\(runs(inner, style))</w:hyperlink>"
  }

  /// Words as one run.
  func run(_ text: String, _ style: RunStyle) -> String {
    guard !text.isEmpty else { return "" }
    let properties = style.xml(isRightToLeft: ReadingDirection.isRightToLeft(text) == true)
    let words = XMLEscape.text(text)
    return "<w:r>\(properties)<w:t xml:space=\"preserve\">\(words)</w:t></w:r>"
  }
}

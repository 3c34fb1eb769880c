internal import Documents
internal import Practice

extension WordBody {
  /// Adds inlines as runs; the links in them join the relationships.
  mutating func addRuns(_ inlines: [Inline], _ style: RunStyle) {
    var plain = ""
    for inline in inlines {
      if let words = Self.plain(inline) {
        plain += words
      } else {
        xml.addRun(plain, style)
        addRun(inline, style)
        plain = ""
      }
    }
    xml.addRun(plain, style)
  }

  // Lines that the deck's file breaks softly are one run, or an editor would have to mend them.
  private static func plain(_ inline: Inline) -> String? {
    switch inline {
    case .text(let text): text
    case .softBreak: " "
    case .emphasis, .strong, .code, .link, .phrase, .lineBreak: nil
    }
  }

  /// Adds lines of code, for one paragraph.
  mutating func addCode(_ text: String) {
    let lines = SafeText(text).string.split(separator: "\n", omittingEmptySubsequences: false)
    let style = RunStyle(language: place.language)
    for (index, line) in (lines.last == "" ? lines.dropLast() : lines[...]).enumerated() {
      if index > 0 { xml.add(Self.lineBreak) }
      xml.addRun(String(line), style)
    }
  }

  private static let lineBreak = "<w:r><w:br/></w:r>"

  private mutating func addRun(_ inline: Inline, _ style: RunStyle) {
    var style = style
    switch inline {
    case .text(let text): xml.addRun(text, style)
    case .softBreak: xml.addRun(" ", style)
    case .lineBreak: xml.add(Self.lineBreak)
    case .emphasis(let inner):
      style.isEmphasis = true
      addRuns(inner, style)
    case .strong(let inner):
      style.isStrong = true
      addRuns(inner, style)
    case .code(let text):
      style.isCode = true
      xml.addRun(text, style)
    case .phrase(let inner, let language):
      let tag = MarkupEscape.language(language)
      style.language = tag == self.language ? nil : tag
      addRuns(inner, style)
    case .link(let inner, let link): addLink(inner, link, style)
    }
  }

  // A link within a link, or to where Word would not follow, is words with the address behind them.
  private mutating func addLink(_ inner: [Inline], _ link: Link, _ style: RunStyle) {
    guard !style.isLink, let target = LinkTarget(link) else {
      addRuns(inner, style)
      if PlainText.words(inner) != link.address { xml.addRun(" (\(link.address))", style) }
      return
    }
    var style = style
    style.isLink = true
    let id = relationships.link(to: target)
    xml.add("<w:hyperlink r:id=\"\(id)\" w:history=\"1\">")
    addRuns(inner, style)
    xml.add("</w:hyperlink>")
  }
}

extension XMLText {
  /// Adds words as one run; nothing for no words.
  mutating func addRun(_ words: String, _ style: RunStyle) {
    guard !words.isEmpty else { return }
    add("<w:r>")
    style.add(to: &self, isRightToLeft: ReadingDirection.isRightToLeft(words) == true)
    add("<w:t xml:space=\"preserve\">")
    add(words: style.isCode ? words : TiedWords.joined(in: words))
    add("</w:t></w:r>")
  }
}

internal import Practice

/// Runs of text as CommonMark; a line feed stands for a break made on purpose.
enum MarkdownInlines {
  /// The runs, one after another.
  static func text(_ inlines: [Inline]) -> String {
    inlines.map(text).joined()
  }

  private static func text(_ inline: Inline) -> String {
    switch inline {
    case .text(let text): MarkdownText.escaped(text)
    case .emphasis(let inner): marked(text(inner), "*")
    case .strong(let inner): marked(text(inner), "**")
    case .code(let text): MarkdownText.code(text)
    case .link(let inner, let link): linked(inner, link)
    case .softBreak: " "
    case .lineBreak: "\n"
    }
  }

  // Emphasis does not begin before a space nor end after one, nor go over a break of lines.
  private static func marked(_ text: String, _ mark: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let lead = line.prefix(while: \.isWhitespace)
      var words = line.dropFirst(lead.count)
      var tail = ""
      while let last = words.last, last.isWhitespace { tail = String(words.removeLast()) + tail }
      return words.isEmpty ? String(line) : lead + mark + words + mark + tail
    }
    .joined(separator: "\n")
  }

  // In an address only an entity could still be read as something else.
  private static func linked(_ inner: [Inline], _ link: Link) -> String {
    let address = WebAddress(link).text
    if inner == [.text(address)], !address.contains("&") { return "<\(address)>" }
    let shown = text(inner).split(separator: "\n").joined(separator: " ")
    let target = address.split(separator: "&", omittingEmptySubsequences: false)
    return "[\(shown)](<\(target.joined(separator: "\\&"))>)"
  }
}

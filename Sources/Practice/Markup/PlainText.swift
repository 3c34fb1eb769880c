/// Turns markup into plain words, for records, lists and the plain face.
package enum PlainText {
  /// The words of a run of inlines, breaks as spaces; a link's address follows its text in brackets.
  package static func words(_ inlines: [Inline]) -> String {
    inlines.map(words).joined()
  }

  private static func words(_ inline: Inline) -> String {
    switch inline {
    case .text(let text), .code(let text): text
    case .emphasis(let inner), .strong(let inner), .phrase(let inner, _): words(inner)
    case .link(let inner, let link): linkWords(words(inner), link)
    case .softBreak, .lineBreak: " "
    }
  }

  private static func linkWords(_ text: String, _ link: Link) -> String {
    let bare = link.address.hasPrefix("mailto:") ? link.address.dropFirst(7) : link.address[...]
    return text == link.address || text == bare ? text : "\(text) (\(bare))"
  }

  /// The paragraphs of blocks: one string each, list items with their bullet or number, charts and tables in words.
  package static func paragraphs(_ blocks: [Block]) -> [String] {
    blocks.flatMap(paragraphs)
  }

  private static func paragraphs(_ block: Block) -> [String] {
    switch block {
    case .heading(_, let inlines), .paragraph(let inlines): [words(inlines)]
    case .list(let list): items(list)
    case .quotation(let inner): paragraphs(inner)
    case .code(let text): [text]
    case .chart(let chart): paragraphs(chart)
    case .table(let table): paragraphs(table)
    case .rule: []
    }
  }

  private static func items(_ list: MarkupList) -> [String] {
    list.items.enumerated().flatMap { index, item in
      let lead = list.start.map { "\($0 + index). " } ?? "- "
      let inner = paragraphs(item)
      return [lead + (inner.first ?? "")] + inner.dropFirst().map { "  " + $0 }
    }
  }
}

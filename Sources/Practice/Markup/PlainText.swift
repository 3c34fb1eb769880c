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

extension PlainText {
  /// A chart in words: its title, a list item for each figure, and its note.
  static func paragraphs(_ chart: Chart) -> [String] {
    [chart.title + ":"] + chart.bars.map { "- \($0.label): \(chart.words($0))" }
      + [chart.note].compactMap { $0 }
  }

  /// A table in words: its title, a list item for each row, what its marks mean, and its note.
  static func paragraphs(_ table: FigureTable) -> [String] {
    let marks = table.marks.map { "\($0.symbol) \($0.meaning)" }.joined(separator: "; ")
    return [table.title + ":"] + table.rows.map { words($0, in: table) }
      + [marks, table.note ?? ""].filter { !$0.isEmpty }
  }

  private static func words(_ row: FigureTable.Row, in table: FigureTable) -> String {
    switch row {
    case .group(let name): name + ":"
    case .figures(let label, let cells): "- " + table.words(label: label, cells: cells)
    }
  }
}

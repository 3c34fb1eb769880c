package import Practice

/// Writes a document as plain text, wrapped to a width.
package struct TextWriter {
  /// How what isn't words is written.
  package enum Manner: Equatable, Sendable {
    /// For the eye: headings with a line below them, bars, columns.
    case drawn
    /// For the ear: in words alone, with nothing that a screen reader would spell out sign by sign.
    case told
  }

  private let width: Int
  private let manner: Manner
  private let words: any DocumentWords

  /// Makes a writer for lines of `width` columns; less than 20 counts as 20.
  package init(
    width: Int = 78, manner: Manner = .drawn, words: any DocumentWords = EnglishDocumentWords()
  ) {
    self.width = max(20, width)
    self.manner = manner
    self.words = words
  }

  /// The document's text; every line ends with a line feed.
  package func text(of document: Document) -> SafeText {
    var chunks = [underlined(document.title, "=")]
    for (element, titled) in document.elements.titled {
      chunks += self.chunks(element, titled: titled)
    }
    if !document.closing.isEmpty {
      chunks += [rule("-", width)]
      chunks += document.closing.flatMap { self.chunks($0, titled: true, width) }
    }
    return SafeText(Self.joined(chunks).map { $0 + "\n" }.joined())
  }

  /// Lines of blocks with an empty line between one and the next.
  static func joined(_ chunks: [[String]]) -> [String] {
    Array(chunks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func chunks(_ element: Document.Element, titled: Bool) -> [[String]] {
    switch element {
    case .block(let block): chunks(block, titled: titled, width)
    case .columns(let blocks): blocks.flatMap { chunks($0, titled: true, width) }
    case .facts(let facts): [lines(facts)]
    case .table(let table): figures(width).chunks(table, titled: titled)
    case .cards(let cards, let spares):
      (cards.flatMap { $0.elements(self.words) } + spares.elements)
        .flatMap { chunks($0, titled: true) }
    case .cardPages(let pages, _):
      pages.elements(self.words).flatMap { chunks($0, titled: true) }
    case .runSheet(let sheet):
      sheet.elements(self.words).titled.flatMap { chunks($0.element, titled: $0.titled) }
    case .ballots(let cards):
      cards.flatMap { $0.ballot(self.words) }.flatMap { chunks($0, titled: true) }
    case .writingLines(let count):
      [Array(repeating: rule("_", width), count: count).flatMap(\.self)]
    case .testSheet, .pageBreak: []
    }
  }

  private func chunks(_ block: Block, titled: Bool, _ width: Int) -> [[String]] {
    switch block {
    case .heading(let level, let inlines):
      let words = PlainLines.text(inlines)
      return [level > 3 ? Self.wrapped(words, width) : underlined(words, level == 3 ? "~" : "-")]
    case .paragraph(let inlines): return [Self.wrapped(PlainLines.text(inlines), width)]
    case .list(let list): return [lines(list, width)]
    case .quotation(let inner): return [Self.indented(lines(inner, width - 4), "    ")]
    case .code(let text):
      return [Self.indented(SafeText(text).string.split(separator: "\n").map(String.init), "    ")]
    case .chart(let chart): return figures(width).chunks(chart, titled: titled)
    case .table(let table): return figures(width).chunks(table, titled: titled)
    case .rule: return [rule("-", width)]
    }
  }

  private func figures(_ width: Int) -> TextFigures {
    TextFigures(width: width, manner: manner, words: words)
  }

  /// A line made of `mark`; none where all is told.
  private func rule(_ mark: Character, _ columns: Int) -> [String] {
    manner == .told || columns < 1 ? [] : [String(repeating: mark, count: columns)]
  }

  private func lines(_ blocks: [Block], _ width: Int) -> [String] {
    Self.joined(blocks.flatMap { chunks($0, titled: true, width) })
  }

  private func underlined(_ words: String, _ mark: Character) -> [String] {
    let lines = Self.wrapped(SafeText.line(words).string, width)
    return lines + rule(mark, lines.map { DisplayWidth.columns($0) }.max() ?? 0)
  }

  private func lines(_ facts: [Document.Fact]) -> [String] {
    let names = facts.map { SafeText.line($0.name + ":").string }
    let room =
      manner == .told ? 2 : min(names.map { DisplayWidth.columns($0) }.max() ?? 0, width / 2) + 2
    return zip(names, facts).flatMap { name, fact in
      let space = String(repeating: " ", count: max(1, room - DisplayWidth.columns(name)))
      return Self.wrapped(name + space + PlainLines.text(fact.words), width, hanging: room)
    }
  }

  private func lines(_ list: MarkupList, _ width: Int) -> [String] {
    let items = list.items.enumerated().map { index, item in
      let marker = list.start.map { "\(min($0, 900_000_000) + index). " } ?? "- "
      let lines = lines(item, width - marker.utf8.count)
      return Self.indented(lines.isEmpty ? [""] : lines, marker)
    }
    let isTight = list.items.allSatisfy { $0.count <= 1 }
    return isTight ? Array(items.joined()) : Self.joined(items)
  }

  /// Words wrapped to a width, with the lines after the first moved in by `hanging` columns.
  static func wrapped(_ words: String, _ width: Int, hanging: Int = 0) -> [String] {
    guard words.contains(where: { !$0.isWhitespace }) else { return [] }
    let lines = TextWrap.lines(SafeText(words), width: max(10, width), hanging: hanging)
    return lines.map(\.string)
  }

  /// Lines with `lead` before the first and as much space before the others.
  static func indented(_ lines: [String], _ lead: String) -> [String] {
    let space = String(repeating: " ", count: lead.utf8.count)
    return lines.enumerated().map { index, line in
      line.isEmpty && index > 0 ? "" : (index == 0 ? lead : space) + line
    }
  }
}

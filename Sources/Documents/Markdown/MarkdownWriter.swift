internal import Practice

/// Writes a document as CommonMark, pleasant to read as it is.
package struct MarkdownWriter {
  private let words: any DocumentWords

  package init(words: any DocumentWords = EnglishDocumentWords()) {
    self.words = words
  }

  /// The document's text; every line ends with a line feed.
  package func text(of document: Document) -> String {
    var chunks = [["# " + MarkdownText.heading(MarkdownText.escaped(document.title))]]
    var lists = MarkdownListTurns()
    for (element, titled) in document.elements.titled {
      chunks += self.chunks(element, titled: titled, &lists)
    }
    if !document.closing.isEmpty { chunks += [[Self.rule]] + self.chunks(document.closing) }
    return Self.joined(chunks).map { $0 + "\n" }.joined()
  }

  private static let rule = "___"

  /// Lines of blocks with an empty line between one and the next.
  static func joined(_ chunks: [[String]]) -> [String] {
    Array(chunks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func chunks(
    _ element: Document.Element, titled: Bool, _ lists: inout MarkdownListTurns
  ) -> [[String]] {
    switch element {
    case .block(let block): return chunks(block, titled: titled, &lists)
    case .columns(let blocks): return blocks.flatMap { chunks($0, titled: true, &lists) }
    case .facts(let facts):
      let turn = lists.next(isNumbered: false)
      return [facts.flatMap { Self.lines($0, marker: MarkdownListTurns.bullet(turn)) }]
    case .table(let table):
      lists.endedWithBullets()
      return MarkdownTable.chunks(table, titled: titled)
    case .cards(let cards, let spares):
      return (cards.flatMap { $0.elements(words) } + spares.elements)
        .flatMap { chunks($0, titled: true, &lists) }
    case .cardPages(let pages, _):
      return pages.elements(words).flatMap { chunks($0, titled: true, &lists) }
    case .runSheet(let sheet):
      return sheet.elements(words).titled.flatMap { chunks($0.element, titled: $0.titled, &lists) }
    case .ballots(let cards):
      return cards.flatMap { $0.ballot(words) }.flatMap { chunks($0, titled: true, &lists) }
    case .writingLines, .testSheet, .pageBreak: return []
    }
  }

  private static func lines(_ fact: Document.Fact, marker: String) -> [String] {
    let words = lines([.strong([.text("\(fact.name):")]), .text(" ")] + fact.words)
    return indented(words, behind: marker)
  }

  private func chunks(_ blocks: [Block]) -> [[String]] {
    var lists = MarkdownListTurns()
    return blocks.flatMap { chunks($0, titled: true, &lists) }.filter { !$0.isEmpty }
  }

  private func chunks(
    _ block: Block, titled: Bool, _ lists: inout MarkdownListTurns
  ) -> [[String]] {
    switch block {
    case .list(let list): return [lines(list, turn: lists.next(isNumbered: list.start != nil))]
    case .chart(let chart):
      lists.endedWithBullets()
      return MarkdownTable.chunks(chart, titled: titled, words)
    case .table(let table):
      lists.endedWithBullets()
      return MarkdownTable.chunks(table, titled: titled)
    case .heading, .paragraph, .quotation, .code, .rule:
      lists.ended()
      return [lines(block)]
    }
  }

  private func lines(_ block: Block) -> [String] {
    switch block {
    case .heading(let level, let inlines):
      let mark = String(repeating: "#", count: min(max(level, 1), 6))
      return [mark + " " + MarkdownText.heading(MarkdownInlines.text(inlines))]
    case .paragraph(let inlines): return Self.lines(inlines)
    case .quotation(let inner):
      return Self.joined(chunks(inner)).map { $0.isEmpty ? ">" : "> " + $0 }
    case .code(let text): return Self.fenced(Self.codeLines(text))
    case .rule: return [Self.rule]
    case .list, .chart, .table: return []
    }
  }

  /// A paragraph's lines, with a backslash at the end of each that is broken on purpose.
  static func lines(_ inlines: [Inline]) -> [String] {
    let lines = MarkdownInlines.text(inlines).utf8.split(separator: UInt8(ascii: "\n"))
      .map { MarkdownText.line(String(Substring($0))) }.filter { !$0.isEmpty }
    return lines.enumerated().map { $0 + 1 < lines.count ? $1 + "\\" : $1 }
  }

  private func lines(_ list: MarkupList, turn: Int) -> [String] {
    let items = list.items.map { chunks($0) }
    let lines = items.enumerated().map { index, item in
      Self.indented(
        Self.joined(item), behind: MarkdownListTurns.marker(list, index: index, turn))
    }
    let isTight = items.allSatisfy { $0.count <= 1 }
    return isTight ? Array(lines.joined()) : Self.joined(lines)
  }

  /// Lines with the marker before the first and as much space before the others.
  static func indented(_ lines: [String], behind marker: String) -> [String] {
    let space = String(repeating: " ", count: marker.utf8.count)
    guard let first = lines.first else { return [String(marker.dropLast())] }
    return [marker + first] + lines.dropFirst().map { $0.isEmpty ? "" : space + $0 }
  }

  private static func codeLines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }

  /// Lines that are kept as they are, between more backticks than they have themselves.
  static func fenced(_ lines: [String]) -> [String] {
    let lines = lines.map { SafeText.line($0).string }
    let longest = lines.map { MarkdownText.longestRun(of: "`", in: $0) }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return [fence] + lines + [fence]
  }
}

/// Which markers a list takes: two lists in a row with the same ones would be read as one.
struct MarkdownListTurns {
  private var before: (isNumbered: Bool, turn: Int)?

  /// The turn of a list that comes now.
  mutating func next(isNumbered: Bool) -> Int {
    let turn = before.map { $0.isNumbered == isNumbered ? 1 - $0.turn : 0 } ?? 0
    before = (isNumbered, turn)
    return turn
  }

  /// Something that is no list came.
  mutating func ended() {
    before = nil
  }

  /// Something came that may end with a list of its own.
  mutating func endedWithBullets() {
    before = (isNumbered: false, turn: 0)
  }

  /// The marker of an item.
  static func marker(_ list: MarkupList, index: Int, _ turn: Int) -> String {
    guard let start = list.start else { return bullet(turn) }
    // CommonMark takes numbers of up to nine digits.
    let number = min(max(0, start), 900_000_000) + index
    return "\(number)\(turn == 0 ? "." : ")") "
  }

  /// The marker of a bullet.
  static func bullet(_ turn: Int) -> String {
    turn == 0 ? "- " : "* "
  }
}

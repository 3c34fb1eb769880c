internal import Documents
internal import Faces
internal import Practice

extension Document {
  /// What it says, for a page that is read in the menu.
  var reading: [ReadingPart] {
    [.heading(title)] + elements.titled.flatMap { $0.element.reading(titled: $0.titled) }
      + closing.flatMap(\.reading)
  }
}

extension Document.Element {
  fileprivate func reading(titled: Bool) -> [ReadingPart] {
    switch self {
    case .block(let block): block.reading
    case .columns(let blocks): blocks.flatMap(\.reading)
    case .facts(let facts): facts.map { .quiet("\($0.name): \(PlainText.words($0.words))") }
    case .table(let table):
      (titled ? [.heading(table.title)] : []) + table.rows.map { .item(table.words(of: $0)) }
    // Nothing that's read here has what is cut out or written on.
    case .cards, .cardPages, .runSheet, .ballots, .testSheet, .writingLines, .pageBreak: []
    }
  }
}

extension Block {
  fileprivate var reading: [ReadingPart] {
    switch self {
    case .heading(_, let words): [.heading(PlainText.words(words))]
    case .chart(let chart): [.chart(chart)]
    case .table(let table): [.table(table)]
    case .rule: []
    case .paragraph, .list, .quotation, .code:
      PlainText.paragraphs([self]).map(ReadingPart.words)
    }
  }
}

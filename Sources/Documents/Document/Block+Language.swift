internal import Practice

extension [Inline] {
  /// The words marked as of `language` where the text around them is in another.
  func marked(_ language: String, within other: String) -> [Inline] {
    language == other || isEmpty ? self : [.phrase(self, language: language)]
  }
}

extension [Block] {
  /// The blocks with their words marked as of `language` where the text around them is in another.
  ///
  /// What stands in a chart or table cannot be marked.
  func marked(_ language: String, within other: String) -> [Block] {
    language == other ? self : map { $0.marked(language, within: other) }
  }
}

extension Block {
  fileprivate func marked(_ language: String, within other: String) -> Block {
    switch self {
    case .heading(let level, let words):
      .heading(level: level, words.marked(language, within: other))
    case .paragraph(let words): .paragraph(words.marked(language, within: other))
    case .list(let list):
      .list(
        MarkupList(
          start: list.start, items: list.items.map { $0.marked(language, within: other) }))
    case .quotation(let inner): .quotation(inner.marked(language, within: other))
    case .code, .chart, .table, .rule: self
    }
  }
}

package import Practice

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

extension [Inline] {
  /// Whether they are a label over what follows, or announce it: at the foot of a page they would mean nothing.
  package var leadOn: Bool {
    if case .strong = last { return count == 1 }
    return PlainText.words(self).hasSuffix(":")
  }

  /// Whether they begin with a label such as "Source:" and so tell of what stands before: at the top of a page
  /// nobody would know of what.
  package var tellsOfBefore: Bool {
    guard case .strong(let label) = first, count > 1 else { return false }
    return PlainText.words(label).hasSuffix(":")
  }
}

extension FigureTable {
  /// What stands under the table: what its marks mean, and its note.
  package var notes: [String] {
    let meanings = marks.map { "\($0.symbol) \($0.meaning)" }.joined(separator: "; ")
    return [meanings, note ?? ""].filter { !$0.isEmpty }
  }

  /// A row's label behind the heading of the labels' column, where there is one.
  func named(_ label: String) -> String {
    let heading = columns.first ?? ""
    return heading.isEmpty ? label : "\(heading): \(label)"
  }

  /// The heading of the column at `index` among the figures.
  func column(_ index: Int) -> String {
    columns.dropFirst(index + 1).first ?? ""
  }
}

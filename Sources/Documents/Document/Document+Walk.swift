internal import Practice

extension Document.Element {
  /// Whether the element just before is a heading with these very words, so that they need not be said twice.
  static func repeats(_ title: String, after before: Self?) -> Bool {
    guard case .block(.heading(_, let words)) = before else { return false }
    return PlainText.words(words) == title
  }

  /// The title of a chart or table.
  var title: String? {
    switch self {
    case .table(let table): table.title
    case .block(.table(let table)): table.title
    case .block(.chart(let chart)): chart.title
    case .block, .facts, .cards, .testSheet, .writingLines, .pageBreak: nil
    }
  }
}

extension [Document.Element] {
  /// Each element with whether its title is yet to be said.
  package var titled: [(element: Document.Element, titled: Bool)] {
    indices.map { index in
      guard index > 0, let title = self[index].title else { return (self[index], true) }
      return (self[index], !Document.Element.repeats(title, after: self[index - 1]))
    }
  }
}

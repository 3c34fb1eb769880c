internal import Practice

extension [Block] {
  /// The first sentence of each item of their lists; themselves where they have none.
  var inShort: [Block] {
    let lists = compactMap { if case .list(let list) = $0 { list } else { nil } }
    guard !lists.isEmpty else { return self }
    return lists.map { list in
      .list(
        MarkupList(
          start: list.start,
          items: list.items.map { item in item.first.map { [$0.firstSentence] } ?? [] }))
    }
  }
}

extension Block {
  // An address with a point in it is no end of a sentence: one is followed by a blank.
  fileprivate var firstSentence: Block {
    guard case .paragraph(let inlines) = self else { return self }
    let text = PlainText.words(inlines)
    guard let end = text.firstRange(of: ". ") else { return self }
    return .paragraph([.text(String(text[..<end.lowerBound]) + ".")])
  }
}

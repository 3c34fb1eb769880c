internal import Practice
internal import Window

extension Stage {
  /// The cards and passages that hold what is searched for; every card where nothing is typed yet.
  func hits(of field: WritingField) -> [SearchHit] {
    let wanted = (field.words ?? "").lowercased()
    let cards = context.cardTitles.enumerated()
      .filter { wanted.isEmpty || $0.element.lowercased().contains(wanted) }
      .map { SearchHit.card($0.offset, $0.element) }
    return wanted.isEmpty ? cards : cards + passages(holding: wanted)
  }

  // What a finding says below its sentence is not found before it is shown.
  private func passages(holding wanted: String) -> [SearchHit] {
    guard !waitsForHands, scene.ask != .paused else { return [] }
    let blocks = sceneSections.flatMap(\.blocks)
    let shown = hasHiddenFigures ? blocks.prefix(lastShownBlock + 1) : blocks[...]
    return shown.enumerated().compactMap { index, block in
      guard let words = block.words, words.lowercased().contains(wanted) else { return nil }
      return .passage(index, words)
    }
  }
}

extension StageBlock {
  /// The words that a search looks through; nil where there are none of the session's.
  fileprivate var words: String? {
    switch self {
    case .heading(let words), .text(let words, _), .statement(let words): words
    case .gap, .bars, .table, .movement, .choice, .count, .key, .field, .line: nil
    }
  }
}

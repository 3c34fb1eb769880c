/// Finds cards by words: all of them must stand in the card, or in its findings or their sources.
package struct CardSearch: Sendable {
  private let words: [FoldedText]

  /// Makes a search for the words of `text`, in any order and any case.
  package init(_ text: some StringProtocol) {
    words = text.split(whereSeparator: \.isWhitespace).map { FoldedText([String($0)]) }
  }

  /// Whether there is nothing to look for, so that every card is found.
  package var isEmpty: Bool { words.isEmpty }

  /// Whether `card` in `deck` has all the words.
  package func finds(_ card: Card, in deck: Deck) -> Bool {
    let findings = card.findings.compactMap { deck.findings[$0] }
    return finds(in: [FoldedText(card)] + findings.map { FoldedText($0, in: deck) })
  }

  /// Whether each word stands in one of `texts`.
  package func finds(in texts: [FoldedText]) -> Bool {
    words.allSatisfy { word in texts.contains { $0.contains(word) } }
  }
}

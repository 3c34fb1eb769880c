internal import Practice

/// Finds cards by words: all of them must stand in the card, or in its findings or their sources.
struct CardSearch {
  private let words: [String]

  /// Makes a search for the words of `text`, in any order and any case.
  init(_ text: String) {
    words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Whether `card` in `deck` has all the words.
  func finds(_ card: Card, in deck: Deck) -> Bool {
    let findings = card.findings.compactMap { deck.findings[$0] }
    let sources = findings.flatMap(\.sources).compactMap { deck.sources[$0] }
    let text = ([Self.text(of: card)] + findings.map(Self.text) + sources.map(\.citation))
      .joined(separator: "\n").lowercased()
    return words.allSatisfy { text.contains($0) }
  }

  private static func text(of card: Card) -> String {
    let prompts = card.prompts.map(PlainText.words)
    let blocks = PlainText.paragraphs(card.setUp + card.facilitatorNotes + card.tryThis)
    return
      ([card.id, card.title, PlainText.words(card.statement)] + card.covers + prompts + blocks)
      .joined(separator: "\n")
  }

  private static func text(of finding: Finding) -> String {
    let blocks = PlainText.paragraphs(finding.detail + finding.doesNotSay)
    return ([finding.title, PlainText.words(finding.statement)] + finding.covers + blocks)
      .joined(separator: "\n")
  }
}

/// The decks at hand, in which cards and findings are looked up by id.
package struct Library: Sendable {
  /// The decks in their order: those that ship first, then the user's.
  package var decks: [Deck]

  package init(_ decks: [Deck]) {
    self.decks = decks
  }

  /// Every card with its deck, deck by deck.
  package var cards: [(card: Card, deck: Deck)] {
    decks.flatMap { deck in deck.cards.map { ($0, deck) } }
  }

  /// The card with this id or `deck/id` or, where none has it, this title in any case.
  ///
  /// - Throws: `LookupFault` when there is none, or several decks have it.
  package func card(_ name: String) throws(LookupFault) -> (card: Card, deck: Deck) {
    try single(name, of: { $0.cards.map { ($0.id, $0.title, $0) } }) { deck, id in
      deck.cards.first { $0.id == id }
    }
  }

  /// The finding with this id or `deck/id` or, where none has it, this title in any case.
  ///
  /// - Throws: `LookupFault` when there is none, or several decks have it.
  package func finding(_ name: String) throws(LookupFault) -> (finding: Finding, deck: Deck) {
    try single(name, of: { $0.ownFindings.map { ($0.id, $0.title, $0) } }) { deck, id in
      deck.findings[id]
    }
  }

  private func single<Value>(
    _ name: String, of all: (Deck) -> [(id: String, title: String, value: Value)],
    _ find: (Deck, String) -> Value?
  ) throws(LookupFault) -> (Value, Deck) {
    let parts = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let id = String(parts.last ?? "")
    let searched = parts.count == 2 ? decks.filter { $0.id == parts[0] } : decks
    var found = searched.compactMap { deck in find(deck, id).map { (id, $0, deck) } }
    if found.isEmpty {
      let title = name.lowercased()
      found = decks.flatMap { deck in
        all(deck).filter { $0.title.lowercased() == title }.map { ($0.id, $0.value, deck) }
      }
    }
    guard let first = found.first else {
      let ids = decks.flatMap { all($0).map(\.id) }.sorted()
      throw .notFound(name, near: NearWords.nearest(to: name, among: ids))
    }
    guard found.count == 1 else { throw .ambiguous(name, found.map { "\($2.id)/\($0)" }.sorted()) }
    return (first.1, first.2)
  }
}

/// Why an id leads to nothing, or to more than one thing.
package enum LookupFault: Error, Equatable, Sendable {
  /// Nothing has this id or title; the id most likely meant.
  case notFound(String, near: String? = nil)
  /// Several decks have it; the full names to choose from.
  case ambiguous(String, [String])
}

/// Finds cards by words: all of them must stand in the card, or in its findings or their sources.
package struct CardSearch: Sendable {
  private let words: [FoldedText]

  package init(_ text: some StringProtocol) {
    words = text.split(whereSeparator: \.isWhitespace).map { FoldedText([String($0)]) }
  }

  /// Whether there is nothing to look for, so that every card is found.
  package var isEmpty: Bool { words.isEmpty }

  /// Whether `card` in `deck` has all the words.
  package func finds(_ card: Card, in deck: Deck) -> Bool {
    let findings = deck.findings(behind: card)
    return finds(in: [FoldedText(card)] + findings.map { FoldedText($0, in: deck) })
  }

  /// Where `card` comes among those found: first the ones whose title has all the words.
  package func rank(of card: Card) -> Int { finds(in: [FoldedText([card.title])]) ? 0 : 1 }

  /// Whether each word stands in one of `texts`.
  package func finds(in texts: [FoldedText]) -> Bool {
    words.allSatisfy { word in texts.contains { $0.contains(word) } }
  }
}

extension FoldedText {
  /// Everything a card says itself.
  package init(_ card: Card) {
    let prompts = card.prompts.map(PlainText.words) + PlainText.paragraphs(card.experience)
    let blocks = PlainText.paragraphs(card.setUp + card.facilitatorNotes + card.tryThis)
    self.init(
      [card.id, card.title, PlainText.words(card.statement)] + card.covers + prompts + blocks)
  }

  /// Everything a finding in `deck` says, with the works it cites.
  package init(_ finding: Finding, in deck: Deck) {
    let blocks = PlainText.paragraphs(finding.detail + finding.doesNotSay)
    let sources = finding.sources.compactMap { deck.sources[$0]?.citation }
    self.init(
      [finding.title, PlainText.words(finding.statement)] + finding.covers + blocks + sources)
  }
}

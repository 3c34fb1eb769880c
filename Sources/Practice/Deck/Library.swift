/// The decks at hand, in which cards and findings are looked up by id.
package struct Library: Sendable {
  /// The decks in their order: those that ship first, then the user's.
  package var decks: [Deck]

  /// Makes a library.
  package init(_ decks: [Deck]) {
    self.decks = decks
  }

  /// Every card with its deck, deck by deck.
  package var cards: [(card: Card, deck: Deck)] {
    decks.flatMap { deck in deck.cards.map { ($0, deck) } }
  }

  /// The card named `id` or `deck/id`.
  ///
  /// - Throws: `LookupFault` when there is none, or a bare id is in several decks.
  package func card(_ name: String) throws(LookupFault) -> (card: Card, deck: Deck) {
    try single(name) { deck, id in deck.cards.first { $0.id == id }.map { ($0, deck) } }
  }

  /// The finding named `id` or `deck/id`.
  ///
  /// - Throws: `LookupFault` when there is none, or a bare id is in several decks.
  package func finding(_ name: String) throws(LookupFault) -> (finding: Finding, deck: Deck) {
    try single(name) { deck, id in deck.findings[id].map { ($0, deck) } }
  }

  private func single<Found>(
    _ name: String, _ find: (Deck, String) -> Found?
  ) throws(LookupFault) -> Found {
    let parts = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let id = String(parts.last ?? "")
    let searched = parts.count == 2 ? decks.filter { $0.id == parts[0] } : decks
    let found = searched.compactMap { deck in find(deck, id).map { (deck.id, $0) } }
    guard let first = found.first else { throw .notFound(name) }
    guard found.count == 1 else { throw .ambiguous(name, found.map { "\($0.0)/\(id)" }) }
    return first.1
  }
}

internal import Practice
internal import Window

/// The cards of all decks in the order they are listed in: by deck, by theme, by id.
struct CardShelf: Sendable {
  /// A card with where it belongs.
  struct Place: Sendable {
    let card: Card
    /// The index of its deck.
    let deck: Int
    /// The words its theme is listed under.
    let theme: String
  }

  /// The decks.
  let decks: [Deck]
  /// Every card.
  let places: [Place]

  /// Orders the cards of `library`.
  init(_ library: Library) {
    decks = library.decks
    let named = decks.count > 1
    places = library.decks.enumerated().flatMap { index, deck in
      Self.places(of: deck, at: index, named: named)
    }
  }

  private static func places(of deck: Deck, at index: Int, named: Bool) -> [Place] {
    let byTheme = Dictionary(grouping: deck.cards, by: \.theme)
    let known = Set(deck.themes.map(\.id))
    // A deck may name no themes: then those that its cards use stand for themselves.
    let others = byTheme.keys.filter { !known.contains($0) }.sorted()
    let themes = deck.themes + others.map { Theme(id: $0, title: $0) }
    return themes.flatMap { theme in
      let words = named ? "\(deck.title): \(theme.title)" : theme.title
      return (byTheme[theme.id] ?? []).map { Place(card: $0, deck: index, theme: words) }
    }
  }

  /// What a session or a handout calls the card by.
  func name(of index: Int) -> String {
    "\(places[index].card.deck)/\(places[index].card.id)"
  }

  /// The card's words.
  func wording(of index: Int) -> CardWording {
    CardWording(places[index].card, in: decks[places[index].deck])
  }
}

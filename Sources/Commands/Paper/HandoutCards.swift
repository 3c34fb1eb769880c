internal import Documents
internal import Practice

/// The cards and findings of a library in the order they are handed out: deck by deck, theme by theme.
struct HandoutCards {
  private let library: Library

  /// Takes a library.
  init(_ library: Library) {
    self.library = library
  }

  /// Every card.
  var all: CardChoice { CardChoice(title: title, members: library.decks.flatMap(Self.members)) }

  /// Every finding: those behind cards in the cards' order, then the others.
  var allFindings: FindingChoice {
    let others = library.decks.flatMap { deck in
      deck.findings.values.sorted { $0.id < $1.id }
        .map { FindingChoice.Member($0, in: deck) }
    }
    return FindingChoice(
      title: title, members: FindingChoice(behind: all).members + others)
  }

  /// The cards of a theme.
  ///
  /// - Throws: A `CommandFailure` when there are none.
  func ofTheme(_ theme: String) throws -> CardChoice {
    let members = all.members.filter { $0.card.theme == theme }
    let themes = library.decks.flatMap(\.themes)
    guard !members.isEmpty else {
      throw CommandFailure(.notFound, Messages.noSuchTheme(theme, known: themes.map(\.id)))
    }
    return CardChoice(title: themes.first { $0.id == theme }?.title ?? theme, members: members)
  }

  private var title: String {
    library.decks.count == 1 ? library.decks[0].title : Messages.allCards
  }

  // A deck may name no themes, or not all that its cards use: those come last.
  private static func members(of deck: Deck) -> [CardChoice.Member] {
    let order = Dictionary(
      deck.themes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    func place(_ card: Card) -> (Int, String, String) {
      (order[card.theme] ?? deck.themes.count, card.theme, card.id)
    }
    return deck.cards.sorted { place($0) < place($1) }.map { CardChoice.Member($0, in: deck) }
  }
}

internal import Practice

/// A list of cards in lines, theme by theme.
struct CardList {
  private let library: Library
  private let cards: [Card]
  private let names: LibraryNames
  private let width: Int

  /// Makes a list of `cards`, all of them from `library`.
  init(library: Library, cards: [Card]) {
    self.library = library
    self.cards = cards
    let names = LibraryNames(library)
    self.names = names
    width = (cards.map { names.name(of: $0).utf8.count }.max() ?? 0) + 2
  }

  /// The lines: a heading for each theme, then a card a line.
  var lines: [SafeText] {
    let blocks = library.decks.flatMap { deck in
      themes(of: deck).map { theme in
        block(theme, cards.filter { $0.deck == deck.id && $0.theme == theme.id })
      }
    }
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [SafeText("")]))
  }

  private func block(_ theme: Theme, _ cards: [Card]) -> [SafeText] {
    guard !cards.isEmpty else { return [] }
    return [SafeText.line(theme.title)]
      + cards.map { card in
        let name = names.name(of: card)
        let space = String(repeating: " ", count: max(1, width - name.utf8.count))
        let weight = card.weight.map { ", \($0.rawValue)" } ?? ""
        return SafeText.line("  \(name)\(space)\(card.title) (\(card.minutes) min\(weight))")
      }
  }

  // A deck may name no themes: then those that its cards use stand for themselves.
  private func themes(of deck: Deck) -> [Theme] {
    let known = Set(deck.themes.map(\.id))
    let others = Set(deck.cards.map(\.theme)).subtracting(known).sorted()
    return deck.themes + others.map { Theme(id: $0, title: $0) }
  }
}

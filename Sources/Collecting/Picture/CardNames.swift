/// What cards and themes are called for readers.
package struct CardNames: Sendable {
  private let cards: [String: String]
  private let themes: [String: String]

  /// - Parameters:
  ///   - cards: Titles by `deck/id`; others are told by their ids.
  ///   - themes: Titles by id.
  package init(cards: [String: String] = [:], themes: [String: String] = [:]) {
    (self.cards, self.themes) = (cards, themes)
  }

  package func title(ofCard id: String) -> String {
    cards[id] ?? Self.words(id.split(separator: "/").last ?? "")
  }

  package func title(ofTheme id: String) -> String { themes[id] ?? Self.words(id[...]) }

  // An id is made of a title's words: `every-move-counts`.
  private static func words(_ id: Substring) -> String {
    let words = id.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

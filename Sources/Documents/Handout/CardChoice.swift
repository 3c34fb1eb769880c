package import Practice

/// Cards chosen to be handed out, in the order they are to stand in.
package struct CardChoice: Sendable {
  /// A card with its deck.
  package struct Member: Sendable {
    /// The card.
    package var card: Card
    /// Its deck.
    package var deck: Deck

    /// Makes a member.
    package init(_ card: Card, in deck: Deck) {
      self.card = card
      self.deck = deck
    }
  }

  /// What they have in common, such as a theme's title.
  package var title: String
  /// The cards.
  package var members: [Member]

  /// Makes a choice.
  package init(title: String, members: [Member]) {
    self.title = title
    self.members = members
  }
}

extension CardChoice {
  /// The decks they come from, each once.
  var decks: [Deck] { members.map(\.deck).once }
}

extension [Deck] {
  /// Each deck once, in the order of their first coming.
  var once: [Deck] {
    var known: Set<String> = []
    return filter { known.insert($0.id).inserted }
  }

  /// The language of a document about them: the first one's.
  var language: String { first?.language ?? Messages.language }
}

package import Practice

/// Cards chosen to be handed out, in the order they are to stand in.
package struct CardChoice: Sendable {
  /// A card with its deck.
  package struct Member: Sendable {
    package var card: Card
    package var deck: Deck

    package init(_ card: Card, in deck: Deck) {
      self.card = card
      self.deck = deck
    }
  }

  /// What they have in common, such as a theme's title.
  package var title: String
  package var members: [Member]

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

  /// The language of a document about them: the first one's, or that of its own words.
  func language(_ words: any DocumentWords) -> String { first?.language ?? words.language }
}

/// Findings chosen to be handed out, in the order they are to stand in.
package struct FindingChoice: Sendable {
  /// A finding with its deck.
  package struct Member: Sendable {
    package var finding: Finding
    package var deck: Deck

    package init(_ finding: Finding, in deck: Deck) {
      self.finding = finding
      self.deck = deck
    }
  }

  /// What they have in common, such as a theme's title.
  package var title: String
  package var members: [Member]

  package init(title: String, members: [Member]) {
    var known: Set<String> = []
    self.title = title
    self.members = members.filter { known.insert("\($0.deck.id)/\($0.finding.id)").inserted }
  }

  /// The findings that the cards of `choice` rest on.
  package init(behind choice: CardChoice) {
    self.init(
      title: choice.title,
      members: choice.members.flatMap { member in
        member.deck.findings(behind: member.card).map { Member($0, in: member.deck) }
      })
  }
}

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
  var decks: [Deck] {
    var known: Set<String> = []
    return members.indices.filter { known.insert(members[$0].deck.id).inserted }
      .map { members[$0].deck }
  }
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
    // A deck is copied for each member; most cards share their findings with others.
    var known: Set<String> = []
    var members: [Member] = []
    for member in choice.members {
      for finding in member.deck.findings(behind: member.card)
      where known.insert("\(member.deck.id)/\(finding.id)").inserted {
        members.append(Member(finding, in: member.deck))
      }
    }
    self.init(title: choice.title, members: members)
  }
}

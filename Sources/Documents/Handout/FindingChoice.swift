package import Practice

/// Findings chosen to be handed out, in the order they are to stand in.
package struct FindingChoice: Sendable {
  /// A finding with its deck.
  package struct Member: Sendable {
    /// The finding.
    package var finding: Finding
    /// Its deck.
    package var deck: Deck

    /// Makes a member.
    package init(_ finding: Finding, in deck: Deck) {
      self.finding = finding
      self.deck = deck
    }
  }

  /// What they have in common, such as a theme's title.
  package var title: String
  /// The findings.
  package var members: [Member]

  /// Makes a choice; a finding that comes twice stands only where it comes first.
  package init(title: String, members: [Member]) {
    var known: Set<[String]> = []
    self.title = title
    self.members = members.filter {
      known.insert([$0.deck.id, $0.finding.id]).inserted
    }
  }

  /// The findings that the cards of `choice` rest on.
  package init(behind choice: CardChoice) {
    self.init(
      title: choice.title,
      members: choice.members.flatMap { member in
        member.card.findings.compactMap { member.deck.findings[$0] }
          .map { Member($0, in: member.deck) }
      })
  }
}

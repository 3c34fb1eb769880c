internal import Practice
internal import Window

/// The cards of all decks in the order they are listed in, by deck, by theme, by id; and their findings.
struct CardShelf: Sendable {
  /// A card with where it belongs.
  struct Place: Sendable {
    let card: Card
    /// The index of its deck.
    let deck: Int
    /// The words its theme is listed under.
    let theme: String
  }

  /// A finding with where it belongs.
  struct FindingPlace: Sendable {
    let finding: Finding
    /// The index of its deck.
    let deck: Int
    /// The cards that rest on it.
    var cards: [Int] = []
    /// The words it's listed under; nil where no card rests on it.
    var theme: String?
  }

  /// The decks.
  let decks: [Deck]
  /// Every card.
  let places: [Place]
  /// Every finding in the order of the cards.
  let findings: [FindingPlace]
  /// How much the cards ask of people, and how long they take.
  let weights: [Card.Weight]
  let minutes: ClosedRange<Int>?

  /// Orders the cards of `library`.
  init(_ library: Library) {
    decks = library.decks
    let named = decks.count > 1
    places = library.decks.enumerated().flatMap { index, deck in
      Self.places(of: deck, at: index, named: named)
    }
    findings = Self.findings(of: decks, behind: places)
    let known = Set(places.compactMap(\.card.weight))
    weights = Card.Weight.allCases.filter(known.contains)
    minutes = places.map(\.card.minutes).range
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

  private static func findings(of decks: [Deck], behind places: [Place]) -> [FindingPlace] {
    var found = decks.enumerated().flatMap { index, deck in
      deck.ownFindings.map { FindingPlace(finding: $0, deck: index) }
    }
    let numbers = Dictionary(
      found.enumerated().map { ("\($1.finding.deck)/\($1.finding.id)", $0) }
    ) { first, _ in first }
    for (index, place) in places.enumerated() {
      for finding in decks[place.deck].findings(behind: place.card) {
        guard let number = numbers["\(finding.deck)/\(finding.id)"] else { continue }
        found[number].cards.append(index)
        found[number].theme = found[number].theme ?? place.theme
      }
    }
    // Those on which no card rests come last.
    return found.sorted {
      ($0.cards.first ?? .max, $0.deck, $0.finding.id)
        < ($1.cards.first ?? .max, $1.deck, $1.finding.id)
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

extension [Int] {
  /// From the least to the greatest; nil where there is none.
  var range: ClosedRange<Int>? {
    guard let least = self.min(), let most = self.max() else { return nil }
    return least...most
  }
}

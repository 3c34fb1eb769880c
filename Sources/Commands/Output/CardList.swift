internal import Practice

/// A list of cards in lines, theme by theme.
struct CardList {
  private let library: Library
  private let cards: [Card]
  private let names: LibraryNames
  private let width: Int
  private let setting: Setting?

  /// Makes a list of `cards`, all of them from `library`, for whoever meets them in `setting`.
  init(library: Library, cards: [Card], setting: Setting? = nil) {
    self.library = library
    self.cards = cards
    self.setting = setting
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
    return [SafeText.line(theme.title)] + cards.map(line)
  }

  /// The lines without headings, in the order given.
  var flat: [SafeText] { cards.map(line) }

  private func line(_ card: Card) -> SafeText {
    let name = names.name(of: card)
    let space = String(repeating: " ", count: max(1, width - name.utf8.count))
    return SafeText.line("  \(name)\(space)\(Language.words.cardLine(card, for: setting))")
  }

  // A deck may name no themes: then those that its cards use stand for themselves.
  private func themes(of deck: Deck) -> [Theme] {
    let known = Set(deck.themes.map(\.id))
    let others = Set(deck.cards.map(\.theme)).subtracting(known).sorted()
    return deck.themes + others.map { Theme(id: $0, title: $0) }
  }
}

/// What cards and findings are called by in lists: their ids, or `deck/id` where an id alone would not do.
struct LibraryNames {
  private let cards: Set<String>
  private let findings: Set<String>

  /// Takes the names of everything in `library`.
  init(_ library: Library) {
    cards = Self.repeated(library.decks.map { $0.cards.map(\.id) })
    findings = Self.repeated(library.decks.map { $0.ownFindings.map(\.id) })
  }

  /// What `card` is called by.
  func name(of card: Card) -> String {
    cards.contains(card.id) ? "\(card.deck)/\(card.id)" : card.id
  }

  /// What `finding` is called by.
  func name(of finding: Finding) -> String {
    findings.contains(finding.id) ? "\(finding.deck)/\(finding.id)" : finding.id
  }

  private static func repeated(_ decks: [[String]]) -> Set<String> {
    var known: Set<String> = []
    var repeated: Set<String> = []
    for ids in decks {
      repeated.formUnion(known.intersection(ids))
      known.formUnion(ids)
    }
    return repeated
  }
}

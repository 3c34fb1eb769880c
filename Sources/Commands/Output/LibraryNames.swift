internal import Practice

/// What cards and findings are called by in lists: their ids, or `deck/id` where an id alone would not do.
struct LibraryNames {
  private let cards: Set<String>
  private let findings: Set<String>

  /// Takes the names of everything in `library`.
  init(_ library: Library) {
    cards = Self.repeated(library.decks.map { $0.cards.map(\.id) })
    findings = Self.repeated(library.decks.map { Array($0.findings.keys) })
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

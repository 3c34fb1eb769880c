internal import Documents
internal import Practice

/// Finds cards whose text takes more than one printed card, or has characters that no font has.
struct CardFitting {
  /// The cards of a deck that do so, printed in one size.
  struct Finding {
    /// Whether they are printed large.
    let isLarge: Bool
    /// How many cards the deck has.
    let cards: Int
    /// The cards, each with what it takes.
    let notes: [(card: Card, diagnostic: Diagnostic)]
    /// What is missing of them on paper.
    let missing: [Diagnostic]
  }

  private static let listed = 3
  private let fit: Press.CardFit
  private let words: any DocumentWords

  init(words: any DocumentWords, _ fit: @escaping Press.CardFit) {
    self.words = words
    self.fit = fit
  }

  /// What is to be said of `deck`: a note for each card, or, unless `listing`, one for many.
  ///
  /// - Throws: A `DocumentFault` when the measure cannot be taken.
  func notes(on deck: Deck, listing: Bool) throws -> [Diagnostic] {
    try [Document.Print.usual, .large].flatMap { print in
      let found = try finding(deck, print)
      // In the other size the same characters are missing.
      let missing = print == .usual ? found.missing : []
      guard !listing, found.notes.count > Self.listed, let first = found.notes.first else {
        return missing + found.notes.map(\.diagnostic)
      }
      let ids = found.notes.prefix(Self.listed).map(\.card.id)
      return missing + [
        Diagnostic(
          .note, at: Self.deckFile(beside: first.card),
          Language.words.flowOn(
            found.notes.count, of: found.cards, isLarge: found.isLarge, Array(ids)))
      ]
    }
  }

  private func finding(_ deck: Deck, _ print: Document.Print) throws -> Finding {
    let isLarge = print == .large
    let printed = deck.cards.map {
      CardSheetBuilder(print: print, words: words).card(CardChoice.Member($0, in: deck))
    }
    let fits = try fit(printed, print)
    let notes = zip(deck.cards, fits).compactMap {
      card, fit -> (card: Card, diagnostic: Diagnostic)? in
      guard fit.cards > 1 else { return nil }
      let note = Language.words.flowsOn(fit, isLarge: isLarge)
      return (card, Diagnostic(.note, at: card.place, note))
    }
    let missing = zip(deck.cards, fits).flatMap { card, fit in
      fit.missing.map { Diagnostic(.note, at: card.place, Language.words.inNoFont($0)) }
    }
    return Finding(
      isLarge: isLarge, cards: deck.cards.count, notes: notes, missing: missing)
  }

  // A card's file lies in a folder of the deck's.
  private static func deckFile(beside card: Card) -> SourceLine {
    let parts = card.place.file.split(separator: "/", omittingEmptySubsequences: false)
    return SourceLine(file: (parts.dropLast(2) + ["deck.md"]).joined(separator: "/"), line: 1)
  }
}

package import Practice

/// A kind of handout, and all that depends on it.
package enum HandoutKind: String, CaseIterable, Sendable {
  /// Cards of A6 to cut out.
  case cards
  /// Cards of A5 to cut out, in large print.
  case large
  /// A page or two about each card, findings and all.
  case page
  case guide
  case findings
  /// Slips for private views, and voting cards.
  case ballots

  package var print: Document.Print { self == .large ? .large : .usual }

  /// Whether it's printed on both sides of sheets to cut up, so that a test sheet makes sense.
  package var isCutOut: Bool { self == .cards || self == .large }

  /// Whether it's about findings, whatever was named.
  package var isOfFindings: Bool { self == .findings }

  /// What a handout is about.
  package enum Content: Sendable {
    case cards(CardChoice)
    /// A plan, with cards for the steps that leave one open.
    case plan(Plan, [CardChoice.Member])
    case findings(FindingChoice)
    /// A page of its own for whoever leads.
    case reading(title: String, [Block])

    /// The kind people mean when they name none.
    package var usualKind: HandoutKind {
      switch self {
      case .cards: .cards
      case .plan: .guide
      case .findings: .findings
      case .reading: .page
      }
    }
  }

  /// The handout of this kind about `content`.
  package func document(
    about content: Content, from library: Library, withTestSheet: Bool,
    words: any DocumentWords
  ) -> Document {
    switch content {
    case .reading(let title, let blocks):
      Document(title: title, language: words.language, elements: .blocks(blocks))
    case .findings(let choice): FindingsBuilder(words: words).document(for: choice)
    case .plan(let plan, let cards):
      GuideBuilder(library: library, words: words).document(for: plan, filling: cards)
    case .cards(let choice):
      switch self {
      case .cards, .large:
        CardSheetBuilder(print: print, withTestSheet: withTestSheet, words: words)
          .document(for: choice)
      case .ballots: BallotsBuilder(words: words).document(for: choice)
      case .page, .findings: CardPagesBuilder(words: words).document(for: choice)
      case .guide: GuideBuilder(library: library, words: words).document(for: choice)
      }
    }
  }
}

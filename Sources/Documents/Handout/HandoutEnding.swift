internal import Practice

/// What every handout ends with: support, credits and licence, and what kind of paper it is.
struct HandoutEnding {
  private let decks: [Deck]
  private let language: String

  /// Takes the decks that a document in `language` is made from, each once.
  init(_ decks: [Deck], language: String) {
    self.decks = decks
    self.language = language
  }

  /// The sections with support and credits.
  var elements: [Document.Element] {
    .section(2, Messages.support, .blocks(support)) + .section(2, Messages.creditsTitle, credits)
  }

  /// The lines at the very end.
  var closing: [Block] { [.paragraph([.text(Messages.handoutClosing)])] }

  // Two decks may well name the same places.
  private var support: [Block] {
    var known: Set<[Block]> = []
    return decks.filter { known.insert($0.support).inserted }
      .flatMap { $0.support.marked($0.language, within: language) }
  }

  private var credits: [Document.Element] {
    decks.map { deck in
      let facts = [
        (Messages.deck, deck.title), (Messages.credits, deck.credits),
        (Messages.licence, deck.licence ?? ""),
      ]
      return .facts(
        facts.filter { !$0.1.isEmpty }.map { name, words in
          Document.Fact(
            name: name,
            words: WordsWithAddresses.linked(words).marked(deck.language, within: language))
        })
    }
  }
}

internal import ArgumentParser
internal import Decks
internal import Documents
internal import Practice

/// `reflect cards`: the cards of the decks at hand.
struct Cards: ParsableCommand {
  static var configuration: CommandConfiguration {
    .group(
      "cards", Language.help.cards, of: [List.self, Show.self, Search.self, Check.self, New.self])
  }
}

extension Cards {
  /// `reflect cards list`.
  struct List: ReportingCommand {
    static var configuration: CommandConfiguration { .named("list", Language.help.cardsList) }

    @Option(name: .long, help: Language.help.themeToList)
    var theme: String?

    @Option(name: .long, help: Language.help.covers)
    var covers: String?

    @OptionGroup var fit: FitOptions

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let library = try listing.shelf(here).library(.listing)
      var cards = try theme.map { try library.theme($0).cards } ?? Self.all(library.decks[...])
      if let covers {
        cards = cards.filter { $0.covers.contains(covers) }
        if cards.isEmpty { throw Self.nothing(covers, in: library) }
      }
      cards = try fit.only(cards) { $0.takes($1) }
      try listing.list(cards, { $0.members(of: $1) }) {
        CardList(library: library, cards: cards, setting: fit.fit.setting).lines
      }
    }

    // One deck's cards are listed where they are: ten thousand take megabytes.
    private static func all(_ decks: ArraySlice<Deck>) -> [Card] {
      decks.dropFirst().reduce(decks.first?.cards ?? []) { $0 + $1.cards }
    }

    private static func nothing(_ id: String, in library: Library) -> CommandFailure {
      let findings = library.decks.flatMap(\.ownFindings).filter { $0.covers.contains(id) }
      guard !findings.isEmpty else {
        return CommandFailure(.notFound, Language.words.nothingCovers(id))
      }
      return CommandFailure(
        .notFound, Language.words.onlyFindingsCover(id, findings.map(\.id).sorted()))
    }
  }

  /// `reflect cards show`.
  struct Show: ReportingCommand {
    static var configuration: CommandConfiguration { .named("show", Language.help.cardsShow) }

    @Argument(help: Language.help.cardID)
    var id: String

    @Flag(name: .long, help: Language.help.withFinding)
    var withFinding = false

    @Flag(name: .long, help: Language.help.withNotes)
    var withNotes = false

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let (card, deck) = try listing.shelf(here).library().card(id)
      try listing.show(here, json: JSONWriter.single { $0.everything(of: card, in: deck) }) {
        CardPageBuilder(withFindings: withFinding, withNotes: withNotes, words: here.documents)
          .document(for: card, in: deck)
      }
    }
  }

  /// `reflect cards search`.
  struct Search: ReportingCommand {
    static var configuration: CommandConfiguration { .named("search", Language.help.cardsSearch) }

    @Argument(help: Language.help.searchWords)
    var text: [String]

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let library = try listing.shelf(here).library()
      let search = CardSearch(text.joined(separator: " "))
      let found = library.cards.filter { search.finds($0.card, in: $0.deck) }.map(\.card)
      // "phone" is *The phone* before it is *The phone rings*.
      let titled = found.filter { search.rank(of: $0) == 0 }.sorted {
        $0.title.count < $1.title.count
      }
      let cards = titled + found.filter { search.rank(of: $0) > 0 }
      try listing.list(cards, { $0.members(of: $1) }) {
        guard cards.isEmpty else { return CardList(library: library, cards: cards).flat }
        throw CommandFailure(.notFound, Language.words.nothingFound(text.joined(separator: " ")))
      }
    }
  }
}

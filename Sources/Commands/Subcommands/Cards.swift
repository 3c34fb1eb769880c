internal import ArgumentParser
internal import Decks
internal import Documents
internal import Practice

/// `reflect cards`: the cards of the decks at hand.
struct Cards: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cards",
    abstract: Messages.Help.cards,
    subcommands: [List.self, Show.self, Search.self, Check.self, New.self],
    defaultSubcommand: List.self)
}

extension Cards {
  /// `reflect cards list`.
  struct List: ReportingCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: Messages.Help.cardsList)

    @Option(name: .long, help: Messages.Help.themeToList)
    var theme: String?

    @Option(name: .long, help: Messages.Help.covers)
    var covers: String?

    @Flag(name: .long, help: Messages.Help.json)
    var json = false

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      let library = try Shelf(workspace: common.place()).library(.listing)
      let cards = library.cards.map(\.card).filter { card in
        (theme == nil || card.theme == theme)
          && (covers == nil || covers.map(card.covers.contains) == true)
      }
      if let covers, cards.isEmpty { throw Self.nothing(covers, in: library) }
      if let theme, cards.isEmpty {
        let known = library.decks.flatMap(\.themes).map(\.id)
        throw CommandFailure(.notFound, Messages.noSuchTheme(theme, known: known))
      }
      if json { return try Output.show(JSONWriter.list(cards) { $0.members(of: $1) }) }
      try Output.show(CardList(library: library, cards: cards).lines)
    }

    private static func nothing(_ id: String, in library: Library) -> CommandFailure {
      let findings = library.decks.flatMap(\.findings.values).filter { $0.covers.contains(id) }
      guard !findings.isEmpty else {
        return CommandFailure(.notFound, Messages.nothingCovers(id))
      }
      return CommandFailure(
        .notFound, Messages.onlyFindingsCover(id, findings.map(\.id).sorted()))
    }
  }

  /// `reflect cards show`.
  struct Show: ReportingCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: Messages.Help.cardsShow)

    @Argument(help: Messages.Help.cardID)
    var id: String

    @Flag(name: .long, help: Messages.Help.withFinding)
    var withFinding = false

    @Flag(name: .long, help: Messages.Help.withNotes)
    var withNotes = false

    @Flag(name: .long, help: Messages.Help.json)
    var json = false

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      let (card, deck) = try Shelf(workspace: common.place()).library().card(id)
      if json { return try Output.show(JSONWriter.single { $0.everything(of: card, in: deck) }) }
      try Pages.show(
        CardPageBuilder(
          withFindings: withFinding, withNotes: withNotes, words: here.documents
        ).document(for: card, in: deck), here)
    }
  }

  /// `reflect cards search`.
  struct Search: ReportingCommand {
    static let configuration = CommandConfiguration(
      commandName: "search", abstract: Messages.Help.cardsSearch)

    @Argument(help: Messages.Help.searchWords)
    var text: [String]

    @Flag(name: .long, help: Messages.Help.json)
    var json = false

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      let library = try Shelf(workspace: common.place()).library()
      let search = CardSearch(text.joined(separator: " "))
      let found = library.cards.filter { search.finds($0.card, in: $0.deck) }.map(\.card)
      let cards =
        found.filter { search.rank(of: $0) == 0 } + found.filter { search.rank(of: $0) > 0 }
      if json { return try Output.show(JSONWriter.list(cards) { $0.members(of: $1) }) }
      guard !cards.isEmpty else {
        throw CommandFailure(.notFound, Messages.nothingFound(text.joined(separator: " ")))
      }
      try Output.show(CardList(library: library, cards: cards).flat)
    }
  }
}

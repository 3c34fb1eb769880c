internal import ArgumentParser

extension Cards {
  /// `reflect cards check`.
  struct Check: ReportingCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: Messages.Help.cardsCheck, discussion: Messages.Help.cardsCheckDiscussion)

    @Argument(help: Messages.Help.deckFolder)
    var folder: String?

    @Flag(name: .long, help: Messages.Help.json)
    var json = false

    @OptionGroup var common: CommonOptions

    func perform() throws {
      let check = try folder.map(checkDeck) ?? DeckCheck(common.place())
      try check.report(json: json)
    }

    // A deck can be checked where there is no workspace; where there is one, its lists count too.
    private func checkDeck(_ folder: String) throws -> DeckCheck {
      try DeckCheck(folder: folder, lists: (try? common.place().cardFolders) ?? [])
    }
  }
}

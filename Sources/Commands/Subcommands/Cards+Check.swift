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
      let check = try folder.map(DeckCheck.init(folder:)) ?? DeckCheck(common.place())
      try check.report(json: json)
    }
  }
}

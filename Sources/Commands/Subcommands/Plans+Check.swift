internal import ArgumentParser

extension Plans {
  /// `reflect plans check`.
  struct Check: ReportingCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: Messages.Help.plansCheck,
      discussion: Messages.Help.cardsCheckDiscussion)

    @Flag(name: .long, help: Messages.Help.json)
    var json = false

    @OptionGroup var common: CommonOptions

    func perform() throws {
      try DeckCheck(plansOf: common.place()).report(json: json)
    }
  }
}

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

    @Flag(name: .long, help: Messages.Help.notes)
    var notes = false

    @OptionGroup var common: CommonOptions

    func perform() throws {
      let paper = PaperProgram()
      if Press.current == nil, paper.works { try paper.takeOver() }
      var check = try folder.map(checkDeck) ?? DeckCheck(common.place())
      addFit(to: &check)
      try check.report(json: json)
    }

    // Whether cards fit their paper is worth knowing; that it cannot be told is no fault of theirs.
    private func addFit(to check: inout DeckCheck) {
      guard let fit = Press.current?.cardFit else { return Output.tell(Messages.fitNotChecked) }
      do {
        let fitting = CardFitting(fit)
        check.add(try check.decks.flatMap { try fitting.notes(on: $0, listing: notes || json) })
      } catch {
        Output.tell(Messages.fitNotChecked(String(describing: error)))
      }
    }

    // A deck can be checked where there is no workspace; where there is one, its lists count too.
    private func checkDeck(_ folder: String) throws -> DeckCheck {
      try DeckCheck(folder: folder, lists: (try? common.place().cardFolders) ?? [])
    }
  }
}

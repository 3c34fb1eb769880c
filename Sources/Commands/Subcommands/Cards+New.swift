internal import ArgumentParser
internal import Journal
internal import Practice

extension Cards {
  /// `reflect cards new`.
  struct New: ReportingCommand {
    static let configuration = CommandConfiguration(
      commandName: "new", abstract: Messages.Help.cardsNew,
      discussion: Messages.Help.cardsNewDiscussion)

    @Argument(help: Messages.Help.newID)
    var id: String

    @Option(name: .long, help: Messages.Help.deck)
    var deck: String?

    @Option(name: .long, help: Messages.Help.newTheme)
    var theme: String?

    @OptionGroup var common: CommonOptions

    func perform() throws {
      guard Identifier.isValid(id) else { throw CommandFailure(.usage, Messages.idUnclear(id)) }
      let folder = try deckFolder()
      let file = folder.appending("cards").appending("\(id).md")
      let text = Messages.newCard(id: id, theme: theme ?? "")
      do {
        try AtomicFile.write(
          Array(text.utf8), to: file.path, replacing: false, permissions: 0o644)
      } catch let error as JournalError where error.code == .alreadyExists {
        throw CommandFailure(.cannotCreate, Messages.cardExists(file.shown))
      }
      try Output.show([SafeText.line(file.shown)])
      Output.tell(Messages.newCardHint(folder.shown))
    }

    private func deckFolder() throws -> Workspace.Folder {
      let folders = Shelf(workspace: try common.place()).ownDeckFolders
      guard !folders.isEmpty else { throw CommandFailure(.notFound, Messages.noOwnDeck) }
      let named = folders.filter { deck == nil || $0.name == deck }
      guard let folder = named.last else {
        throw CommandFailure(
          .notFound, Messages.noSuchDeck(deck ?? "", known: folders.map(\.name)))
      }
      guard named.count == 1 else {
        throw CommandFailure(.usage, Messages.whichDeck(named.map(\.name)))
      }
      return folder
    }
  }
}

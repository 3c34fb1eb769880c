internal import ArgumentParser
internal import FoundationEssentials
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

    // Each becomes part of a header line or a file's name, where nothing else may stand.
    func validate() throws {
      for word in [id, deck, theme].compactMap({ $0 }) where !Identifier.isValid(word) {
        throw ValidationError(Messages.idUnclear(word))
      }
    }

    func perform(_ here: Installation) throws {
      let folder = try deckFolder()
      let file = folder.appending("cards").appending("\(id).md")
      do {
        try write(Messages.newCard(id: id, theme: theme ?? ""), to: file)
      } catch let error as JournalError where error.code == .alreadyExists {
        throw CommandFailure(.cannotCreate, Messages.cardExists(file.shown))
      }
      try Output.show([SafeText.line(file.shown)])
      Output.tell(Messages.newCardHint(folder.shown))
    }

    private func deckFolder() throws -> Workspace.Folder {
      let place = try? common.place()
      let folders = place.map { Shelf(workspace: $0).ownDeckFolders } ?? []
      let named = folders.filter { deck == nil || $0.name == deck }
      if let deck, named.isEmpty { return try begin(deck, in: place) }
      guard let folder = named.last else {
        throw CommandFailure(.notFound, Messages.noOwnDeck)
      }
      guard named.count == 1 else {
        throw CommandFailure(.usage, Messages.whichDeck(named.map(\.name)))
      }
      return folder
    }

    // Where there is no workspace yet, the current folder becomes one.
    private func begin(_ deck: String, in place: Workspace?) throws -> Workspace.Folder {
      if place == nil, common.workspace != nil { _ = try common.place() }
      let surroundings = Surroundings.current
      let own = place?.own ?? Workspace.Folder(path: surroundings.currentFolder, shown: "")
      let folder = own.appending("Cards").appending(deck)
      try write(Messages.newDeck(title: deck), to: folder.appending("deck.md"))
      Output.tell(Messages.deckBegun(folder.shown))
      return folder
    }

    private func write(_ text: String, to file: Workspace.Folder) throws {
      let folder = String(file.path.dropLast(file.name.utf8.count + 1))
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
      } catch {
        throw CommandFailure(.cannotCreate, Messages.noFolderMade(folder))
      }
      try AtomicFile.write(
        Array(text.utf8), to: file.path, replacing: false, permissions: 0o644)
    }
  }
}

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

    func perform(_ here: Installation) throws {
      let paper = PaperProgram()
      if here.press == nil, paper.works { try paper.takeOver(from: here) }
      var check = try folder.map(checkDeck) ?? DeckCheck(common.place())
      addFit(to: &check, here)
      try check.report(json: json)
    }

    // Whether cards fit their paper is worth knowing; that it cannot be told is no fault of theirs.
    private func addFit(to check: inout DeckCheck, _ here: Installation) {
      guard let fit = here.press?.cardFit else { return Output.tell(Messages.fitNotChecked) }
      do {
        let fitting = CardFitting(words: here.documents, fit)
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

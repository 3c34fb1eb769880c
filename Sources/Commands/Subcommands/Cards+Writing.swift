internal import ArgumentParser
internal import Decks
internal import FoundationEssentials
internal import Journal
internal import Practice
internal import Window

extension Cards {
  /// `reflect cards new`.
  struct New: ReportingCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "new", abstract: Language.help.cardsNew,
        discussion: Language.help.cardsNewDiscussion)
    }

    @Argument(help: Language.help.newID)
    var id: String

    @Option(name: .long, help: Language.help.deck)
    var deck: String?

    @Option(name: .long, help: Language.help.newTheme)
    var theme: String?

    @Option(name: .long, help: Language.help.newFront)
    var front: String?

    @Option(name: .long, help: Language.help.newPositions)
    var positions: String?

    @Option(name: .long, help: Language.help.newPrompt)
    var prompt: [String] = []

    @Option(name: .customLong("try"), help: Language.help.newTry)
    var tryThis: String?

    @Option(name: .long, help: Language.help.newKnown)
    var known: String?

    @Flag(name: .long, help: Language.help.newAsk)
    var ask = false

    @OptionGroup var common: CommonOptions

    // Each becomes part of a header line or a file's name, where nothing else may stand.
    func validate() throws {
      for word in [id, deck, theme].compactMap({ $0 }) where !Identifier.isValid(word) {
        throw ValidationError(Language.words.idUnclear(word))
      }
    }

    func perform(_ here: Installation) throws {
      var draft = try drafted()
      let isAsked = ask || Output.isConversation
      if isAsked { try CardConversation(console: LiveConsole()).fill(&draft) }
      let folder = try deckFolder(here)
      if theme == nil, draft.isBegun {
        draft.theme = reading(folder, here).deck?.themes.first?.id ?? ""
      }
      let file = folder.appending("cards").appending("\(id).md")
      do {
        try write(Language.words.newCard(draft), to: file)
      } catch let error as JournalError where error.code == .alreadyExists {
        throw CommandFailure(.cannotCreate, Language.words.cardExists(file.shown))
      }
      try Output.show([SafeText.line(file.shown)])
      guard draft.isBegun else { return Output.tell(Language.words.newCardHint(folder.shown)) }
      let found = reading(folder, here).diagnostics.filter { $0.place.file == file.shown }
      for diagnostic in found { Output.tell(diagnostic.description) }
      guard !found.contains(where: { $0.severity == .error }) else { return }
      Output.tell(Language.words.newCardComplete)
    }

    // What flags say, as if it had been asked for.
    private func drafted() throws -> CardDraft {
      var draft = CardDraft(id: id, theme: theme ?? "")
      let said: [(CardDraft.Part, [String])] = [
        (.front, [front ?? ""]), (.positions, [positions ?? ""]), (.prompts, prompt),
        (.tryThis, [tryThis ?? ""]), (.known, [known ?? ""]),
      ]
      for (part, answers) in said {
        for answer in answers where !draft.take(answer, as: part) {
          throw CommandFailure(.usage, Language.words.cardAnswerNeeded(part))
        }
      }
      return draft
    }

    private func reading(_ folder: Workspace.Folder, _ here: Installation) -> DeckReading {
      let others = (try? common.place(here)).map { Shelf(workspace: $0).deckFolders } ?? []
      return DeckReader(folder, beside: others).read()
    }

    private func deckFolder(_ here: Installation) throws -> Workspace.Folder {
      let place = try placeIfAny(here)
      let folders = place.map { Shelf(workspace: $0).ownDeckFolders } ?? []
      let named = folders.filter { deck == nil || $0.name == deck }
      if let deck, named.isEmpty { return try begin(deck, in: place, here) }
      guard let folder = named.last else {
        throw CommandFailure(.notFound, Language.words.noOwnDeck)
      }
      guard named.count == 1 else {
        throw CommandFailure(.usage, Language.words.whichDeck(named.map(\.name)))
      }
      return folder
    }

    // A workspace that is refused is no reason to begin another one.
    private func placeIfAny(_ here: Installation) throws -> Workspace? {
      do {
        return try common.place(here)
      } catch let failure as CommandFailure
        where failure.exitCode == CommandFailure.Code.notFound.rawValue
      {
        return nil
      }
    }

    // Where there is no workspace yet, the current folder becomes one.
    private func begin(
      _ deck: String, in place: Workspace?, _ here: Installation
    ) throws -> Workspace.Folder {
      if place == nil, common.workspace != nil { _ = try common.place(here) }
      let surroundings = Surroundings.current
      let own = place?.own ?? Workspace.Folder(path: surroundings.currentFolder, shown: "")
      let folder = own.appending("Cards").appending(deck)
      try write(Language.words.newDeck(title: deck, theme: theme), to: folder.appending("deck.md"))
      Output.tell(Language.words.deckBegun(folder.shown))
      return folder
    }

    private func write(_ text: String, to file: Workspace.Folder) throws {
      let folder = String(file.path.dropLast(file.name.utf8.count + 1))
      do {
        try FileManager.default.createDirectory(
          // What others could write to would be refused from then on.
          atPath: folder, withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o755])
      } catch {
        throw CommandFailure(.cannotCreate, Language.words.noFolderMade(folder))
      }
      try AtomicFile.write(
        Array(text.utf8), to: file.path, replacing: false, permissions: 0o644)
    }
  }
}

extension Cards {
  /// `reflect cards check`.
  struct Check: ReportingCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "check",
        abstract: Language.help.cardsCheck, discussion: Language.help.cardsCheckDiscussion)
    }

    @Argument(help: Language.help.deckFolder)
    var folder: String?

    @Flag(name: .long, help: Language.help.json)
    var json = false

    @Flag(name: .long, help: Language.help.notes)
    var notes = false

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      let paper = PaperProgram()
      if here.press == nil, paper.works { try paper.takeOver(from: here) }
      var check = try folder.map { try checkDeck($0, here) } ?? DeckCheck(common.place(here))
      addFit(to: &check, here)
      try check.report(json: json)
    }

    // Whether cards fit their paper is worth knowing; that it cannot be told is no fault of theirs.
    private func addFit(to check: inout DeckCheck, _ here: Installation) {
      guard let fit = here.press?.cardFit else { return Output.tell(Language.words.fitNotChecked) }
      do {
        let fitting = CardFitting(words: here.documents, fit)
        check.add(try check.decks.flatMap { try fitting.notes(on: $0, listing: notes || json) })
      } catch {
        Output.tell(Language.words.fitNotChecked(String(describing: error)))
      }
    }

    // A deck can be checked where there is no workspace; where there is one, its lists count too.
    private func checkDeck(_ folder: String, _ here: Installation) throws -> DeckCheck {
      try DeckCheck(folder: folder, lists: (try? common.place(here).cardFolders) ?? [])
    }
  }
}

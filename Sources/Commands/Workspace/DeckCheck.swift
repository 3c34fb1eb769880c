internal import Decks
internal import Practice
internal import System

/// Checks one deck, or every deck with the plans and models beside it.
struct DeckCheck {
  /// What was found, deck by deck and file by file.
  private(set) var diagnostics: [Diagnostic] = []
  /// The decks that can be used.
  private(set) var decks: [Deck] = []
  // A plan of one's own takes the place of one that ships: both are checked, and count as one.
  private var plans: Set<String> = []

  /// Checks the deck in `folder`, wherever it lies, for terms listed beside it or in `lists`.
  init(folder: String, lists: [Workspace.Folder] = []) throws {
    guard Files.exists("\(folder)/deck.md") else {
      throw CommandFailure(.notFound, Language.words.notADeck(folder))
    }
    let parent = Workspace.Folder(path: "\(folder)/..", shown: "\(folder)/..")
    let deck = Workspace.Folder(path: folder, shown: folder)
    add(DeckReader(deck, beside: (lists + [parent]).flatMap(Shelf.decks)).read())
    let others = lists.filter { Workspace.resolved($0.path) != Workspace.resolved(parent.path) }
    checkTerms(of: [parent] + others, in: [deck], [])
  }

  /// Checks everything in `workspace`.
  init(_ workspace: Workspace) throws {
    let shelf = Shelf(workspace: workspace)
    let readings = shelf.decks(.whole)
    guard !readings.isEmpty else { throw CommandFailure(.notFound, Language.words.noDeckToCheck) }
    for reading in readings { add(reading) }
    checkPlans(workspace, readings.compactMap(\.deck))
    checkTerms(
      of: workspace.cardFolders, in: shelf.deckFolders,
      workspace.planFolders + workspace.modelFolders)
  }

  /// Checks the plans and models of `workspace` against its decks, and its profiles.
  init(plansOf workspace: Workspace) throws {
    let decks = Shelf(workspace: workspace).decks().compactMap(\.deck)
    checkPlans(workspace, decks)
    checkTerms(of: workspace.cardFolders, in: [], workspace.planFolders + workspace.modelFolders)
  }

  /// How many errors there are.
  var errors: Int { diagnostics.count { $0.severity == .error } }

  /// What was checked and how it stands, in a line.
  var conclusion: String {
    Language.words.checked(
      cards: decks.reduce(0) { $0 + $1.cards.count },
      findings: decks.reduce(0) { $0 + $1.ownFindings.count }, plans: plans.count, errors: errors,
      warnings: diagnostics.count { $0.severity == .warning })
  }

  private mutating func checkPlans(_ workspace: Workspace, _ decks: [Deck]) {
    let models = workspace.modelFolders.map {
      ModelReader(folder: $0.path, shownAs: $0.shown, words: Language.decks).read()
    }
    diagnostics += models.flatMap(\.diagnostics)
    diagnostics += workspace.profileFolders.flatMap {
      ProfileReader(
        folder: $0.path, shownAs: $0.shown, today: WallClock.today, words: Language.decks
      ).read().diagnostics
    }
    for folder in workspace.planFolders {
      let reading = PlanReader(
        folder: folder.path, shownAs: folder.shown, decks: decks,
        models: models.flatMap(\.models), words: Language.decks
      ).read()
      plans.formUnion(reading.plans.map(\.id))
      diagnostics += reading.diagnostics
    }
  }

  // Each deck is held to every list of terms at hand, the shipped one among them.
  private mutating func checkTerms(
    of lists: [Workspace.Folder], in decks: [Workspace.Folder], _ others: [Workspace.Folder]
  ) {
    let readings = lists.map {
      TermListReader(folder: $0.path, shownAs: $0.shown, words: Language.decks).read()
    }
    diagnostics += readings.flatMap(\.diagnostics)
    // A copy of the shipped list beside it would report each of its terms twice.
    let terms = readings.flatMap(\.terms).reduce(into: [Term]()) { known, term in
      if !known.contains(term) { known.append(term) }
    }
    let check = TermCheck(terms, words: Language.decks)
    for deck in decks {
      diagnostics += check.diagnostics(
        folder: deck.path, shownAs: deck.shown, parts: ["cards", "findings"])
    }
    for folder in others {
      diagnostics += check.diagnostics(folder: folder.path, shownAs: folder.shown)
    }
  }

  private mutating func add(_ reading: DeckReading) {
    diagnostics += reading.diagnostics
    if let deck = reading.deck { decks.append(deck) }
  }

  /// Adds what is worth knowing, but nothing to mend.
  mutating func add(_ notes: [Diagnostic]) {
    diagnostics += notes
  }
}

extension DeckCheck {
  /// Prints every fault and how it stands.
  ///
  /// - Throws: A `CommandFailure` without words when there are errors.
  func report(json: Bool) throws {
    if json {
      try Output.show(JSONWriter.list(diagnostics) { $0.members(of: $1) })
    } else {
      try Output.show(diagnostics.map { SafeText.line($0.description) })
      try Output.show([SafeText.line(conclusion)])
    }
    if errors > 0 { throw CommandFailure(.badContent, "") }
  }
}

extension JSONWriter {
  fileprivate mutating func members(of diagnostic: Diagnostic) {
    member("severity", diagnostic.severity.rawValue)
    member("file", diagnostic.place.file)
    member("line", diagnostic.place.line)
    member("message", diagnostic.message)
  }
}

internal import CardReading
internal import FoundationEssentials
internal import Practice

/// Checks one deck, or every deck with the plans and models beside it.
struct DeckCheck {
  /// What was found, deck by deck and file by file.
  private(set) var diagnostics: [Diagnostic] = []
  private var cards = 0
  private var findings = 0
  private var plans = 0

  /// Checks the deck in `folder`, or everything in the workspace.
  init(folder: String?, _ common: CommonOptions) throws {
    if let folder {
      guard FileManager.default.fileExists(atPath: "\(folder)/deck.md") else {
        throw CommandFailure(.notFound, Messages.notADeck(folder))
      }
      add(DeckReader(folder: folder, shownAs: folder).read())
    } else {
      try checkWorkspace(common.place())
    }
  }

  /// How many errors there are.
  var errors: Int { diagnostics.count { $0.severity == .error } }

  /// What was checked and how it stands, in a line.
  var conclusion: String {
    Messages.checked(
      cards: cards, findings: findings, plans: plans, errors: errors,
      warnings: diagnostics.count - errors)
  }

  private mutating func checkWorkspace(_ workspace: Workspace) throws {
    let readings = Shelf(workspace: workspace).decks()
    guard !readings.isEmpty else { throw CommandFailure(.notFound, Messages.noDeck) }
    for reading in readings { add(reading) }
    let models = workspace.modelFolders.map {
      ModelReader(folder: $0.path, shownAs: $0.shown).read()
    }
    diagnostics += models.flatMap(\.diagnostics)
    for folder in workspace.planFolders {
      let reading = PlanReader(
        folder: folder.path, shownAs: folder.shown, decks: readings.compactMap(\.deck),
        models: models.flatMap(\.models)
      ).read()
      plans += reading.plans.count
      diagnostics += reading.diagnostics
    }
  }

  private mutating func add(_ reading: DeckReading) {
    diagnostics += reading.diagnostics
    cards += reading.deck?.cards.count ?? 0
    findings += reading.deck?.findings.count ?? 0
  }
}

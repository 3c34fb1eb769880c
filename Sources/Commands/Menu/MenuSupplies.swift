internal import Decks
internal import Faces
internal import Journal
internal import Practice

/// What the full-screen menu shows and changes, read only when it is asked for.
struct MenuSupplies {
  /// The workspace it comes from.
  let workspace: Workspace
  /// What writes handouts.
  let handouts: HandoutRun

  private var journal: Journal { Journal(folder: workspace.records, reader: .decks) }

  /// What the records say.
  ///
  /// - Throws: A `JournalError` where the folder cannot be read.
  func records() throws -> MenuRecords {
    let listing = try journal.list()
    let records = listing.records.map(\.record)
    let unfinished = records.filter { $0.ending == nil }
      .sorted { ($0.updated, $0.id) > ($1.updated, $1.id) }
    return MenuRecords(
      unfinished: unfinished.map {
        MenuRecords.Unfinished($0, lastDay: WallClock.day(of: $0.updated))
      },
      actions: ActionLedger(records).open, unreadable: listing.setAside.count,
      today: WallClock.today)
  }

  /// The plans that can be used, and how many faults the others have.
  func plans() -> ([Plan], faults: Int) {
    let readings = workspace.planFolders.map {
      PlanReader(folder: $0.path, shownAs: $0.shown, words: Language.decks).read()
    }
    return (
      readings.flatMap(\.plans).lastOfEach(\.id).inOrder,
      Self.errors(readings.flatMap(\.diagnostics))
    )
  }

  /// The decks that can be used, and how many faults the others have.
  func library() -> (Library, faults: Int) {
    let readings = Shelf(workspace: workspace).decks()
    return (Library(readings.compactMap(\.deck)), Self.errors(readings.flatMap(\.diagnostics)))
  }

  private static func errors(_ diagnostics: [Diagnostic]) -> Int {
    diagnostics.count { $0.severity == .error }
  }

  /// Records what became of an action, and says so.
  ///
  /// - Throws: A `JournalError`.
  func close(
    _ entry: ActionLedger.Entry, _ result: ActionOutcome.Result, whatHappened: String?
  ) throws -> String {
    try journal.close(entry, result, whatHappened: whatHappened)
    return Language.words.actionClosed(entry, result)
  }
}

extension Journal {
  /// Records that an action is done or dropped, and what happened.
  ///
  /// What was said of it before stays, unless something else is said now.
  ///
  /// - Throws: A `JournalError`; `busy` while the session that agreed it is open.
  func close(
    _ entry: ActionLedger.Entry, _ result: ActionOutcome.Result, whatHappened: String?
  ) throws {
    let said = whatHappened.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    let words = said ?? entry.action.outcome?.whatHappened
    try changeAction(
      entry.action.number, of: entry.session,
      to: ActionOutcome(result: result, whatHappened: words, moment: WallClock.now))
  }
}

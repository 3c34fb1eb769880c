internal import Decks
internal import Documents
internal import Faces
internal import FoundationEssentials
internal import Journal
internal import Practice
internal import Session

/// What the full-screen menu shows and changes, read only when it is asked for.
struct MenuSupplies {
  /// The workspace it comes from.
  let workspace: Workspace
  let here: Installation
  /// What writes files.
  let files: FileRun

  private var journal: Journal { workspace.journal }

  /// What the records say.
  ///
  /// - Throws: A `JournalError` where the folder cannot be read.
  func records() throws -> MenuRecords {
    let listing = try journal.list()
    let records = listing.records.map(\.record)
    let returns = ReturnBook(records, after: here.preferences.returns)
      .coming(for: Company(.solo))
    let time = here.preferences.keepingTime
    let overdue = records.filter { time.lastDay(of: $0) < WallClock.today }
    return MenuRecords(
      sessions: records.map { MenuRecords.Session($0, lastDay: WallClock.day(of: $0.updated)) },
      actions: ActionLedger(records).entries, returns: returns, overdue: Set(overdue.map(\.id)),
      unreadable: listing.setAside.count,
      today: WallClock.today)
  }

  /// The plans that can be used, and how many faults the others have.
  func plans() -> ([Plan], faults: Int) {
    let readings = workspace.planFolders.map {
      PlanReader(folder: $0.path, shownAs: $0.shown, words: Language.decks).read()
    }
    return (
      readings.flatMap(\.plans).lastOfEach(\.id),
      Self.errors(readings.flatMap(\.diagnostics))
    )
  }

  /// The decks that can be used, and how many faults the others have.
  func library() -> (Library, faults: Int) {
    let readings = Shelf(workspace: workspace).decks()
    return (Library(readings.compactMap(\.deck)), Self.errors(readings.flatMap(\.diagnostics)))
  }

  /// The records of learning, and the forms that can be used.
  ///
  /// - Throws: A `JournalError` where the folder cannot be read.
  func learning() throws -> MenuLearning {
    let readings = workspace.profileFolders.map {
      ProfileReader(
        folder: $0.path, shownAs: $0.shown, today: WallClock.today, words: Language.decks
      ).read()
    }
    return MenuLearning(
      try dossiers.list().dossiers.map(\.dossier),
      profiles: readings.flatMap(\.profiles).lastOfEach(\.id))
  }

  private var dossiers: Dossiers { Dossiers(beside: journal) }

  private static func errors(_ diagnostics: [Diagnostic]) -> Int {
    diagnostics.count { $0.severity == .error }
  }

  /// A text that a page shows.
  ///
  /// - Throws: A `JournalError`.
  func reading(_ text: MenuText) throws -> [ReadingPart] {
    switch text {
    case .summary(let id):
      let record = try StoredSession(journal.read(id).record, in: journal).record
      return SummaryBuilder(words: here.documents).document(for: record).reading
    case .learning(let id):
      return DossierBuilder(words: here.documents).document(for: [try dossiers.read(id).dossier])
        .reading
    case .lookBack(let company):
      let look = LookBack(
        try journal.list().records.map(\.record), of: company,
        // What can't be read of the decks is no reason not to look back.
        library: Shelf(workspace: workspace).usableCards(.listing),
        months: here.preferences.returns)
      return LookBackBuilder(words: here.documents).document(for: look).reading
    }
  }

  // MARK: - What is changed

  /// Changes something in the records, and says how it went.
  ///
  /// - Throws: A `JournalError` or a `CommandFailure`; nothing has changed then.
  func change(_ change: MenuChange) throws -> String {
    switch change {
    case .end(let entry, let result, let whatHappened):
      try journal.close(entry, result, whatHappened: whatHappened)
      return Language.words.actionClosed(entry, result)
    case .put(let entry, let subject, let words):
      return try put(words, at: subject, of: entry)
    case .addAction(let id, let text):
      var number = 0
      try journal.change(id) { number = try $0.add(text) }
      return Language.words.actionAdded("\(id).\(number)")
    case .correct(let id, let item, let words):
      return try corrected(id, Language.words.putRight) { try $0.put(words, at: item.description) }
    case .takeOut(let id, let item):
      return try corrected(id, Language.words.takenOut) { try $0.takeOut(item.description) }
    case .delete(let ids): return delete(ids)
    case .keep(let id):
      let day = WallClock.today.adding(months: 12)
      try journal.keep(id, until: day)
      return Language.words.kept(id, until: day)
    case .deleteLearning(let id):
      try dossiers.delete(id)
      return [Language.words.learningDeleted(id), id.sweptAnswers].compactMap { $0 }
        .joined(separator: " ")
    }
  }

  private func put(
    _ words: String, at subject: Correction.Subject, of entry: ActionLedger.Entry
  ) throws -> String {
    try corrected(entry.session, Language.words.putRight) {
      try $0.change(entry.action.number, [(subject, words)])
    }
  }

  private func corrected(
    _ id: SessionID, _ done: String, _ correct: (SessionCorrection) throws -> String?
  ) throws -> String {
    let correction = SessionCorrection(journal, id)
    let swept = try correct(correction)
    let stays = Language.words.exportsStay(id.exports)
    return [done, swept, stays].compactMap { $0 }.joined(separator: " ")
  }

  private func delete(_ ids: [SessionID]) -> String {
    let purge = journal.purge(ids)
    let swept = purge.deleted.compactMap(\.sweptAnswers)
    let kept = purge.kept.map { Language.words.keptAnyway($0.id, $0.reason) }
    let exports = purge.deleted.flatMap(\.exports)
    let words = Language.words
    return ([words.deleted(purge.deleted.count)] + kept + swept + [words.filesRemain(exports)])
      .joined(separator: " ")
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
      to: ActionOutcome(
        result: result, whatHappened: words, whatChanged: entry.action.outcome?.whatChanged,
        moment: WallClock.now))
  }
}

extension SessionRecord {
  fileprivate mutating func add(_ text: String) throws -> Int {
    do throws(Refusal) {
      return try addAction(text, at: WallClock.now)
    } catch {
      throw CommandFailure(error)
    }
  }
}

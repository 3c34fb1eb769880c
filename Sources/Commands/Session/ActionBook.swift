internal import Journal
internal import Practice

/// The actions of all sessions on this computer.
struct ActionBook {
  private let journal: Journal

  /// Opens the book of a workspace.
  init(_ common: CommonOptions, _ here: Installation) throws {
    journal = try common.journal(here)
  }

  /// All actions as they stand now; records that cannot be read are told of on standard error.
  var ledger: ActionLedger {
    get throws {
      let listing = try journal.list()
      for aside in listing.setAside { Output.tell(Language.current.journal.sentence(aside.reason)) }
      return ActionLedger(listing.records.map(\.record))
    }
  }

  /// Whose sessions there are.
  var companies: [Company] { get throws { try journal.companies } }

  /// Prints actions, a line each.
  static func show(_ entries: [ActionLedger.Entry], json: Bool, otherwise: String) throws {
    if json { return try Output.show(JSONWriter.list(entries) { $0.members(of: $1) }) }
    guard !entries.isEmpty else { return try Output.show([SafeText.line(otherwise)]) }
    try Output.show(
      entries.flatMap { Language.words.actionLines($0, today: WallClock.today) }.map {
        SafeText.line($0)
      })
  }

  /// Records that an action is done or dropped, and what happened.
  ///
  /// - Parameter what: What happened; `-` reads it from standard input, and nil asks where someone can
  ///   answer, so that it needn't be typed where a shell keeps it.
  func close(_ id: String, _ result: ActionOutcome.Result, _ what: String?) throws {
    let entry = try entry(id)
    let words = try Spoken.words(what, asking: Language.words.askWhatHappened)
    try journal.close(entry, result, whatHappened: words)
    try Output.show([SafeText.line(Language.words.actionClosed(entry, result))])
  }

  // `2026-11-21-k7m2.1`, or just `k7m2.1`.
  func entry(_ id: String) throws -> ActionLedger.Entry {
    let entries = try ledger.entries
    let found = entries.filter { $0.id == id || $0.id.hasSuffix("-\(id)") }
    guard let entry = found.first else {
      let near = NearWords.nearest(to: id, among: entries.map(\.id))
      throw CommandFailure(.notFound, Language.words.noSuchAction(id, near: near))
    }
    guard found.count == 1 else {
      throw CommandFailure(.usage, Language.words.actionAmbiguous(id, found.map(\.id)))
    }
    return entry
  }
}

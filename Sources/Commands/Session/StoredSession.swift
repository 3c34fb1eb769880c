internal import Journal
internal import Practice

/// A session's record read for showing or summing up; warns when it was changed outside the program.
struct StoredSession {
  /// The record as it is stored.
  let stored: SessionRecord
  /// The record with what later sessions recorded of its actions.
  let record: SessionRecord

  /// Finds and reads the session that `name` means.
  init(_ name: String, _ common: CommonOptions, _ here: Installation) throws {
    let (journal, id) = try Self.place(of: name, common, here)
    let stored = try journal.read(id)
    if stored.integrity != .intact {
      Output.tell(Language.words.changedOutside(journal.path(of: stored.record.id)))
    }
    self.init(stored.record, in: journal)
  }

  /// Takes a record that's been read from `journal`.
  init(_ record: SessionRecord, in journal: Journal) {
    stored = record
    self.record = Self.withOutcomes(record, in: journal)
  }

  // A record may lie anywhere, such as one of the examples: then its file is named.
  private static func place(
    of name: String, _ common: CommonOptions, _ here: Installation
  ) throws -> (Journal, SessionID) {
    guard name.contains("/") || name.hasSuffix(".json") else {
      let journal = try common.journal(here)
      return (journal, try journal.session(name))
    }
    let slash = name.lastIndex(of: "/")
    let file = slash.map { name[name.index(after: $0)...] } ?? name[...]
    guard file.hasSuffix(".json"), let id = SessionID(file.dropLast(5)) else {
      throw CommandFailure(.notFound, Language.words.notARecordFile(name))
    }
    let folder = slash.map { $0 == name.startIndex ? "/" : String(name[..<$0]) } ?? "."
    _ = try? common.place(here)
    return (Journal(folder: folder, reader: .decks, ring: here.keys.ring), id)
  }

  // Later sessions may have recorded what became of this one's actions.
  private static func withOutcomes(_ record: SessionRecord, in journal: Journal) -> SessionRecord {
    guard !record.actions.isEmpty, let listing = try? journal.list() else { return record }
    let entries = ActionLedger(listing.records.map(\.record)).entries
    var record = record
    for entry in entries where entry.session == record.id {
      record.changeAction(entry.action.number) { $0.outcome = entry.action.outcome }
    }
    return record
  }
}

extension Journal {
  /// The session that `name` means.
  ///
  /// - Throws: A `JournalError`, or a `CommandFailure` where nothing is recorded that could be the last.
  func session(_ name: String) throws -> SessionID {
    do {
      return try find(name)
    } catch let error as JournalError where error.code == .notFound && name == "last" {
      let place = Surroundings.current.shown(folder)
      throw CommandFailure(.notFound, Language.words.noSessions(in: place))
    }
  }
}

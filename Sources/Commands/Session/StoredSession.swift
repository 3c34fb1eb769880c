internal import Journal
internal import Practice

/// A session's record read for showing or summing up; warns when it was changed outside the program.
struct StoredSession {
  /// The record.
  let record: SessionRecord

  /// Finds and reads the session that `name` means.
  init(_ name: String, _ common: CommonOptions) throws {
    let journal = Journal(folder: try common.place().records)
    let stored = try journal.read(try journal.find(name))
    if stored.integrity != .intact {
      Output.tell(Messages.changedOutside(journal.path(of: stored.record.id)))
    }
    record = stored.record
  }
}

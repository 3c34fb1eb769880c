package import Practice

extension Journal {
  /// The records of sessions that began before `day`, oldest first, to be shown before `purge`.
  ///
  /// - Throws: A `JournalError` when the folder cannot be read.
  package func records(before day: CalendarDay) throws -> [StoredRecord] {
    try list().records.filter { $0.record.day < day }
  }

  /// Deletes the records of `ids`; one that cannot be deleted does not stop the others.
  package func purge(_ ids: [SessionID]) -> Purge {
    var purge = Purge()
    for id in ids {
      do {
        try delete(id)
        purge.deleted.append(id)
      } catch {
        purge.kept.append(Purge.Kept(id: id, reason: error))
      }
    }
    return purge
  }
}

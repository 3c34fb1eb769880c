package import Practice

/// What came of deleting several records.
package struct Purge: Sendable {
  /// A record that could not be deleted.
  package struct Kept: Sendable {
    package let id: SessionID
    /// Why, and what to do about it.
    package let reason: any Error
  }

  /// The sessions whose records are gone.
  package var deleted: [SessionID] = []
  /// The sessions whose records are not.
  package var kept: [Kept] = []
}

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

extension Journal {
  /// Deletes the record of a session for good, whatever its file holds.
  ///
  /// What was being written in it goes as well. Copies of the record that were set aside as
  /// damaged have names of their own and stay.
  ///
  /// - Throws: A `JournalError`; `busy` while it is open.
  package func delete(_ id: SessionID) throws {
    let path = path(of: id)
    do {
      guard try files.status(at: path) != nil else { throw JournalError(.notFound, path) }
    } catch let error as SystemError {
      throw JournalError(reading: path, error)
    }
    let lock = try SessionLock(id, in: self)
    defer { lock.release() }
    do {
      try files.remove(path)
      removeLeftovers(of: id)
      try files.confirmNames(in: folder)
    } catch {
      // Somebody else may have deleted it before the lock was ours.
      throw error.code == .notFound
        ? JournalError(.notFound, path) : JournalError(writing: path, error)
    }
    forgetDay(of: id)
  }

  /// Drafts, and what a process that was killed left behind, hold the session's words too.
  ///
  /// Whoever calls this has the session's lock: nobody else is writing.
  func removeLeftovers(of id: SessionID, withDraft: Bool = true) {
    for name in (try? names()) ?? []
    where Self.id(ofTemporary: name) == id || withDraft && Self.id(ofDraft: name) == id {
      // What cannot be removed now is swept later.
      try? files.remove(path(name))
    }
  }
}

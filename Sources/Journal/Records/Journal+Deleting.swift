package import Practice

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
  }

  /// Drafts, and what a process that was killed left behind, hold the session's words too.
  private func removeLeftovers(of id: SessionID) {
    for name in (try? names()) ?? []
    where Self.id(ofTemporary: name) == id || Self.id(ofDraft: name) == id {
      // What cannot be removed now is swept later.
      try? files.remove(path(name))
    }
  }
}

package import Practice
package import Sealing
internal import System

/// The records of all sessions: a folder with one file each, named by the session's id.
///
/// What is not understood is never rewritten, and one bad file never hides another.
package struct Journal: Sendable {
  /// The folder of the records; made when the first one is.
  package let folder: String
  let files: any FileSystem
  let reader: Markdown.Reader
  /// How its files are kept: as they are, or sealed.
  package internal(set) var vault: Vault

  /// Makes a journal of the records in `folder`; nothing is touched yet.
  ///
  /// - Parameter reader: Reads the Markdown of what was shown, when it is shown again.
  /// - Parameter ring: The keys that open what is sealed.
  package init(
    folder: String, files: any FileSystem = SystemFileSystem(), reader: Markdown.Reader = .words,
    ring: KeyRing = KeyRing()
  ) {
    var folder = folder.isEmpty ? "." : folder
    while folder.utf8.count > 1 && folder.hasSuffix("/") { folder.removeLast() }
    self.folder = folder
    self.files = files
    self.reader = reader
    vault = Vault(folder: folder, files: files, ring: ring)
  }

  /// Makes the file of a new session, and keeps it open for its answers.
  ///
  /// - Throws: A `JournalError`; `alreadyExists` when the id is taken.
  package func create(_ record: SessionRecord) throws -> OpenRecord {
    let open = try prepare(record)
    try open.begin()
    return open
  }

  /// Keeps a new session's place: its file is made by `begin`, or with the first answer.
  ///
  /// So a window can be filled before the disk is waited for.
  ///
  /// - Throws: A `JournalError`; `alreadyExists` when the id is taken.
  package func prepare(_ record: SessionRecord) throws -> OpenRecord {
    // What couldn't be read again is refused before anything is touched.
    let steps = WrittenSteps()
    _ = try Self.bytes(of: record, steps, file: path(of: record.id))
    do {
      try files.makeFolders(folder)
    } catch {
      throw JournalError(creating: folder, error)
    }
    let lock = try SessionLock(record.id, in: self)
    do {
      guard try status(of: record.id) == nil else {
        throw JournalError(creating: path(of: record.id), SystemError(.exists, .open, folder))
      }
      return OpenRecord(record, in: self, lock: lock, newWith: steps)
    } catch {
      lock.release()
      throw error
    }
  }

  /// Opens the record of a session to add to it; no other process can until it is closed.
  ///
  /// A damaged file is kept under another name, so that it can be looked at and nothing is written
  /// over it. Files that are merely not understood stay where they are.
  ///
  /// - Throws: A `JournalError`; `busy` when it is open already.
  package func open(_ id: SessionID) throws -> OpenRecord {
    guard try status(of: id) != nil else { throw JournalError(.notFound, path(of: id)) }
    let lock = try SessionLock(id, in: self)
    do {
      let (record, key) = try writable(id)
      // Words that are taken out from here on would stay in them.
      removeLeftovers(of: id, withDraft: false)
      return OpenRecord(record, in: self, lock: lock, key: key)
    } catch {
      lock.release()
      throw error
    }
  }

  /// Reads the record of a session, also while it is open elsewhere; changes nothing.
  ///
  /// - Throws: A `JournalError`.
  package func read(_ id: SessionID) throws -> StoredRecord {
    try stored(id).record
  }

  /// What opens a session's record as it is now, and nothing else; nil where it isn't sealed or can't be read.
  package func key(of id: SessionID) -> FileKey? {
    (try? file(Self.fileName(id), limit: Limits.recordBytes))?.key
  }

  private func stored(_ id: SessionID) throws -> (record: StoredRecord, key: FileKey?) {
    let (bytes, key) = try file(Self.fileName(id), limit: Limits.recordBytes)
    return (try RecordCodec.decode(bytes, id: id, file: path(of: id), reader), key)
  }

  private func writable(_ id: SessionID) throws -> (SessionRecord, FileKey?) {
    do {
      let (stored, key) = try stored(id)
      guard stored.integrity == .intact else {
        throw JournalError(.changedOutside, path(of: id))
      }
      return (stored.record, key)
    } catch let error as JournalError where error.code == .damaged {
      throw setAside(id, because: error)
    }
  }

  private func status(of id: SessionID) throws -> FileStatus? {
    do {
      return try files.status(at: path(of: id))
    } catch {
      throw JournalError(reading: path(of: id), error)
    }
  }
}

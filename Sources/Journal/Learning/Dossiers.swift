package import Practice
internal import System

/// The dossiers of a person: a folder within that of the records, with one file each, named by the dossier's id.
///
/// They are written, locked, read and set aside as records are.
package struct Dossiers: Sendable {
  let journal: Journal

  /// The folder; made when the first one is.
  package var folder: String { journal.folder }

  /// Those that belong with the records of `journal`.
  package init(beside journal: Journal) {
    self.journal = journal.below(Self.folderName)
  }

  init(_ journal: Journal) { self.journal = journal }

  package static let folderName = "Learning"

  /// Makes the file of a new dossier, and keeps it open for its answers.
  ///
  /// - Throws: A `JournalError`; `alreadyExists` when the id is taken.
  package func create(_ dossier: Dossier) throws -> OpenDossier {
    let bytes = try Self.bytes(of: dossier, file: path(of: dossier.id))
    do {
      try journal.files.makeFolders(folder)
    } catch {
      throw JournalError(creating: folder, error)
    }
    let lock = try SessionLock(dossier.id, in: journal)
    do {
      try journal.write(bytes, as: Journal.fileName(dossier.id), replacing: false)
    } catch {
      lock.release()
      throw error
    }
    return OpenDossier(dossier, in: self, lock: lock)
  }

  /// Opens a dossier to add to it; no other process can until it is closed.
  ///
  /// A damaged file is kept under another name; one that is merely not understood stays where it is.
  ///
  /// - Throws: A `JournalError`; `busy` when it is open already.
  package func open(_ id: SessionID) throws -> OpenDossier {
    let lock = try SessionLock(id, in: journal)
    do {
      let stored = try read(id)
      guard stored.integrity == .intact else {
        throw JournalError(.changedOutside, path(of: id))
      }
      journal.removeLeftovers(of: id, withDraft: false)
      return OpenDossier(stored.dossier, in: self, lock: lock)
    } catch {
      defer { lock.release() }
      if let error = error as? JournalError, error.code == .damaged {
        throw journal.setAside(id, because: error)
      }
      throw error
    }
  }

  /// Reads a dossier, also while it is open elsewhere; changes nothing.
  ///
  /// - Throws: A `JournalError`.
  package func read(_ id: SessionID) throws -> StoredDossier {
    let bytes = try journal.contents(of: Journal.fileName(id), limit: Limits.recordBytes)
    return try DossierCodec.decode(bytes, id: id, file: path(of: id), journal.reader)
  }

  /// Reads every dossier, by the day of the activity; files that are none are listed with the reason.
  ///
  /// - Throws: A `JournalError` when the folder itself cannot be read; a missing one is empty.
  package func list() throws -> (dossiers: [StoredDossier], setAside: [Listing.SetAside]) {
    if journal.vault.hasKeys { try journal.unlockIfPossible() }
    var dossiers: [StoredDossier] = []
    var setAside: [Listing.SetAside] = []
    for name in try journal.names().sorted() {
      do {
        if let id = try id(ofFile: name) { dossiers.append(try read(id)) }
      } catch let error as JournalError {
        // Another process may have deleted it since the names were read.
        if error.code != .notFound {
          setAside.append(Listing.SetAside(name: name, reason: error))
        }
      }
    }
    return (
      dossiers.sorted { ($0.dossier.day, $0.dossier.id) < ($1.dossier.day, $1.dossier.id) },
      setAside
    )
  }

  private func id(ofFile name: String) throws(JournalError) -> SessionID? {
    if Journal.isSetAside(name) { throw JournalError(.setAside, journal.path(name)) }
    guard name.hasSuffix(".json"), !name.hasPrefix(".") else { return nil }
    guard let id = Journal.id(ofFile: name) else {
      throw JournalError(.notUnderstood, journal.path(name), RecordProblem(.otherName))
    }
    return id
  }

  /// Finds the dossier that `text` means: an id, the beginning of one, the beginning or end of its last
  /// four letters, or `last` for the one last added to.
  ///
  /// - Throws: A `JournalError`: `notFound`, or `ambiguous` when it could mean several.
  package func find(_ text: String) throws -> SessionID {
    guard text == "last" else { return try journal.find(text) }
    let last = try list().dossiers.map(\.dossier).max { ($0.updated, $0.id) < ($1.updated, $1.id) }
    guard let last else { throw JournalError(.notFound, "\"last\"") }
    return last.id
  }

  /// Deletes a dossier for good, whatever its file holds.
  ///
  /// - Throws: A `JournalError`; `busy` while it is open.
  package func delete(_ id: SessionID) throws { try journal.delete(id) }

  /// Removes what processes that were killed left behind more than an hour ago.
  package func sweep(now: Moment) -> Sweep { journal.sweep(now: now) }

  /// The path of a dossier's file.
  package func path(of id: SessionID) -> String { journal.path(of: id) }

  fileprivate static func bytes(of dossier: Dossier, file: String) throws -> [UInt8] {
    do {
      return try DossierCodec.encode(dossier)
    } catch {
      throw JournalError(.notARecord, file, error)
    }
  }
}

/// A dossier while answers are added to it; nobody else can write it meanwhile.
package final class OpenDossier {
  /// The dossier as it was last saved.
  package private(set) var dossier: Dossier
  private let dossiers: Dossiers
  private var lock: SessionLock?
  private var lastSeen: FileStatus?

  fileprivate init(_ dossier: Dossier, in dossiers: Dossiers, lock: SessionLock) {
    self.dossier = dossier
    self.dossiers = dossiers
    self.lock = lock
    look()
  }

  deinit {
    lock?.release()
  }

  /// Saves `dossier` in place of what was saved before; when it returns, that is on the disk.
  ///
  /// - Throws: A `JournalError`. What was saved before is then still there, except after
  ///   `notConfirmed`, when either may be.
  package func save(_ dossier: Dossier) throws {
    guard lock != nil, dossier.id == self.dossier.id else {
      preconditionFailure("the caller promised to save only this dossier, and before closing it")
    }
    let path = dossiers.path(of: dossier.id)
    let bytes = try Dossiers.bytes(of: dossier, file: path)
    try refuseForeignChange(path)
    do {
      try dossiers.journal.write(bytes, as: Journal.fileName(dossier.id), replacing: true)
    } catch let error as JournalError {
      if error.code == .notConfirmed { look() }
      throw error
    }
    look()
    self.dossier = dossier
  }

  /// Lets others add to it; saving is over.
  package func close() {
    lock?.release()
    lock = nil
  }

  private func look() {
    // Without it the next save goes ahead unchecked, which is better than no save.
    lastSeen = try? dossiers.journal.files.status(at: dossiers.path(of: dossier.id))
  }

  private func refuseForeignChange(_ path: String) throws(JournalError) {
    guard let lastSeen, let now = try? dossiers.journal.files.status(at: path) else { return }
    guard now.isUnchanged(since: lastSeen) else { throw JournalError(.changedOutside, path) }
  }
}

package import Practice
package import Sealing
internal import System

/// A session's record while answers are added to it; nobody else can write it meanwhile.
package final class OpenRecord {
  /// The record as it was last saved.
  package private(set) var record: SessionRecord
  let journal: Journal
  /// What opens the record's file as it was last saved, if that is sealed; with the next save it opens nothing.
  package private(set) var key: FileKey?
  /// The draft that is known to be on the disk.
  var keptDraft: AnswerDraft? {
    didSet { hasSavedSinceDraft = false }
  }
  /// Whether an answer has been saved since that draft was.
  private(set) var hasSavedSinceDraft = false
  /// Whether this process can still add to the session.
  var isOpen: Bool { lock != nil }
  private var lock: SessionLock?
  private var lastSeen: FileStatus?
  private let steps: WrittenSteps
  /// Whether the session's file is still to be made.
  package private(set) var isNew: Bool

  /// - Parameter steps: What has been written of a session that has no file yet; nil for one that has.
  init(
    _ record: SessionRecord, in journal: Journal, lock: SessionLock, key: FileKey? = nil,
    newWith steps: WrittenSteps? = nil
  ) {
    self.record = record
    self.journal = journal
    self.lock = lock
    self.key = key
    self.steps = steps ?? WrittenSteps()
    isNew = steps != nil
    if !isNew { look() }
  }

  deinit {
    lock?.release()
  }

  /// Saves `record` in place of what was saved before; when it returns, that is on the disk.
  ///
  /// After an error it may be called again, with the same record or a later one.
  ///
  /// - Throws: A `JournalError`. What was saved before is then still there, except after
  ///   `notConfirmed`, when either may be.
  package func save(_ record: SessionRecord) throws {
    guard lock != nil, record.id == self.record.id else {
      preconditionFailure("the caller promised to save only this session, and before closing it")
    }
    if isNew {
      try make(record)
    } else {
      let path = journal.path(of: record.id)
      let bytes = try Journal.bytes(of: record, steps, file: path)
      try refuseForeignChange(path)
      do {
        key = try journal.put(bytes, as: Journal.fileName(record.id), replacing: true)
      } catch let error as SystemError {
        if error.call == .confirm { look() }
        throw JournalError(writing: path, error)
      }
      look()
    }
    hasSavedSinceDraft = true
    self.record = record
  }

  /// Makes the file of a new session, if no answer has made it yet; when it returns, that is on the disk.
  ///
  /// - Throws: A `JournalError`.
  package func begin() throws {
    if isNew { try make(record) }
  }

  private func make(_ record: SessionRecord) throws {
    let path = journal.path(of: record.id)
    let bytes = try Journal.bytes(of: record, steps, file: path)
    do {
      key = try journal.put(bytes, as: Journal.fileName(record.id), replacing: false)
    } catch let error as SystemError {
      throw JournalError(creating: path, error)
    }
    isNew = false
    look()
  }

  /// Lets others add to the session; saving is over.
  package func close() {
    lock?.release()
    lock = nil
  }

  private func look() {
    // Without it the next save goes ahead unchecked, which is better than no save.
    lastSeen = try? journal.files.status(at: journal.path(of: record.id))
  }

  /// Refuses to write over a file that something else has changed or removed since it was last looked
  /// at; whoever saves again after a removal means to have it back.
  private func refuseForeignChange(_ path: String) throws {
    guard let lastSeen else { return }
    let found: FileStatus?
    do {
      found = try journal.files.status(at: path)
    } catch {
      return
    }
    guard let now = found else {
      self.lastSeen = nil
      throw JournalError(.removed, path)
    }
    guard now.isUnchanged(since: lastSeen) else { throw JournalError(.changedOutside, path) }
  }
}

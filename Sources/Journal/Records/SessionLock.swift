internal import Practice
internal import System

/// The lock that lets one process at a time add to a session.
///
/// It is a lock on a file beside the record, for the record itself is replaced at every answer. The
/// system gives it back when the process ends, however it ends.
struct SessionLock {
  private let files: any FileSystem
  private let file: OpenFile

  init(_ id: SessionID, in journal: Journal) throws(JournalError) {
    try self.init(on: ".\(id).lock", in: journal, subject: id.text)
  }

  /// Locks something else about the records: `name` is its file, and `subject` what people call it.
  init(on name: String, in journal: Journal, subject: String) throws(JournalError) {
    files = journal.files
    do {
      file = try Self.locked(journal.path(name), journal.files)
    } catch {
      if error.code == .wouldBlock { throw JournalError(.busy, subject, error) }
      throw JournalError(creating: journal.path(name), error)
    }
  }

  /// Gives the lock back.
  func release() {
    // Whoever opens it from here on makes a new file; a leftover is empty and harmless.
    try? files.remove(file.path)
    try? files.closeFile(file)
  }

  private static func locked(
    _ path: String, _ files: any FileSystem
  ) throws(SystemError) -> OpenFile {
    for _ in 0..<100 {
      let file = try files.uninterrupted { () throws(SystemError) in
        try files.openFile(path, for: .lock)
      }
      if try holds(file, files) { return file }
      try? files.closeFile(file)
    }
    throw SystemError(.wouldBlock, .lock, path)
  }

  /// Locks `file`; false when whoever had it took its name away in the meantime.
  private static func holds(
    _ file: OpenFile, _ files: any FileSystem
  ) throws(SystemError) -> Bool {
    do throws(SystemError) {
      try files.uninterrupted { () throws(SystemError) in try files.lock(file) }
      let locked = try files.status(of: file)
      return try files.status(at: file.path)?.identity == locked.identity
    } catch {
      try? files.closeFile(file)
      throw error
    }
  }
}

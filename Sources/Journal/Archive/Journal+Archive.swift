internal import Practice
internal import System

extension Journal {
  /// The names of everything that was written here: records, drafts, and what was set aside as damaged.
  ///
  /// - Throws: A `JournalError`.
  package func keptNames() throws -> [String] {
    try names().filter(Self.isKept).sorted()
  }

  /// Whether a file with this name is a record, a draft, or one of them set aside.
  package static func isKept(_ name: String) -> Bool {
    if id(ofFile: name) != nil || id(ofDraft: name) != nil { return true }
    guard let end = name.firstRange(of: ".json.damaged-")?.lowerBound else { return false }
    return SessionID(name[..<end]) != nil
  }

  /// Whether something has this name here.
  ///
  /// - Throws: A `JournalError`.
  package func has(_ name: String) throws -> Bool {
    do {
      return try files.status(at: path(name)) != nil
    } catch {
      throw JournalError(reading: path(name), error)
    }
  }

  /// Makes the folder, with all above it, for its owner alone.
  ///
  /// - Throws: A `JournalError`.
  package func makeFolder() throws {
    do {
      try files.makeFolders(folder)
    } catch {
      throw JournalError(creating: folder, error)
    }
  }

  /// Takes away a file that was just written.
  package func undo(_ name: String) {
    try? files.remove(path(name))
    try? files.confirmNames(in: folder)
  }
}

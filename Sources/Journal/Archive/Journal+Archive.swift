package import Practice
internal import System

extension Journal {
  /// The names of everything that was written here: records, drafts, and what was set aside as damaged.
  ///
  /// - Throws: A `JournalError`.
  package func keptNames() throws -> [String] {
    if vault.hasKeys { try unlockIfPossible() }
    return try names().filter(Self.isKept).sorted()
  }

  /// Whether a file with this name is a record, a draft, or one of them set aside.
  package static func isKept(_ name: String) -> Bool {
    // What gives a phone its seat back leads to a person's views: it never leaves this computer.
    if name.hasSuffix(".seats") { return false }
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

extension Journal {
  /// The folder of the dossiers that belong with these records.
  package var learning: Journal { below(Dossiers.folderName) }

  /// The session or dossier whose draft has this name; nil for other names.
  package static func session(ofDraft name: String) -> SessionID? { id(ofDraft: name) }

  /// The session or dossier whose record has this name; nil for other names.
  package static func session(ofRecord name: String) -> SessionID? { id(ofFile: name) }

  /// The name of the record of a session or dossier.
  package static func recordName(_ id: SessionID) -> String { fileName(id) }

  /// A name for another copy of what was set aside under `name`: with the first number that's free.
  ///
  /// - Throws: A `JournalError`.
  package func freeName(like name: String) throws -> String {
    guard let dash = name.lastIndex(of: "-") else { return name }
    for number in 1... {
      let free = "\(name[...dash])\(number)"
      if try !has(free) { return free }
    }
    preconditionFailure("the numbers promised to go on")
  }
}

extension AtomicFile {
  /// All bytes of a file that was made before.
  ///
  /// - Throws: A `JournalError`.
  package static func contents(
    of path: String, limit: Int, files: any FileSystem = SystemFileSystem()
  ) throws -> [UInt8] {
    do {
      return try files.contents(of: files.resolved(path), limit: limit)
    } catch let error as SystemError {
      throw JournalError(reading: path, error)
    } catch let unusable as UnusableFile {
      throw JournalError(.readFailed, path, unusable)
    }
  }
}

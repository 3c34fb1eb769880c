internal import System

/// Writes files that people ask for, such as a summary: whole or not at all, and never over another by accident.
package enum AtomicFile {
  /// Writes `bytes` to `path` durably.
  ///
  /// A link is followed when replacing, so that it stays a link.
  ///
  /// - Parameter replacing: Whether a file that is there already is replaced.
  /// - Parameter permissions: The file's permissions, less the user's mask.
  /// - Throws: A `JournalError`; what was there before is then still there.
  package static func write(
    _ bytes: [UInt8], to path: String, replacing: Bool, permissions: UInt32 = 0o600,
    files: any FileSystem = SystemFileSystem()
  ) throws {
    do {
      let target = try target(path, replacing: replacing, files)
      let writing = DurableWrite(
        files: files, folder: target.folder, stem: stem, permissions: permissions,
        namesLast: true)
      if replacing {
        sweep(target.folder, files)
        try writing.replace(target.name, with: bytes)
      } else {
        try writing.create(target.name, with: bytes)
      }
    } catch let error as SystemError {
      throw JournalError(creating: path, error)
    }
  }

  /// Makes the folder that `path` is to be in, with all above it, for its owner alone.
  ///
  /// - Throws: A `JournalError`.
  package static func makeFolder(
    of path: String, files: any FileSystem = SystemFileSystem()
  ) throws {
    do {
      try files.makeFolders(FilePath(path).folder)
    } catch {
      throw JournalError(creating: path, error)
    }
  }

  // Between getting a name and taking another's place, a whole file can be left behind by a kill.
  private static func sweep(_ folder: String, _ files: any FileSystem) {
    for name in (try? files.names(in: folder)) ?? [] {
      let parts = name.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 5, parts[0].isEmpty, parts[1] == stem[...], parts[4] == "tmp",
        let writer = Int32(parts[2]), !ThisProcess.isRunning(writer)
      else { continue }
      try? files.remove(FilePath(folder: folder, name: name).whole)
    }
  }

  private static let stem = "reflect"

  private static func target(
    _ path: String, replacing: Bool, _ files: any FileSystem
  ) throws -> FilePath {
    let target = FilePath(path)
    guard !target.name.isEmpty, target.name != ".", target.name != ".." else {
      throw SystemError(.isFolder, .open, path)
    }
    guard let status = try files.status(at: path) else { return target }
    switch status.kind {
    case .folder: throw SystemError(.isFolder, .open, path)
    case .socket, .other: throw JournalError(.cannotCreate, path, UnusableFile.notPlain)
    case _ where !replacing: throw SystemError(.exists, .open, path)
    case .file: return target
    case .link: return try Self.target(files.resolved(path), replacing: true, files)
    }
  }
}

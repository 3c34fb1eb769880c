internal import System

extension FileSystem {
  /// Gives the file at `path` the name `newPath` instead, durably, unless something has that name.
  func giveUnusedName(_ newPath: String, to path: String) throws(SystemError) {
    let folder = FilePath(newPath).folder
    do {
      try addName(newPath, for: path)
    } catch {
      guard error.code == .notSupported else { throw error }
      try takeNameAndMove(path, to: newPath)
      return try confirmNames(in: folder)
    }
    // A power cut may keep the loss of the old name and lose the new one, unless it lasts already.
    try confirmNames(in: folder)
    // A leftover old name does no harm.
    try? remove(path)
  }

  /// Where a file can have only one name: an empty file takes the name, and is then replaced.
  private func takeNameAndMove(_ path: String, to newPath: String) throws(SystemError) {
    let placeholder = try openFile(newPath, for: .newFile(permissions: 0o600))
    try? closeFile(placeholder)
    do {
      try move(path, to: newPath)
    } catch {
      try? remove(newPath)
      throw error
    }
  }

  /// Makes `folder` and those above it where missing, each durably.
  func makeFolders(_ folder: String) throws(SystemError) {
    if try folderExists(folder) { return }
    let path = FilePath(folder)
    if !path.name.isEmpty && path.folder != folder { try makeFolders(path.folder) }
    do {
      try makeFolder(folder)
    } catch {
      // Another process may have been quicker, but not have come to confirming it.
      if error.code != .exists { throw error }
    }
    try confirmNames(in: path.folder)
  }

  private func folderExists(_ folder: String) throws(SystemError) -> Bool {
    guard let status = try status(at: folder) else { return false }
    switch status.kind {
    case .folder: return true
    case .link: return try folderExists(resolved(folder))
    case .file, .socket, .other: throw SystemError(.notFolder, .makeFolder, folder)
    }
  }
}

extension FileSystem {
  /// Calls again while a signal interrupts the call.
  ///
  /// Never for `synchronise`: after a failure the pages count as clean, and a second call on the
  /// same descriptor would report success for what is lost.
  func uninterrupted<Value>(
    _ call: () throws(SystemError) -> Value
  ) throws(SystemError) -> Value {
    for _ in 0..<100 {
      do {
        return try call()
      } catch  where error.code == .interrupted {
        continue
      }
    }
    return try call()
  }

  /// All bytes of the plain file at `path`, unless it has more than `limit`.
  package func contents(of path: String, limit: Int) throws -> [UInt8] {
    let file = try uninterrupted { () throws(SystemError) in
      try openFile(path, for: .reading)
    }
    // Nothing was written, so there is nothing that closing could lose.
    defer { try? closeFile(file) }
    let status = try status(of: file)
    guard status.kind == .file else { throw UnusableFile.notPlain }
    guard status.size <= limit else { throw UnusableFile.tooLarge(status.size) }
    return try allBytes(of: file, expecting: status.size, limit: limit)
  }

  private func allBytes(of file: OpenFile, expecting size: Int, limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      // One more than is left: whatever comes short of it, with all that was expected, is the end.
      let wanted = max(size - bytes.count, 0) + 1
      let some = try uninterrupted { () throws(SystemError) in
        try readSome(file, upTo: wanted)
      }
      if some.isEmpty { return bytes }
      if bytes.isEmpty { bytes = some } else { bytes += some }
      guard bytes.count <= limit else { throw UnusableFile.tooLarge(bytes.count) }
      if bytes.count == size { return bytes }
    }
  }

  /// Synchronises the names in `folder`, after one of them was changed.
  func confirmNames(in folder: String) throws(SystemError) {
    do {
      let handle = try uninterrupted { () throws(SystemError) in
        try openFile(folder, for: .folder)
      }
      defer { try? closeFile(handle) }
      try synchronise(handle)
    } catch {
      // Some network and USB file systems cannot synchronise a folder at all.
      if error.code == .notSupported && error.call == .synchronise { return }
      throw SystemError(error.code, .confirm, folder)
    }
  }
}

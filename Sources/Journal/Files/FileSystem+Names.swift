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
    case .file, .other: throw SystemError(.notFolder, .makeFolder, folder)
    }
  }
}

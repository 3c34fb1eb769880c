internal import System

extension Workspace {
  /// Keeps the records out of git: a workspace may be a folder that it watches, and what people wrote is
  /// not to be published.
  func keepRecordsOutOfGit() {
    let path = "\(records)/.gitignore"
    let size = (try? FileStatus(at: path))?.size
    guard size ?? 0 == 0 else { return }
    // It isn't synchronised, as nobody needs to wait for it: an empty one is written anew.
    if size != nil { try? Files.remove(path) }
    guard let file = try? Descriptor(opening: path, for: .newFile(permissions: 0o600)) else {
      return
    }
    try? file.writeAll("*\n".utf8)
    file.discard()
  }
}

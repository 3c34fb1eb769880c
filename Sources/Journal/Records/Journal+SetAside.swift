internal import Practice

extension Journal {
  /// Keeps a damaged record under another name, and says so; its bytes are not touched.
  ///
  /// The caller holds the session's lock.
  func setAside(_ id: SessionID, because damage: JournalError) -> JournalError {
    for number in 1...99 {
      let name = "\(Self.fileName(id)).damaged-\(number)"
      do {
        try files.giveUnusedName(path(name), to: path(of: id))
        return JournalError(.setAside, path(name), damage.underlying)
      } catch {
        if error.code == .exists { continue }
        // It stays where it is, which loses nothing either.
        return damage
      }
    }
    return damage
  }
}

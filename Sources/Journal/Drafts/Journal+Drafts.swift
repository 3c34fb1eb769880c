internal import Practice

extension Journal {
  /// The name of the file that holds what is being written in a session.
  static func draftName(_ id: SessionID) -> String { ".\(id).draft" }

  /// The session whose draft has this name, such as `.2026-11-21-k7m2.draft`, set aside or not.
  static func id(ofDraft name: String) -> SessionID? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3 || (parts.count == 4 && parts[3].hasPrefix("damaged-")),
      parts[0].isEmpty, parts[2] == "draft"
    else { return nil }
    return SessionID(parts[1])
  }

  /// Keeps a draft that cannot be read under another name; its bytes are not touched.
  func setDraftAside(_ id: SessionID) {
    for number in 1...99 {
      let name = "\(Self.draftName(id)).damaged-\(number)"
      do {
        return try files.giveUnusedName(path(name), to: path(Self.draftName(id)))
      } catch {
        // Where it cannot be renamed it stays until the next draft takes its place.
        if error.code != .exists { return }
      }
    }
  }

  /// Whether nobody can go on with the draft called `name`: its session is over, or is gone.
  func isOrphaned(draft name: String) -> Bool {
    guard let id = Self.id(ofDraft: name) else { return false }
    do {
      return try read(id).record.ending != nil
    } catch {
      // A record that cannot be read now may be put right, and then its draft is wanted.
      return (error as? JournalError)?.code == .notFound
    }
  }
}

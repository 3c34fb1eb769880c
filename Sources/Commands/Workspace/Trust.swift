internal import System

/// Which folders a person's records and decks may come from.
///
/// Whoever can change a workspace decides which support number a session shows, and where its record
/// goes. So, as git does, one that someone else owns or can write to is refused until it is named as safe.
struct Trust {
  private let user: UInt32
  private let isRoot: Bool
  private let safe: [String]

  init(of surroundings: Surroundings, safe: [String]) {
    // Who becomes root for a command goes on with folders of their own.
    let caller = surroundings.user == 0 ? surroundings.value("SUDO_UID").flatMap(UInt32.init) : nil
    user = caller ?? surroundings.user
    isRoot = surroundings.user == 0
    self.safe = safe
  }

  /// Looks at the workspace at `path`, its decks, plans and records, and where their links lead.
  ///
  /// - Throws: A `CommandFailure` that names the folder, the reason, and the way to allow it.
  func check(_ path: String) throws {
    let decks = names(in: "\(path)/Cards").flatMap { deck in
      Self.deckParts.map { "/Cards/\(deck)\($0)" }
    }
    let sessions = names(in: "\(path)/Sessions").map { "/Sessions/\($0)" }
    for part in (["", "/Cards"] + decks + ["/Sessions"] + sessions).map({ path + $0 }) {
      guard let reason = reason(against: part, in: path) else { continue }
      let named = [path, Workspace.resolved(path)]
      if safe.contains("*") || safe.contains(where: named.contains) { return }
      throw CommandFailure(.noPermission, reason)
    }
  }

  private func names(in folder: String) -> [String] {
    ((try? FolderEntry.all(in: folder)) ?? []).map(\.name).sorted()
  }

  // A deck names the support that a session shows; its cards are as many as someone likes.
  private static let deckParts = ["", "/deck.md", "/cards", "/findings", "/sources"]

  // The link, and what it leads to.
  private func reason(against part: String, in workspace: String) -> String? {
    guard let status = try? FileStatus(at: part) else { return nil }
    if let reason = reason(against: status, of: part, in: workspace) { return reason }
    guard status.kind == .link, let target = try? FileStatus(at: part, following: true) else {
      return nil
    }
    return reason(against: target, of: part, in: workspace)
  }

  private func reason(
    against status: FileStatus, of part: String, in workspace: String
  ) -> String? {
    guard status.owner == user || isRoot && status.owner == 0 else {
      return Language.words.ownedByOther(part, trusting: asTyped(safe + [workspace]))
    }
    // A link's own permissions mean nothing. A group with the user's own number has no other members.
    guard status.kind != .link else { return nil }
    let isOpen = status.permissions & 0o002 != 0
    let isShared = status.permissions & 0o020 != 0 && status.group != status.owner
    guard isOpen || isShared else { return nil }
    return Language.words.writableByOthers(part, trusting: asTyped(safe + [workspace]))
  }

  // Whoever named a folder must not choose what is typed with it.
  private func asTyped(_ folders: [String]) -> String {
    let list = folders.joined(separator: ",")
    let isPlain = list.utf8.allSatisfy { byte in
      "/.,_-+@%=:".utf8.contains(byte) || byte >= 0x80
        || Character(UnicodeScalar(byte)).isLetter || Character(UnicodeScalar(byte)).isNumber
    }
    return isPlain ? list : "'\(list.replacing("'", with: "'\\''"))'"
  }
}

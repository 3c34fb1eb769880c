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

  /// Looks at the workspace at `path`, its decks and its records, and where their links lead.
  ///
  /// - Throws: A `CommandFailure` that names the folder, the reason, and the way to allow it.
  func check(_ path: String) throws {
    let parts = ["", "/Cards", "/Sessions", "/Sessions/Records"].map { path + $0 }
    let named = [path, (try? Files.resolved(path)) ?? path]
    for part in parts {
      // The link, and what it leads to.
      for following in [false, true] {
        guard let status = try? FileStatus(at: part, following: following),
          let reason = reason(against: status, of: part, in: path)
        else { continue }
        if safe.contains("*") || safe.contains(where: named.contains) { return }
        throw CommandFailure(.noPermission, reason)
      }
    }
  }

  private func reason(
    against status: FileStatus, of part: String, in workspace: String
  ) -> String? {
    guard status.owner == user || isRoot && status.owner == 0 else {
      return Language.words.ownedByOther(part, workspace: workspace)
    }
    // A link's own permissions mean nothing. A group with the user's own number has no other members.
    guard status.kind != .link else { return nil }
    let isOpen = status.permissions & 0o002 != 0
    let isShared = status.permissions & 0o020 != 0 && status.group != status.owner
    guard isOpen || isShared else { return nil }
    return Language.words.writableByOthers(part, workspace: workspace)
  }
}

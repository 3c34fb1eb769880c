internal import Practice
internal import System

/// Finds the session to follow among those that run on this computer.
struct FollowSearch {
  /// The folders looked into.
  var folders: [FollowFolder]
  /// A session's id, the beginning of it, its last letters, or `last`; nil for whichever runs.
  var wanted: String?

  /// Connects to the session; of several to the one begun or taken up last.
  ///
  /// - Parameter silent: Sockets where somebody listens and never says anything, which come last.
  /// - Throws: `nobody` where nobody answers.
  func connect(after silent: Set<String> = []) throws(FollowLink.Fault) -> FollowLink {
    let paths = sockets.map(\.path)
    for path in paths.filter({ !silent.contains($0) }) + paths.filter(silent.contains) {
      if let link = try? FollowLink(at: path) { return link }
    }
    throw .nobody
  }

  /// The sessions that run and could be meant, but for `session`.
  func others(than session: SessionID) -> [SessionID] {
    sockets.filter { $0.session != session && Self.answers($0.path) }.map(\.session)
  }

  /// The sockets of sessions that could be meant, the one made last first.
  var sockets: [(session: SessionID, path: String)] {
    folders.flatMap { folder in
      folder.sessions.filter(isWanted).map { ($0, folder.socket(of: $0)) }
    }
  }

  // A session whose program is gone may have left its socket behind.
  private static func answers(_ path: String) -> Bool {
    guard let descriptor = try? LocalSocket.connected(to: path) else { return false }
    FollowWire(descriptor).end()
    return true
  }

  private func isWanted(_ session: SessionID) -> Bool {
    guard let wanted = wanted?.lowercased(), wanted != "last" else { return true }
    let tail = session.text.suffix(4)
    return session.text.hasPrefix(wanted) || tail.hasPrefix(wanted) || tail.hasSuffix(wanted)
  }
}

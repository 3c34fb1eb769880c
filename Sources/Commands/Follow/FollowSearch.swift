internal import Practice

/// Finds the session to follow among those that run on this computer.
struct FollowSearch {
  /// The folders looked into.
  var folders: [FollowFolder]
  /// A session's id, the beginning of it, its last letters, or `last`; nil for whichever runs.
  var wanted: String?

  /// What was found.
  struct Found {
    /// The connection.
    var link: FollowLink
    /// Other sessions that seem to run and could be meant.
    var others: [SessionID]
  }

  /// Connects to the session; of several to the one begun or taken up last.
  ///
  /// - Throws: Why there is no connection: the reason of the first that answered, if one did.
  func connect() throws(FollowLink.Fault) -> Found {
    let sockets = sockets
    var fault = FollowLink.Fault.nobody
    for (index, socket) in sockets.enumerated() {
      do {
        let link = try FollowLink(at: socket.path)
        let others = sockets.dropFirst(index + 1).filter { Self.answers($0.path) }
        return Found(link: link, others: others.map(\.session))
      } catch {
        if fault == .nobody { fault = error }
      }
    }
    throw fault
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

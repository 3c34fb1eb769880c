internal import Journal
internal import Practice
internal import System

/// The private folder where running sessions can be found by their owner, and by nobody else.
struct SessionFolder: Equatable {
  /// The folder.
  let path: String

  /// The folders it may be, the best first.
  ///
  /// The system's own place for such things goes with the login and is private already.
  static func candidates(_ environment: [String: String]) -> [SessionFolder] {
    let named = ["XDG_RUNTIME_DIR", "TMPDIR"].map { name in
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let shared = "\(named[1] ?? "/tmp")/reflect-\(ThisProcess.user)"
    return (named[0].map { ["\($0)/reflect"] } ?? []).map(SessionFolder.init) + [
      SessionFolder(path: shared)
    ]
  }

  /// Makes it unless it is there, and looks whether it is private.
  ///
  /// - Returns: Why it cannot be used; nil when it can.
  func prepare() -> String? {
    do {
      try Files.makeFolder(path)
    } catch {
      if error != .exists { return error.description }
    }
    return problem
  }

  /// Why it cannot be used; nil when it is a folder that only its owner, this user, can enter.
  var problem: String? {
    do {
      let folder = try Descriptor(opening: path, for: .ownFolder)
      defer { folder.discard() }
      let found = try folder.status()
      let isPrivate = found.owner == ThisProcess.user && found.permissions & 0o077 == 0
      return isPrivate ? nil : Language.words.notPrivate(path)
    } catch {
      return error.description
    }
  }

  /// The socket of a session in it.
  func socket(of session: SessionID) -> String { "\(path)/\(session).sock" }

  /// The sessions with a socket in it, the one made last first.
  var sessions: [SessionID] {
    guard problem == nil, let entries = try? FolderEntry.all(in: path) else { return [] }
    return entries.map(\.name).sorted()
      .compactMap { $0.hasSuffix(".sock") ? SessionID($0.dropLast(5)) : nil }
      .map { ($0, made(socket(of: $0))) }.sorted { $0.1 > $1.1 }.map(\.0)
  }

  // What is gone meanwhile comes last.
  private func made(_ path: String) -> FileTime {
    let status = try? FileStatus(at: path)
    return status?.modified ?? FileTime(seconds: .min)
  }
}

/// Finds the session to follow among those that run on this computer.
struct SessionSearch {
  /// The folders looked into.
  var folders: [SessionFolder]
  /// A session's id, the beginning of it, its last letters, or `last`; nil for whichever runs.
  var wanted: String?
  /// The records of the workspace that was named: sessions of others come last.
  var records: Journal?

  /// Connects to the session; of several to the one begun or resumed last.
  ///
  /// - Parameter silent: Sockets where someone listens and never says anything, which come last.
  /// - Throws: `nobody` where nobody answers.
  func connect(after silent: Set<String> = []) throws(SessionLink.Fault) -> SessionLink {
    let paths = sockets.map(\.path)
    for path in paths.filter({ !silent.contains($0) }) + paths.filter(silent.contains) {
      if let link = try? SessionLink(at: path) { return link }
    }
    throw .nobody
  }

  /// The sessions that run and could be meant, but for `session`.
  func others(than session: SessionID) -> [SessionID] {
    sockets.filter { $0.session != session && Self.answers($0.path) }.map(\.session)
  }

  /// The sockets of sessions that could be meant, the one made last first.
  var sockets: [(session: SessionID, path: String)] {
    let all = folders.flatMap { folder in
      folder.sessions.filter(isWanted).map { (session: $0, path: folder.socket(of: $0)) }
    }
    return all.filter { !isElsewhere($0.session) } + all.filter { isElsewhere($0.session) }
  }

  /// Whether a session isn't of the workspace that was named.
  func isElsewhere(_ session: SessionID) -> Bool {
    records.map { (try? FileStatus(at: $0.path(of: session))) == nil } ?? false
  }

  // A session whose program is gone may have left its socket behind.
  private static func answers(_ path: String) -> Bool {
    guard let descriptor = try? LocalSocket.connected(to: path) else { return false }
    Descriptor(descriptor).discard()
    return true
  }

  private func isWanted(_ session: SessionID) -> Bool {
    guard let wanted = wanted?.lowercased(), wanted != "last" else { return true }
    let tail = session.text.suffix(4)
    return session.text.hasPrefix(wanted) || tail.hasPrefix(wanted) || tail.hasSuffix(wanted)
  }
}

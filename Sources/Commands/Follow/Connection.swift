internal import Practice
internal import Session
internal import System
internal import Window

/// One connection between a session and a client; neither end ever waits for the other.
final class Connection {
  /// Can be watched until it is closed.
  let descriptor: Int32
  /// Whether both ends are still there.
  private(set) var isOpen = true
  private var reader = LineReader(limit: Wire.longestLine)

  /// Takes over a connected descriptor that does not block.
  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    end()
  }

  func end() {
    guard isOpen else { return }
    isOpen = false
    Descriptor(descriptor).discard()
  }

  func send(_ request: WireRequest) { send(request.line) }
  func send(_ notice: WireNotice) { send(notice.line) }

  // An end that has stopped reading is given up, as it can connect anew and read all.
  private func send(_ line: String) {
    guard isOpen else { return }
    let bytes = Array("\(line)\n".utf8)
    let written = retrying { () throws(SystemFault) in
      try Descriptor(descriptor).writeSome(bytes[...])
    }
    if written != bytes.count { end() }
  }

  /// The lines that have come, nil for one that was too long; so much of it at once that a
  /// talkative end cannot keep this one busy.
  func receive() -> [String?] {
    guard isOpen else { return [] }
    do throws(SystemFault) {
      let bytes = try Descriptor(descriptor).readSome(upTo: 32 * 1024)
      if bytes.isEmpty { end() }
      reader.add(bytes)
    } catch {
      if error != .wouldBlock && error != .interrupted { end() }
    }
    return lines()
  }

  private func retrying(_ write: () throws(SystemFault) -> Int) -> Int? {
    while true {
      do throws(SystemFault) {
        return try write()
      } catch {
        guard error == .interrupted else { return nil }
      }
    }
  }

  private func lines() -> [String?] {
    var lines: [String?] = []
    while let line = reader.nextLine() {
      if case .line(let text) = line { lines.append(text) } else { lines.append(nil) }
    }
    return lines
  }
}

/// A client's end: the session it is connected to, and where that session's record lies.
final class SessionLink {
  /// Why there is no connection.
  enum Fault: Error, Hashable {
    case nobody
    /// As many follow it as can, or someone else has got this one's place.
    case full
    /// What answers is another version of the program, or another program.
    case notUnderstood
  }

  /// The socket it is connected to.
  let path: String
  let connection: Connection
  /// The session; nil until it has greeted.
  private(set) var session: SessionID?
  /// The folder of its record; nil until it has given this client a place.
  private(set) var records: String?

  /// Connects to the session that listens at `path`, as `role`; its greeting is still to come.
  init(at path: String, as role: WireRole = .facilitator) throws(Fault) {
    self.path = path
    guard let descriptor = try? LocalSocket.connected(to: path) else { throw .nobody }
    connection = Connection(descriptor)
    guard LocalSocket.isOwnUser(descriptor) else { throw .nobody }
    connection.send(.hello(version: Wire.version, role: role.rawValue))
  }

  /// What has come since there is a place.
  ///
  /// - Throws: Why this is no session that can be followed.
  func receive() throws(Fault) -> [WireNotice] {
    var notices: [WireNotice] = []
    for line in connection.receive() {
      let notice = line.flatMap(WireNotice.init)
      switch notice {
      case .session(let id) where session == nil: session = id
      case .welcome(_, let folder) where session != nil && records == nil: records = folder
      case .closed(.full), .closed(.silent): throw .full
      case .closed(.version), .closed(.role): throw .notUnderstood
      case .closed(.stopped): connection.end()
      case let notice?: if records != nil { notices.append(notice) }
      case nil: if session == nil { throw .notUnderstood }
      }
    }
    if records == nil, !connection.isOpen { throw .nobody }
    return notices
  }
}

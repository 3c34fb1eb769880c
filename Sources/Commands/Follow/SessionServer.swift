internal import Practice
internal import Session
internal import System

/// The running session's end: where clients find it, hear of changes, and hand in what they want done.
final class SessionServer {
  /// Something that a client asks of the session.
  struct Request {
    enum Deed: Equatable {
      case event(SessionEvent)
      /// Turn to the room's next page.
      case page
    }

    let deed: Deed
    /// The number of the state that it is meant for.
    let state: Int
    let role: WireRole
    fileprivate let number: Int
    fileprivate let connection: Connection

    /// Tells the client what became of it.
    func answer(_ answer: SessionAnswer) {
      connection.send(.answer(answer, request: number))
    }
  }

  private struct Client {
    let connection: Connection
    let role: WireRole
    /// Since when it has not said that it has read what it was told; nil when it has.
    var unreadSince: Moment?
  }

  /// So many can follow at once.
  static let places = 4
  /// So many may be connected that have not said what they are.
  static let strangers = 8
  /// So many seconds may one that reads take to say so.
  static let patience = 2

  private let listening: Int32
  private let path: String
  private let session: SessionID
  private let records: String
  private var strangers: [Connection] = []
  private var clients: [Client] = []
  private var state: WireState?

  /// Listens for clients of `session`, whose record lies in `records`, in the first folder that allows it.
  ///
  /// - Throws: Why none does.
  init(_ session: SessionID, records: String, in folders: [SessionFolder]) throws(Fault) {
    self.session = session
    self.records = records
    let welcome = WireNotice.welcome(.facilitator, records: records)
    guard WireNotice(welcome.line) == welcome else { throw Fault(records) }
    (listening, path) = try Self.listen(as: session, in: folders)
  }

  deinit {
    stop()
  }

  private static func listen(
    as session: SessionID, in folders: [SessionFolder]
  ) throws(Fault) -> (Int32, String) {
    var fault = Fault("")
    for folder in folders {
      if let problem = folder.prepare() {
        fault = Fault(folder.path, problem)
        continue
      }
      let path = folder.socket(of: session)
      do {
        return (try LocalSocket.listening(at: path), path)
      } catch {
        fault = Fault(path, error)
      }
    }
    throw fault
  }

  /// What has to be watched: each becomes readable when `receive` has something to do.
  ///
  /// Clients come first: what they have said by now decides whether one of them gives its place away.
  var descriptors: [Int32] {
    clients.map(\.connection.descriptor) + (isStopped ? [] : [listening])
      + strangers.map(\.descriptor)
  }

  /// Whether anyone follows.
  var isFollowed: Bool { !clients.isEmpty }

  /// Tells all clients where the session stands now.
  func tell(_ state: WireState) {
    self.state = state
    for index in clients.indices {
      clients[index].connection.send(.state(state))
      clients[index].unreadSince = clients[index].unreadSince ?? state.moment
    }
    forgetWhoIsGone()
  }

  /// Receives what has come at a watched descriptor.
  ///
  /// - Parameter state: Where the session stands, for those who have just come.
  func receive(at descriptor: Int32, _ state: WireState) -> [Request] {
    self.state = state
    defer { forgetWhoIsGone() }
    if descriptor == listening {
      while let connection = LocalSocket.accepted(by: listening).map(Connection.init) {
        greet(connection)
      }
    } else if let stranger = strangers.first(where: { $0.descriptor == descriptor }) {
      return introduce(stranger)
    } else if let index = clients.firstIndex(where: { $0.connection.descriptor == descriptor }) {
      return clients[index].connection.receive().compactMap { read($0, from: index) }
    }
    return []
  }

  private func forgetWhoIsGone() {
    strangers.removeAll { !$0.isOpen }
    clients.removeAll { !$0.connection.isOpen }
  }

  // MARK: - Places

  // Connections that never say anything take no place from those that do.
  private func greet(_ connection: Connection) {
    connection.send(.session(session))
    strangers.append(connection)
    if strangers.count > Self.strangers { strangers.removeFirst().end() }
  }

  private func introduce(_ stranger: Connection) -> [Request] {
    var lines = stranger.receive()[...]
    guard let first = lines.popFirst() else { return [] }
    guard case .hello(Wire.version, let name)? = first.flatMap(WireRequest.init) else {
      dismiss(stranger, .version)
      return []
    }
    guard let role = WireRole(rawValue: name) else {
      dismiss(stranger, .role)
      return []
    }
    guard makeRoom() else {
      dismiss(stranger, .full)
      return []
    }
    strangers.removeAll { $0 === stranger }
    stranger.send(.welcome(role, records: records))
    if let state { stranger.send(.state(state)) }
    clients.append(Client(connection: stranger, role: role, unreadSince: state?.moment))
    let index = clients.count - 1
    return lines.compactMap { read($0, from: index) }
  }

  private func dismiss(_ connection: Connection, _ reason: WireNotice.Closing) {
    connection.send(.closed(reason))
    connection.end()
  }

  // Where all places are taken, one that has long said nothing gives way.
  private func makeRoom() -> Bool {
    clients.removeAll { !$0.connection.isOpen }
    guard clients.count >= Self.places else { return true }
    guard let now = state?.moment.seconds,
      let silent = clients.indices.min(by: { unreadSince($0) < unreadSince($1) }),
      now - unreadSince(silent) >= Self.patience
    else { return false }
    dismiss(clients.remove(at: silent).connection, .silent)
    return true
  }

  private func unreadSince(_ index: Int) -> Int { clients[index].unreadSince?.seconds ?? .max }

  // MARK: - Lines

  private func read(_ line: String?, from index: Int) -> Request? {
    let client = clients[index]
    switch line.flatMap(WireRequest.init) {
    case .event(let event, let number, let state)?:
      return Request(
        deed: .event(event), state: state, role: client.role, number: number,
        connection: client.connection)
    case .page(let number, let state)?:
      return Request(
        deed: .page, state: state, role: client.role, number: number,
        connection: client.connection)
    case .seen(let number, let views)?:
      if number == state?.number, views == state?.views { clients[index].unreadSince = nil }
    // Without a number that can be read it is nobody's answer: the client counts from 1.
    case .hello?, nil: client.connection.send(.answer(.notUnderstood, request: 0))
    }
    return nil
  }

  // MARK: - Stopping

  private var isStopped = false

  /// Tells all clients that the program stops, and takes its place among the files away.
  func stop() {
    guard !isStopped else { return }
    isStopped = true
    for connection in strangers + clients.map(\.connection) { dismiss(connection, .stopped) }
    (strangers, clients) = ([], [])
    try? Files.remove(path)
    Descriptor(listening).discard()
  }
}

extension SessionServer {
  /// Why no client can reach a session.
  struct Fault: Error, Hashable, CustomStringConvertible {
    /// The folder or socket that cannot be used.
    let path: String
    let reason: String

    init(_ path: String, _ reason: String) {
      self.path = path
      self.reason = reason
    }

    /// Says why no socket can be made at `path`.
    init(_ path: String, _ fault: LocalSocket.Fault) {
      let reason =
        switch fault {
        case .pathTooLong: Language.words.socketPathTooLong
        case .taken: Language.words.socketTaken
        case .system(let code): SystemFault(code).description
        }
      self.init(path, reason)
    }

    /// Says that the records' folder has a name that no line can tell.
    init(_ records: String) {
      self.init(records, Language.words.folderCannotBeTold)
    }

    var description: String { Language.words.cannotBeFollowed(path, reason) }
  }
}

internal import Practice
internal import System

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The running session's end: where followers find it, hear of changes, and hand in what was typed.
final class FollowPost {
  /// A line that a follower handed in.
  struct Line {
    /// What was typed; nil for what means nothing.
    let typed: (words: String, revision: Int)?
    fileprivate let wire: FollowWire

    /// Tells whoever typed it what became of it.
    func answer(_ message: FollowMessage) { wire.send(message) }
  }

  /// So many can follow at once.
  static let places = 4

  private let listening: Int32
  private let path: String
  private let greeting: FollowMessage
  private var wires: [FollowWire] = []

  /// Listens for followers of `session`, whose record lies in `records`, in the first folder that allows it.
  ///
  /// - Throws: A `FollowFault` when none does.
  init(_ session: SessionID, records: String, in folders: [FollowFolder]) throws(FollowFault) {
    greeting = .greeting(session, folder: records)
    guard FollowMessage(greeting.line) == greeting else { throw FollowFault(records) }
    (listening, path) = try Self.listen(as: session, in: folders)
  }

  deinit {
    stop()
  }

  private static func listen(
    as session: SessionID, in folders: [FollowFolder]
  ) throws(FollowFault) -> (Int32, String) {
    var fault = FollowFault("")
    for folder in folders {
      if let problem = folder.prepare() {
        fault = FollowFault(folder.path, problem)
        continue
      }
      let path = folder.socket(of: session)
      do {
        return (try LocalSocket.listening(at: path), path)
      } catch {
        fault = FollowFault(path, error)
      }
    }
    throw fault
  }

  /// What has to be watched: each becomes readable when `take` has something to do.
  var descriptors: [Int32] { (isStopped ? [] : [listening]) + wires.map(\.descriptor) }

  /// Whether anybody follows.
  var isFollowed: Bool { !wires.isEmpty }

  /// Tells all followers that the session stands somewhere else now.
  func tell(_ moment: FollowMoment) {
    for wire in wires { wire.send(.changed(moment)) }
    wires.removeAll { !$0.isOpen }
  }

  /// Takes what has come at a watched descriptor.
  ///
  /// - Parameter moment: Where the session stands, for those who have just come.
  func take(_ descriptor: Int32, at moment: FollowMoment) -> [Line] {
    if descriptor == listening {
      while let wire = LocalSocket.accepted(by: listening).map(FollowWire.init) {
        welcome(wire, at: moment)
      }
      return []
    }
    guard let wire = wires.first(where: { $0.descriptor == descriptor }) else { return [] }
    let lines = wire.receive().map { Line(typed: $0.typed, wire: wire) }
    wires.removeAll { !$0.isOpen }
    return lines
  }

  private func welcome(_ wire: FollowWire, at moment: FollowMoment) {
    guard wires.count < Self.places else { return wire.send(.full) }
    wire.send(greeting)
    wire.send(.changed(moment))
    if wire.isOpen { wires.append(wire) }
  }

  // MARK: - Stopping

  private var isStopped = false

  /// Tells all followers that the program stops, and takes its place among the files away.
  func stop() {
    guard !isStopped else { return }
    isStopped = true
    for wire in wires { wire.send(.stopped) }
    wires = []
    unlink(path)
    close(listening)
  }
}

extension FollowWire.Received {
  fileprivate var typed: (words: String, revision: Int)? {
    guard case .message(.typed(let words, let revision)) = self else { return nil }
    return (words, revision)
  }
}

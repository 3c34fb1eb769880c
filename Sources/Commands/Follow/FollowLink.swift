internal import Practice
internal import System

/// The follower's end: the session it is connected to, and where that session's record lies.
final class FollowLink {
  /// Why there is no connection.
  enum Fault: Error, Hashable {
    /// Nobody answers there.
    case nobody
    /// As many follow it as can.
    case full
    /// What answers is another version of the program, or another program.
    case notUnderstood
  }

  /// The socket it is connected to.
  let path: String
  /// The connection.
  let wire: FollowWire
  /// The session, and the folder of its record; nil until it has sent its greeting.
  private(set) var greeting: (session: SessionID, records: String)?

  /// Connects to the session that listens at `path`; its greeting is still to come.
  init(at path: String) throws(Fault) {
    self.path = path
    guard let descriptor = try? LocalSocket.connected(to: path) else { throw .nobody }
    wire = FollowWire(descriptor)
    guard LocalSocket.isOwnUser(descriptor) else { throw .nobody }
  }

  /// Takes what has come since the greeting, and the greeting itself.
  ///
  /// - Throws: Why this is no session that can be followed.
  func receive() throws(Fault) -> [FollowWire.Received] {
    var received = wire.receive()
    if greeting == nil, !received.isEmpty {
      switch received.removeFirst() {
      case .message(.greeting(let session, let records)): greeting = (session, records)
      case .message(.full): throw .full
      case .message, .meaningless: throw .notUnderstood
      }
    }
    if greeting == nil, !wire.isOpen { throw .nobody }
    return received
  }
}

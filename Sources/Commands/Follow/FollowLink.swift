internal import Practice

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

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

  /// The session.
  let session: SessionID
  /// The folder of its record.
  let records: String
  /// The connection.
  let wire: FollowWire
  /// What came together with the greeting.
  private var early: [FollowWire.Received]

  /// Connects to the session that listens at `path`, and waits for its greeting for up to half a second.
  init(at path: String) throws(Fault) {
    guard let descriptor = try? LocalSocket.connected(to: path) else { throw .nobody }
    wire = FollowWire(descriptor)
    guard LocalSocket.isOwnUser(descriptor) else { throw .nobody }
    var received: [FollowWire.Received] = []
    while received.isEmpty {
      guard wire.isOpen, Self.becomesReadable(descriptor, within: 500) else { throw .nobody }
      received = wire.receive()
    }
    early = Array(received.dropFirst())
    switch received[0] {
    case .message(.greeting(let session, let folder)): (self.session, records) = (session, folder)
    case .message(.full): throw .full
    default: throw .notUnderstood
    }
  }

  /// Takes what has come.
  func receive() -> [FollowWire.Received] {
    defer { early = [] }
    return early + wire.receive()
  }

  private static func becomesReadable(_ descriptor: Int32, within milliseconds: Int32) -> Bool {
    var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    var count: Int32 = -1
    repeat { count = poll(&ready, 1, milliseconds) } while count < 0 && errno == EINTR
    return count > 0
  }
}

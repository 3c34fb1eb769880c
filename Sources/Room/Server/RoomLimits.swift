/// What a network of strangers may cost the laptop.
package struct RoomLimits: Equatable, Sendable {
  /// Milliseconds until a connection without a request, or with half of one, ends.
  package var idle = 10_000
  /// Milliseconds for the rest of a request, from its head on.
  package var body = 10_000
  /// Milliseconds for the session's answer.
  package var answer = 15_000
  /// Milliseconds until what a phone doesn't read is given up.
  package var write = 20_000
  /// Milliseconds for a phone to close a connection after its last answer.
  package var linger = 2_000
  /// Milliseconds between signs of life on a stream.
  package var heartbeat = 15_000
  /// Connections from one address at a time.
  package var connectionsPerAddress = 12
  /// Connections in all.
  package var connections = 4_096
  /// Milliseconds for phones that were coming back when the session ended to get the last page.
  package var farewell = 5_000
  /// Milliseconds for whoever asked for a seat that came late to ask again, before it's given up.
  package var claim = 60_000
  /// Milliseconds until the facilitator hears that nobody has come.
  package var nobody = 60_000

  package init() {}

  /// Bytes of one header, of all of them, and how many there may be.
  package static let (header, headers, headerCount) = (4 * 1024, 16 * 1024, 64)

  /// The limits of a room at `address`, with so many files open at most.
  ///
  /// On a loopback address all come from one, and nobody can come from elsewhere.
  package init(at address: String, openFiles: Int) {
    connections = max(16, min(connections, openFiles - 64))
    if address.hasPrefix("127.") { connectionsPerAddress = connections }
  }
}

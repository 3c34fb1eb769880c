internal import Faces
internal import Window

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// One connection between a session and a follower; neither end ever waits for the other.
final class FollowWire {
  /// What came.
  enum Received: Hashable {
    case message(FollowMessage)
    /// A line that means nothing, or a longer one than there may be.
    case meaningless
  }

  /// Can be watched until it is closed.
  let descriptor: Int32
  /// Whether both ends are still there.
  private(set) var isOpen = true
  private var reader = LineReader(limit: FollowMessage.longest)

  /// Takes over a connected descriptor that does not block.
  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    end()
  }

  /// Ends the connection.
  func end() {
    guard isOpen else { return }
    isOpen = false
    close(descriptor)
  }

  /// Sends a line; an end that has stopped reading is given up, as it can connect anew and read all.
  func send(_ message: FollowMessage) {
    let bytes = Array("\(message.line)\n".utf8)
    var count = -1
    repeat {
      count = isOpen ? write(descriptor, bytes, bytes.count) : bytes.count
    } while count < 0 && errno == EINTR
    if count != bytes.count { end() }
  }

  /// Takes what has come, so much of it at once that a talkative end cannot keep this one busy.
  func receive() -> [Received] {
    guard isOpen else { return [] }
    var bytes = [UInt8](repeating: 0, count: 32 * 1024)
    let count = read(descriptor, &bytes, bytes.count)
    if count > 0 {
      reader.add(bytes.prefix(count))
      return lines()
    }
    if count == 0 || (errno != EAGAIN && errno != EINTR) { end() }
    return []
  }

  private func lines() -> [Received] {
    var received: [Received] = []
    while let line = reader.nextLine() {
      switch line {
      case .line(let text):
        received.append(FollowMessage(text).map(Received.message) ?? .meaningless)
      case .tooLong, .end, .interrupted: received.append(.meaningless)
      }
    }
    return received
  }
}

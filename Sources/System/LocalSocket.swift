#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Sockets that have a place among the files, between programs of one person on one computer.
package enum LocalSocket {
  /// Why a socket could not be made or reached.
  package enum Fault: Error, Hashable {
    /// The path does not fit a socket's address.
    case pathTooLong
    /// Someone listens there already.
    case taken
    /// The system's error number.
    case system(Int32)
  }

  /// Listens at `path`; what a program that is gone has left there is replaced.
  package static func listening(at path: String) throws(Fault) -> Int32 {
    let descriptor = try make()
    do throws(Fault) {
      try place(descriptor, at: path)
      // Only the owner can enter the folder; this says it of the socket as well.
      guard chmod(path, 0o600) == 0, listen(descriptor, 8) == 0 else { throw .system(errno) }
      return descriptor
    } catch {
      close(descriptor)
      throw error
    }
  }

  /// Connects to whoever listens at `path`.
  package static func connected(to path: String) throws(Fault) -> Int32 {
    let descriptor = try make()
    do throws(Fault) {
      let code = try withAddress(path) { connect(descriptor, $0, $1) == 0 ? 0 : errno }
      guard code == 0 else { throw .system(code) }
      return descriptor
    } catch {
      close(descriptor)
      throw error
    }
  }

  /// Two ends of one connection: the first neither waits nor passes to other programs.
  package static func pair() throws(SystemFault) -> (own: Descriptor, other: Descriptor) {
    var ends: [Int32] = [-1, -1]
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .last }
    let pair = (own: Descriptor(ends[0]), other: Descriptor(ends[1]))
    pair.own.stayPrivate(waiting: false)
    // A program that is given this end gets a copy of it under another number.
    pair.other.stayPrivate()
    return pair
  }

  /// The next to connect, if it is this user; nil when there is none.
  package static func accepted(by listening: Int32) -> Int32? {
    while true {
      let descriptor = accept(listening, nil, nil)
      if descriptor < 0 {
        if errno == EINTR || errno == ECONNABORTED { continue }
        return nil
      }
      prepare(descriptor)
      if isOwnUser(descriptor) { return descriptor }
      close(descriptor)
    }
  }

  /// Whether the other end of a connection belongs to the user who runs this program.
  package static func isOwnUser(_ descriptor: Int32) -> Bool {
    #if canImport(Darwin)
      var (user, group) = (uid_t.max, gid_t.max)
      return getpeereid(descriptor, &user, &group) == 0 && user == geteuid()
    #else
      var peer: (process: Int32, user: UInt32, group: UInt32) = (0, .max, .max)
      var size = socklen_t(MemoryLayout.size(ofValue: peer))
      return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.user == geteuid()
    #endif
  }

  // MARK: - Making

  private static func make() throws(Fault) -> Int32 {
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    let descriptor = socket(AF_UNIX, kind, 0)
    guard descriptor >= 0 else { throw .system(errno) }
    prepare(descriptor)
    return descriptor
  }

  // A connection within one computer is there at once or not at all, so nothing waits here either.
  private static func prepare(_ descriptor: Int32) {
    Descriptor(descriptor).stayPrivate(waiting: false)
  }

  private static func place(_ descriptor: Int32, at path: String) throws(Fault) {
    var code = try bound(descriptor, path)
    if code == EADDRINUSE {
      guard try isLeftOver(path) else { throw .taken }
      unlink(path)
      code = try bound(descriptor, path)
    }
    guard code == 0 else { throw .system(code) }
  }

  private static func bound(_ descriptor: Int32, _ path: String) throws(Fault) -> Int32 {
    try withAddress(path) { address, size in
      bind(descriptor, address, size) == 0 ? 0 : errno
    }
  }

  // Only a socket nobody listens at is taken away, never a file that merely has its name.
  private static func isLeftOver(_ path: String) throws(Fault) -> Bool {
    guard (try? FileStatus(at: path))?.kind == .socket else { return false }
    do throws(Fault) {
      close(try connected(to: path))
      return false
    } catch {
      return error == .system(ECONNREFUSED)
    }
  }

  private static func withAddress(
    _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) throws(Fault) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    guard bytes.count < MemoryLayout.size(ofValue: address.sun_path), !bytes.contains(0) else {
      throw .pathTooLong
    }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }
}

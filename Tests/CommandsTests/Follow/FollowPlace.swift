import FoundationEssentials
import Practice
import Session
import System
import TestKit
import Testing

@testable import Commands

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A short temporary folder in which sessions can be followed; gone with this value.
final class FollowPlace {
  let root: String

  init() throws {
    // A socket's path has to be short: the usual temporary folders need not be.
    var template = Array("/tmp/reflect-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    root = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  /// The private folder.
  var folder: SessionFolder { SessionFolder(path: "\(root)/reflect") }

  /// The socket of a session.
  func socket(_ tail: String = "k7m2") -> String { folder.socket(of: Samples.id(tail)) }

  /// A session's end that listens.
  func server(_ tail: String = "k7m2") throws -> SessionServer {
    try SessionServer(Samples.id(tail), records: "\(root)/Records", in: [folder])
  }

  /// Someone who connects and writes whatever they like.
  func stranger() throws -> Connection {
    Connection(try LocalSocket.connected(to: socket()))
  }

  /// Someone who connects and says that they lead the session.
  func client() throws -> Connection {
    let connection = try stranger()
    connection.send(.facilitator)
    return connection
  }

  /// The permissions of a file.
  static func permissions(_ path: String) -> mode_t {
    var found = stat()
    return lstat(path, &found) == 0 ? found.st_mode & 0o7777 : 0
  }
}

extension WireRequest {
  static let facilitator = WireRequest.hello(version: Wire.version, role: "facilitator")
}

extension SessionServer {
  /// Receives everything that has come by now; what is asked of the session.
  func receiveAll(_ state: WireState = .begun) -> [Request] {
    var requests: [Request] = []
    while let ready = Self.ready(descriptors) { requests += receive(at: ready, state) }
    return requests
  }

  private static func ready(_ descriptors: [Int32]) -> Int32? {
    var ready = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard poll(&ready, nfds_t(ready.count), 5) > 0 else { return nil }
    return ready.first { $0.revents != 0 }?.fd
  }
}

extension WireState {
  /// Where a session stands that has just begun.
  static let begun = WireState(number: 0, stepSeconds: 0, moment: Samples.moment)

  /// Where one stands after so many changes, some seconds later.
  static func after(_ number: Int, seconds: Int = 0) -> WireState {
    WireState(
      number: number, stepSeconds: seconds,
      moment: Moment(seconds: Samples.moment.seconds + seconds))
  }
}

extension Connection {
  /// What a session has said by now; nil for lines that mean nothing.
  func notices() -> [WireNotice?] {
    receive().map { $0.flatMap(WireNotice.init) }
  }

  /// Writes bytes that need not be a message.
  func write(raw text: some Sequence<UInt8>) {
    let bytes = Array(text)
    #if canImport(Glibc)
      _ = Glibc.write(descriptor, bytes, bytes.count)
    #elseif canImport(Musl)
      _ = Musl.write(descriptor, bytes, bytes.count)
    #else
      _ = Darwin.write(descriptor, bytes, bytes.count)
    #endif
  }
}

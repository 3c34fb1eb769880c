import NIOCore
import NIOPosix
import Practice
import Session
import Synchronization
import System
import TestKit
import Testing

@testable import Room

/// A room on the loopback address, and a session that takes whatever it's asked.
final class OpenRoom: Sendable {
  static let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)

  let told = Told()
  private let session: any Channel
  private let server: RoomServer

  /// What the room has told the session.
  final class Told: Sendable {
    private let requests = Mutex<[RoomRequest]>([])
    var all: [RoomRequest] { requests.withLock { $0 } }
    func add(_ request: RoomRequest) { requests.withLock { $0.append(request) } }
  }

  init(
    limits: RoomLimits = .none, isSilent: Bool = false, address: String = "127.0.0.1", port: Int = 0
  ) async throws {
    let (toRoom, toSession) = (try Descriptor.plainPipe(), try Descriptor.plainPipe())
    server = try RoomServer(
      input: toRoom.reading.number, output: toSession.writing.number, limits: { _, _ in limits })
    let told = told
    session = try await NIOPipeBootstrap(group: Self.group)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(FakeSession(told, isSilent: isSilent))
        }
      }
      .takingOwnershipOfDescriptors(
        input: toSession.reading.number, output: toRoom.writing.number
      ).get()
    let opening = RoomOpening(
      session: Samples.id(), title: "Keeping safe", door: "482719", address: address, port: port)
    try await tell(.opening(opening))
    #expect(await waits { told.all.count > 1 })
  }

  var address: RoomAddress? {
    for case .ready(let address) in told.all { return address }
    return nil
  }

  var authority: String { "127.0.0.1:\(address?.port ?? 0)" }

  func tell(_ notice: RoomNotice) async throws {
    try await session.writeAndFlush(ByteBuffer(string: notice.line + "\n"))
  }

  /// Ends the session's lines, as its end does.
  func hangUp() async throws { try await session.close() }

  /// The same, and waits until the room has closed.
  func end() async throws {
    if session.isActive { try await hangUp() }
    server.waitForEnd()
  }

  /// A new connection, on which these bytes are sent.
  func phone(_ bytes: String = "") async throws -> Phone {
    let phone = try await Phone(port: address?.port ?? 0)
    if !bytes.isEmpty { try await phone.send(bytes) }
    return phone
  }

  /// What comes back for a request until the connection ends.
  func answer(to request: String) async throws -> String {
    let phone = try await phone(request)
    #expect(await waits { phone.isClosed })
    return phone.text
  }

  func get(_ path: String, _ headers: String = "") -> String {
    "GET \(path) HTTP/1.1\r\nHost: \(authority)\r\nConnection: close\r\n\(headers)\r\n"
  }

  func post(_ path: String, _ form: String, _ headers: String = "") -> String {
    """
    POST \(path) HTTP/1.1\r\nHost: \(authority)\r\nOrigin: http://\(authority)\r
    Content-Type: application/x-www-form-urlencoded\r\nContent-Length: \(form.utf8.count)\r
    Connection: close\r\n\(headers)\r\n\(form)
    """
  }
}

/// Waits until something is so, without holding up the threads that all tests share.
func waits(until isSo: () -> Bool) async -> Bool {
  let patience = Patience()
  while !isSo() {
    if patience.isOver { return false }
    try? await Task.sleep(for: .milliseconds(2))
  }
  return true
}

extension RoomLimits {
  /// Limits that no test runs into by being slow.
  static var none: RoomLimits {
    var limits = RoomLimits()
    (limits.idle, limits.body, limits.answer, limits.write) = (600_000, 600_000, 600_000, 600_000)
    (limits.nobody, limits.linger, limits.farewell) = (600_000, 600_000, 600_000)
    return limits
  }

  func with(_ change: (inout RoomLimits) -> Void) -> RoomLimits {
    var limits = self
    change(&limits)
    return limits
  }
}

/// One connection to the room, with whatever has come from it.
final class Phone: Sendable {
  private let channel: any Channel
  private let heard = Heard()

  final class Heard: ChannelInboundHandler, Sendable {
    typealias InboundIn = ByteBuffer
    private let state = Mutex((bytes: [UInt8](), isClosed: false))

    var bytes: [UInt8] { state.withLock { $0.bytes } }
    var isClosed: Bool { state.withLock { $0.isClosed } }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      let bytes = unwrapInboundIn(data).readableBytesView
      state.withLock { $0.bytes.append(contentsOf: bytes) }
    }

    func channelInactive(context: ChannelHandlerContext) {
      state.withLock { $0.isClosed = true }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      context.close(promise: nil)
    }
  }

  init(port: Int) async throws {
    let heard = heard
    channel = try await ClientBootstrap(group: OpenRoom.group)
      .channelInitializer { $0.pipeline.addHandler(heard) }
      .connect(host: "127.0.0.1", port: port).get()
  }

  var text: String { String(decoding: heard.bytes, as: UTF8.self) }
  var isClosed: Bool { heard.isClosed }

  /// Whether this has come, now or later.
  func hears(_ words: String) async -> Bool {
    await waits { text.contains(words) || isClosed } && text.contains(words)
  }

  func send(_ text: String) async throws {
    try? await channel.writeAndFlush(ByteBuffer(string: text))
  }

  func close() async { try? await channel.close() }
}

/// Says yes to everything, or nothing at all.
private final class FakeSession: ChannelInboundHandler, Sendable {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let told: OpenRoom.Told
  private let isSilent: Bool
  private let state = Mutex((line: "", seats: 0))

  init(_ told: OpenRoom.Told, isSilent: Bool) { (self.told, self.isSilent) = (told, isSilent) }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let text = String(buffer: unwrapInboundIn(data))
    var lines = state.withLock { state in
      let lines = (state.line + text).split(separator: "\n", omittingEmptySubsequences: false)
      state.line = String(lines.last ?? "")
      return lines.dropLast().compactMap { RoomRequest(String($0)) }
    }
    for request in lines { told.add(request) }
    if isSilent { lines = [] }
    let answers = lines.compactMap(answer).map { $0.line + "\n" }.joined()
    context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: answers)), promise: nil)
  }

  private func answer(_ request: RoomRequest) -> RoomNotice? {
    switch request {
    case .join(_, let number):
      let seat = state.withLock { state in
        state.seats += 1
        return state.seats
      }
      return .answer(.seated(.number(seat)), request: number)
    case .view(_, let number), .leave(_, let number): return .answer(.taken, request: number)
    case .comeBack(_, let number): return .answer(.refused(.code), request: number)
    default: return nil
    }
  }
}

extension RoomSeat {
  static func number(_ number: Int) -> RoomSeat {
    let digits = String(number)
    return RoomSeat(
      token: String(repeating: "0", count: 32 - digits.count) + digits, number: number,
      code: String(repeating: "0", count: 6 - digits.count) + digits)
  }

  var cookie: String { "Cookie: seat-\(Samples.id().text)=\(token)\r\n" }
}

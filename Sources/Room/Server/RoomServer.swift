internal import Codes
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import Practice
internal import Session
internal import System

/// Serves the phones of one session, from its first line until its lines end.
package final class RoomServer: Sendable {
  private let group: MultiThreadedEventLoopGroup
  private let over: EventLoopFuture<Void>

  /// Begins, with the session's lines on one descriptor and the room's on another; both are taken over.
  ///
  /// - Parameter limits: For an address and a number of files that may be open.
  package init(
    input: Int32, output: Int32, words: any RoomPageWords = EnglishRoomPageWords(),
    limits: @escaping @Sendable (String, Int) -> RoomLimits = { RoomLimits(at: $0, openFiles: $1) }
  ) throws {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    self.group = group
    let over = group.next().makePromise(of: Void.self)
    self.over = over.futureResult
    do {
      try Self.listen(input, output, words, limits, on: group, until: over)
    } catch {
      over.fail(error)
      throw error
    }
  }

  private static func listen(
    _ input: Int32, _ output: Int32, _ words: any RoomPageWords,
    _ limits: @escaping @Sendable (String, Int) -> RoomLimits,
    on group: MultiThreadedEventLoopGroup, until over: EventLoopPromise<Void>
  ) throws {
    _ = try NIOPipeBootstrap(group: group)
      .channelOption(
        ChannelOptions.writeBufferWaterMark, value: .init(low: 256 * 1024, high: 1024 * 1024)
      )
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let opening = RoomOpener(
            words: words, limits: limits, on: channel.eventLoop, until: over)
          try channel.pipeline.syncOperations.addHandler(opening.lines)
        }
      }
      .takingOwnershipOfDescriptors(input: input, output: output).wait()
  }

  /// Waits until the session's lines have ended and phones know, and closes the room.
  package func waitForEnd() {
    try? over.wait()
    try? group.syncShutdownGracefully()
  }
}

/// Opens the room once the session has said how, on its event loop.
final class RoomOpener {
  private(set) lazy var lines = SessionLines(ended: { [self] in ended() }) { [self] notice in
    take(notice)
  }
  private let words: any RoomPageWords
  private let limits: @Sendable (String, Int) -> RoomLimits
  private let loop: any EventLoop
  private let over: EventLoopPromise<Void>
  private var host: RoomHost?
  private var isOpening = false
  private var early: [RoomNotice] = []

  init(
    words: any RoomPageWords, limits: @escaping @Sendable (String, Int) -> RoomLimits,
    on loop: any EventLoop, until over: EventLoopPromise<Void>
  ) {
    (self.words, self.limits, self.loop, self.over) = (words, limits, loop, over)
  }

  private func ended() {
    guard let host else { return over.succeed() }
    host.sayFarewell { [over] in over.succeed() }
  }

  private func tell(_ request: RoomRequest) { _ = lines.tell(request) }

  private func take(_ notice: RoomNotice) {
    if let host { return host.take(notice) }
    if case .opening(let opening) = notice {
      guard !isOpening else { return }
      tell(.hello(version: RoomWire.version))
      open(opening)
    } else if early.count < 64 {
      // The first scene comes before the room is open.
      early.append(notice)
    }
  }

  private func open(_ opening: RoomOpening) {
    let files = ThisProcess.raiseOpenFiles()
    guard files >= 128 else { return tell(.failed(.files, choices: [])) }
    let all = NetworkInterface.all()
    switch RoomNetwork.choice(among: all, asked: opening.address) {
    case .none: tell(.failed(.noNetwork, choices: []))
    case .several(let choices): tell(.failed(.several, choices: choices.map(RoomInterface.init)))
    case .unknown(let choices): tell(.failed(.address, choices: choices.map(RoomInterface.init)))
    case .one(let interface):
      isOpening = true
      listen(opening, at: interface.address, limits(interface.address, files), all)
    }
  }

  private func listen(
    _ opening: RoomOpening, at address: String, _ limits: RoomLimits, _ all: [NetworkInterface]
  ) {
    let bound = NIOLoopBoundBox<RoomHost?>(nil, eventLoop: loop)
    ServerBootstrap(group: loop)
      .serverChannelOption(ChannelOptions.backlog, value: 1_024)
      .serverChannelOption(ChannelOptions.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(ChannelOptions.tcpOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          guard let host = bound.value else { throw ChannelError.ioOnClosedChannel }
          try RoomOpener.prepare(channel, for: host)
        }
      }
      .bind(host: address, port: opening.port)
      .assumeIsolated()
      .whenComplete { [self] result in
        isOpening = false
        switch result {
        case .success(let channel):
          bound.value = opened(opening, at: address, channel.localAddress?.port ?? 0, limits)
          if RoomNetwork.hasFullTunnel(all, routes: Self.routes) { tell(.vpn) }
        case .failure: tell(.failed(.port, choices: []))
        }
      }
  }

  private func opened(
    _ opening: RoomOpening, at address: String, _ port: Int, _ limits: RoomLimits
  ) -> RoomHost {
    let door = RoomDoor(
      address: address, port: port, code: opening.door, session: opening.session.text)
    let desk = PhoneDesk(PhoneRoom(opening), at: door, words: words)
    let host = RoomHost(desk, cookie: door.cookie, limits: limits, on: loop) { [lines] request in
      lines.tell(request)
    }
    for notice in early { host.take(notice) }
    early = []
    self.host = host
    host.begin()
    let rows = QRCode(capitals: door.url.uppercased())?.rows ?? []
    tell(.ready(RoomAddress(url: door.url, address: address, port: port, code: rows)))
    return host
  }

  private static func prepare(_ channel: any Channel, for host: RoomHost) throws {
    let connection = PhoneConnection(host, channel.remoteAddress?.ipAddress ?? "")
    guard host.opened(connection) else { throw ChannelError.ioOnClosedChannel }
    #if os(Linux)
      // A phone that is gone without a word is forgotten, rather than tried for minutes.
      let userTimeout = NIOBSDSocket.Option(rawValue: 18)
      try channel.syncOptions?.setOption(.tcpOption(userTimeout), value: 30_000)
    #endif
    var decoding = NIOHTTPDecoderLimitConfiguration()
    decoding.maxHeaderFieldSize = RoomLimits.header
    decoding.maxHeaderListSize = RoomLimits.headers
    decoding.maxHeaderFieldCount = RoomLimits.headerCount
    let pipeline = channel.pipeline.syncOperations
    try pipeline.addHandlers([
      HTTPResponseEncoder(),
      ByteToMessageHandler(
        HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes, limitConfiguration: decoding)),
      HTTPServerProtocolErrorHandler(),
      connection,
    ])
  }

  private static var routes: String {
    guard let table = try? Descriptor(opening: "/proc/net/route", for: .reading) else { return "" }
    defer { table.discard() }
    let bytes = (try? table.readSome(upTo: 64 * 1024)) ?? []
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension RoomInterface {
  fileprivate init(_ interface: NetworkInterface) {
    self.init(address: interface.address, name: interface.name)
  }
}

extension QRCode {
  fileprivate var rows: [String] {
    (0..<count).map { row in
      (0..<count).map { isDark(row: row, column: $0) ? "1" : "0" }.joined()
    }
  }
}

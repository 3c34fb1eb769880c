internal import NIOCore
internal import NIOHTTP1

/// One connection of a phone: reads requests, one after another, and writes what it's given.
///
/// One deadline holds at a time, and only getting on to the next stage moves it: bytes that drip in don't.
final class PhoneConnection: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private enum Stage {
    case idle
    case reading(HTTPRequestHead)
    case answering(HTTPRequestHead)
    /// The answer is on its way; what comes meanwhile isn't looked at.
    case writing
    case streaming
  }

  let address: String
  private let host: RoomHost
  private let limits: RoomLimits
  private var stage = Stage.idle
  private var isLast = false
  private var body: [UInt8] = []
  private var deadline: Scheduled<Void>?
  private var context: ChannelHandlerContext?
  // The newest change that hasn't been written, and whether one is on its way.
  private var pending: String?
  private var writingSince: NIODeadline?

  init(_ host: RoomHost, _ address: String) {
    (self.host, self.address, limits) = (host, address, host.limits)
  }

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    if context.channel.isActive { setDeadline(limits.idle) }
  }

  func channelActive(context: ChannelHandlerContext) {
    setDeadline(limits.idle)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    self.context = nil
    host.closed(self)
    context.fireChannelInactive()
  }

  // A head or body that can't be read has been answered by the handler before this one.
  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  // MARK: - Reading

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch (unwrapInboundIn(data), stage) {
    case (.head(let head), .idle):
      stage = .reading(head)
      body = []
      setDeadline(limits.body)
      if let why = early(head) { refuse(why, head) }
    case (.body(let bytes), .reading(let head)):
      body.append(contentsOf: bytes.readableBytesView)
      if body.count > PhoneRequest.longestBody { refuse(.tooLarge, head) }
    case (.end, .reading(let head)):
      deadline?.cancel()
      stage = .answering(head)
      let incoming = IncomingRequest(
        method: head.method.rawValue, target: head.uri,
        headers: head.headers.map { ($0.name, $0.value) }, body: body)
      body = []
      host.take(incoming, from: self)
    // No browser sends a request before the last one is answered: whoever does gets one answer.
    case (.head, .answering), (.head, .writing): isLast = true
    case (_, _): break
    }
  }

  // What can be refused before a body is read.
  private func early(_ head: HTTPRequestHead) -> Rejection? {
    if head.version != .http1_1 { return .version }
    if head.headers.count > RoomLimits.headerCount { return .tooManyHeaders }
    let length = head.headers["content-length"].first.flatMap { Int($0) } ?? 0
    return length > PhoneRequest.longestBody ? .tooLarge : nil
  }

  private func refuse(_ why: Rejection, _ head: HTTPRequestHead) {
    stage = .answering(head)
    isLast = true
    respond(host.refusal(why))
  }

  // MARK: - Answering

  /// Writes the answer to the request that was read.
  func respond(_ response: PhoneResponse) {
    guard let context, case .answering(let request) = stage else { return }
    if response.closes || !request.isKeepAlive { isLast = true }
    var headers = HTTPHeaders(response.headers(cookieNamed: host.cookie))
    let buffer = host.bytes(of: response.content)
    if response.status != 204 {
      headers.add(name: "Content-Length", value: String(buffer.readableBytes))
    }
    if isLast { headers.add(name: "Connection", value: "close") }
    let head = HTTPResponseHead(
      version: .http1_1, status: .init(statusCode: response.status), headers: headers)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    if request.method != .HEAD, buffer.readableBytes > 0 {
      context.write(wrapOutboundOut(.body(.byteBuffer(buffer))), promise: nil)
    }
    // Not reading on, or not for long, is the phone's only way to keep something of ours.
    setDeadline(limits.write)
    stage = .writing
    let written = context.eventLoop.makePromise(of: Void.self)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: written)
    written.futureResult.assumeIsolated().whenSuccess { [weak self] in self?.written() }
  }

  private func written() {
    guard isLast else {
      stage = .idle
      setDeadline(limits.idle)
      return
    }
    // Closed while bytes come in, the answer would be lost on its way: the phone closes first, or time does.
    context?.close(mode: .output, promise: nil)
    setDeadline(limits.linger)
  }

  // MARK: - Streaming

  /// From here on the connection only brings changes.
  func stream(_ first: String, _ response: PhoneResponse) {
    guard let context, case .answering = stage else { return }
    stage = .streaming
    deadline?.cancel()
    deadline = nil
    var headers = HTTPHeaders(response.headers(cookieNamed: host.cookie))
    headers.add(name: "Content-Type", value: "text/event-stream; charset=utf-8")
    let head = HTTPResponseHead(version: .http1_1, status: .ok, headers: headers)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    send("retry: 1500\n" + first)
  }

  /// Sends an event; of several that a phone hasn't read only the newest is kept.
  func send(_ event: String) {
    guard let context, case .streaming = stage else { return }
    guard writingSince == nil else {
      pending = event
      return
    }
    writingSince = .now()
    let written = context.eventLoop.makePromise(of: Void.self)
    let bytes = context.channel.allocator.buffer(string: event)
    context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(bytes))), promise: written)
    written.futureResult.assumeIsolated().whenComplete { [weak self] _ in self?.sent() }
  }

  private func sent() {
    writingSince = nil
    if let next = pending {
      pending = nil
      send(next)
    }
  }

  /// Ends the stream as a whole one: a browser that is busy drops what it hasn't read of one that is cut off.
  func endStream() {
    guard let context, case .streaming = stage, writingSince == nil else { return }
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    context.close(mode: .output, promise: nil)
  }

  /// Says that the room is still there, unless something is on its way, or ends a stream that nobody reads.
  func beat() {
    guard let writingSince else { return send(":\n\n") }
    if .now() - writingSince > .milliseconds(Int64(limits.write)) { close() }
  }

  func close() { context?.close(promise: nil) }

  private func setDeadline(_ milliseconds: Int) {
    deadline?.cancel()
    deadline = context?.eventLoop.assumeIsolated().scheduleTask(
      in: .milliseconds(Int64(milliseconds))
    ) { [weak self] in self?.close() }
  }
}

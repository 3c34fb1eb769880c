internal import NIOCore
internal import Session

/// The lines between the room and its session, on two descriptors or one socket.
final class SessionLines: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let take: (RoomNotice) -> Void
  private let ended: () -> Void
  private var context: ChannelHandlerContext?
  private var kept: [UInt8] = []

  init(ended: @escaping () -> Void, _ take: @escaping (RoomNotice) -> Void) {
    (self.ended, self.take) = (ended, take)
  }

  func handlerAdded(context: ChannelHandlerContext) { self.context = context }

  func channelInactive(context: ChannelHandlerContext) {
    self.context = nil
    ended()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var rest = unwrapInboundIn(data).readableBytesView[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      kept.append(contentsOf: rest[..<end])
      rest = rest[rest.index(after: end)...]
      // A session of another version says things that mean nothing here; the others still do.
      if let notice = RoomNotice(String(decoding: kept, as: UTF8.self)) { take(notice) }
      kept = []
    }
    kept.append(contentsOf: rest)
    if kept.count > RoomWire.longestNotice { context.close(promise: nil) }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  /// Whether the session was told, which it isn't while it doesn't read what it was told before.
  func tell(_ request: RoomRequest) -> Bool {
    guard let context, context.channel.isWritable else { return false }
    let line = context.channel.allocator.buffer(string: request.line + "\n")
    context.writeAndFlush(wrapOutboundOut(line), promise: nil)
    return true
  }
}

internal import NIOCore
internal import Session
internal import System

/// The room while it's open: everything of it happens on one thread, its event loop.
final class RoomHost {
  let limits: RoomLimits
  let cookie: String
  private var desk: PhoneDesk
  private let tell: (RoomRequest) -> Bool
  private let loop: NIOIsolatedEventLoop
  private var connections: [String: Int] = [:]
  private var open: [ObjectIdentifier: PhoneConnection] = [:]
  private var streams: [ObjectIdentifier: Stream] = [:]
  private var waiting: [Int: [Waiting]] = [:]
  private let style: ByteBuffer
  private let script: ByteBuffer
  private var phones = 0
  private var hasAnyoneCome = false
  /// The seats whose phones haven't shown that they know of the end; nil while it isn't over.
  private var untold: Set<Int>?
  private var farewell: (() -> Void)?

  private struct Stream {
    let connection: PhoneConnection
    let seat: Int
    var version: String
  }

  private struct Waiting {
    let awaiting: PhoneDesk.Awaiting
    let connection: PhoneConnection
    let deadline: Scheduled<Void>
  }

  /// - Parameter tell: Tells the session; whether it could.
  init(
    _ desk: PhoneDesk, cookie: String, limits: RoomLimits, on loop: any EventLoop,
    tell: @escaping (RoomRequest) -> Bool
  ) {
    (self.desk, self.cookie, self.limits, self.tell) = (desk, cookie, limits, tell)
    self.loop = loop.assumeIsolated()
    style = ByteBuffer(string: PhoneStyle.sheet)
    script = ByteBuffer(string: PhoneScript.source)
  }

  /// Begins what happens by the clock.
  func begin() {
    repeated(every: 1_000) { $0.tick() }
    repeated(every: limits.heartbeat) { host in
      for stream in host.streams.values { stream.connection.beat() }
    }
    loop.scheduleTask(in: .milliseconds(Int64(limits.nobody))) { [weak self] in
      if let self, !hasAnyoneCome { _ = tell(.nobody) }
    }
  }

  private func repeated(every milliseconds: Int, _ action: @escaping (RoomHost) -> Void) {
    loop.scheduleTask(in: .milliseconds(Int64(milliseconds))) { [weak self] in
      guard let self else { return }
      action(self)
      repeated(every: milliseconds, action)
    }
  }

  // MARK: - From the session

  /// Takes a line of the session.
  func take(_ notice: RoomNotice) {
    if case .answer(let answer, let request) = notice {
      answered(request, answer)
      return
    }
    let change = desk.take(notice)
    if case .stop(let why) = notice { stop(why) } else { tellStreams(of: change) }
  }

  private func answered(_ request: Int, _ answer: RoomAnswer?) {
    guard let phones = waiting.removeValue(forKey: request) else {
      if let seat = desk.take(late: answer, to: request) { watch(seat) }
      return
    }
    for phone in phones {
      phone.deadline.cancel()
      phone.connection.respond(desk.response(to: answer, for: phone.awaiting))
      if let seat = phone.awaiting.seat { tellStreams(of: .seats([seat.number])) }
    }
  }

  // Only those whose own page has changed hear of it.
  private func tellStreams(of change: PhoneRoom.Change) {
    guard untold == nil else { return }
    for (id, stream) in streams {
      if case .seats(let seats) = change, !seats.contains(stream.seat) { continue }
      let version = desk.room.version(for: stream.seat)
      guard version != stream.version else { continue }
      streams[id]?.version = version
      stream.connection.send(Self.event("change", version))
    }
  }

  private func stop(_ why: RoomNotice.Stop) {
    untold = desk.room.seatNumbers
    for stream in streams.values {
      stream.connection.send(lastEvent)
      // Nobody waits for phones then; of a session that is over they end their streams themselves.
      if why == .stopped { stream.connection.endStream() }
    }
    for request in waiting.keys.sorted() { answered(request, .refused(.notSaved)) }
  }

  private var lastEvent: String { Self.event("stop", desk.lastPart()) }

  /// Calls `done` once every phone has the last page of a session that is over, or time is; at once where
  /// the session may be gone on with, as that needs the port again.
  func sayFarewell(_ done: @escaping () -> Void) {
    guard desk.room.stop == .ended else { return done() }
    farewell = done
    loop.scheduleTask(in: .milliseconds(Int64(limits.farewell))) { done() }
    endFarewell()
  }

  private func endFarewell() {
    if untold?.isEmpty == true { farewell?() }
  }

  // A seat that came after its phone was told that it didn't.
  private func watch(_ seat: Int) {
    loop.scheduleTask(in: .milliseconds(Int64(limits.claim))) { [weak self] in
      if let self, let request = desk.giveUp(unclaimed: seat) { _ = tell(request) }
    }
  }

  private static func event(_ name: String, _ data: String) -> String {
    let lines = data.split(separator: "\n").map { "data: \($0)\n" }.joined()
    return "event: \(name)\n\(lines)\n"
  }

  // MARK: - From phones

  /// Whether one more connection may come from an address.
  func opened(_ connection: PhoneConnection) -> Bool {
    let count = connections[connection.address, default: 0]
    guard count < limits.connectionsPerAddress, open.count < limits.connections else {
      return false
    }
    connections[connection.address] = count + 1
    open[ObjectIdentifier(connection)] = connection
    hasAnyoneCome = true
    return true
  }

  func closed(_ connection: PhoneConnection) {
    guard open.removeValue(forKey: ObjectIdentifier(connection)) != nil else { return }
    let left = connections[connection.address, default: 1] - 1
    connections[connection.address] = left > 0 ? left : nil
    // The page ends its stream once it shows that the session is over; one that is cut off may not know.
    if let stream = streams.removeValue(forKey: ObjectIdentifier(connection)) {
      untold?.remove(stream.seat)
      endFarewell()
    }
  }

  func take(_ incoming: IncomingRequest, from connection: PhoneConnection) {
    switch desk.take(incoming, from: connection.address, now: Clocks.throughSleep.milliseconds) {
    case .respond(let response): connection.respond(response)
    case .stream(let seat, let version):
      streams[ObjectIdentifier(connection)] = Stream(
        connection: connection, seat: seat, version: version)
      let isOver = desk.room.stop == .ended
      connection.stream(
        untold == nil ? Self.event("change", version) : lastEvent,
        PhoneResponse(cookie: isOver ? .clear : nil))
    case .ask(let request, let awaiting):
      wait(connection, for: awaiting)
      if !tell(request) { answered(awaiting.number, .refused(.notSaved)) }
    case .wait(let awaiting): wait(connection, for: awaiting)
    }
  }

  private func wait(_ connection: PhoneConnection, for awaiting: PhoneDesk.Awaiting) {
    let number = awaiting.number
    let deadline = loop.scheduleTask(in: .milliseconds(Int64(limits.answer))) { [weak self] in
      guard let self else { return }
      answered(number, nil)
    }
    waiting[number, default: []].append(
      Waiting(awaiting: awaiting, connection: connection, deadline: deadline))
  }

  func refusal(_ why: Rejection) -> PhoneResponse { desk.refusal(why) }

  func bytes(of content: PhoneResponse.Content) -> ByteBuffer {
    switch content {
    case .page(let page): ByteBuffer(string: page)
    case .style: style
    case .script: script
    case .none: ByteBuffer()
    }
  }

  // MARK: - By the clock

  private func tick() {
    if let count = desk.wrongCodesToTell() { _ = tell(.wrongCodes(count)) }
    let seats = Set(streams.values.map(\.seat)).filter { desk.room.seat($0) != nil }
    let now = seats.union(desk.seatsSeen(now: Clocks.throughSleep.milliseconds)).count
    guard now != phones else { return }
    phones = now
    _ = tell(.phones(now))
  }
}

internal import Practice

extension RoomNotice {
  /// The line, without its line feed.
  package var line: String {
    Wire.line { writer in
      switch self {
      case .opening(let opening): writer.members(of: opening)
      case .scene(let scene): writer.members(of: scene)
      case .given(let seats, let scene):
        writer.member("in", seats)
        writer.member("scene", scene)
      case .door(let isOpen): writer.member("open", isOpen)
      case .reasons(let areAsked): writer.member("reasons", areAsked)
      case .seated(let seat):
        writer.member("seat") { $0.object { $0.members(of: seat) } }
      case .freed(let seat): writer.member("free", seat)
      case .answer(let answer, let request):
        writer.member("answer", request)
        writer.members(of: answer)
      case .stop(let why): writer.member("stop", why.rawValue)
      }
    }
  }

  /// Reads a line; nil for one that means nothing here.
  package init?(_ line: String) {
    let limits = WireMembers.Limits(
      line: RoomWire.longestNotice, text: RoomWire.longestNotice)
    guard let notice = try? WireMembers.read(line, limits: limits, Self.read) else { return nil }
    self = notice
  }

  private static func read(
    _ members: inout WireMembers
  ) throws(WireMembers.Meaningless) -> RoomNotice {
    if let version = try members.text(ifAny: "room") {
      guard version == RoomWire.version else { throw WireMembers.Meaningless() }
      return .opening(try members.opening())
    }
    if let request = try members.count(ifAny: "answer") {
      return .answer(try members.roomAnswer(), request: request)
    }
    if members.has("kind") { return .scene(try members.scene()) }
    if members.has("in") {
      return .given(try members.seats("in"), scene: try members.count("scene"))
    }
    if let isOpen = try members.bool(ifAny: "open") { return .door(isOpen: isOpen) }
    if let areAsked = try members.bool(ifAny: "reasons") { return .reasons(areAsked: areAsked) }
    if let seat = try members.count(ifAny: "free") { return .freed(seat) }
    if let why: Stop = try members.choice(ifAny: "stop") { return .stop(why) }
    return .seated(
      try members.object("seat") { (item) throws(WireMembers.Meaningless) in try item.seat() })
  }
}

extension JSONWriter {
  fileprivate mutating func members(of opening: RoomOpening) {
    member("room", RoomWire.version)
    member("session", opening.session.text)
    member("title", opening.title)
    member("language", opening.language)
    member("door", opening.door)
    member("open", opening.isOpen)
    member("address", ifAny: opening.address)
    member("port", opening.port)
    member("roles", opening.roles)
    member("reasons", opening.asksReasons)
    member("support", opening.support)
    member("seats", objects: opening.seats) { $0.members(of: $1) }
  }

  fileprivate mutating func members(of seat: RoomSeat) {
    member("token", seat.token)
    member("seat", seat.number)
    member("role", ifAny: seat.role)
    member("code", seat.code)
  }

  fileprivate mutating func members(of scene: RoomScene) {
    member("scene", scene.number)
    member("kind", scene.kind.rawValue)
    member("title", scene.title)
    member("card", ifAny: scene.card)
    member("cards", scene.cards)
    member("content", scene.content)
    if let ask = scene.ask {
      member("ask") {
        $0.object {
          $0.member("step", ask.step)
          $0.member("moment", ask.moment.rawValue)
          $0.member("positions", ask.positions)
          $0.member("confidence", ask.asksConfidence)
        }
      }
    }
    member("asked", scene.asked)
    member("in", scene.given)
  }

  fileprivate mutating func members(of answer: RoomAnswer) {
    switch answer {
    case .seated(let seat):
      member("is", "seated")
      members(of: seat)
    case .taken: member("is", "taken")
    case .refused(let why):
      member("is", "refused")
      member("why", why.rawValue)
    }
  }
}

extension WireMembers {
  fileprivate mutating func opening() throws(Meaningless) -> RoomOpening {
    guard let session = SessionID(try text("session")) else { throw Meaningless() }
    return RoomOpening(
      session: session, title: try text("title"), language: try text("language"),
      door: try digits("door", 6), isOpen: try bool("open"), address: try text(ifAny: "address"),
      port: try port(), roles: try texts("roles"), asksReasons: try bool("reasons"),
      support: try text("support"),
      seats: try objects("seats") { (item) throws(Meaningless) in try item.seat() })
  }

  fileprivate mutating func seat() throws(Meaningless) -> RoomSeat {
    let token = try text("token")
    guard token.utf8.count == 32, token.utf8.allSatisfy(Self.isHexadecimal) else {
      throw Meaningless()
    }
    return RoomSeat(
      token: token, number: try count("seat"), role: try text(ifAny: "role"),
      code: try digits("code", 6))
  }

  fileprivate mutating func scene() throws(Meaningless) -> RoomScene {
    RoomScene(
      number: try count("scene"), kind: try choice("kind"), title: try text("title"),
      card: try count(ifAny: "card"), cards: try count("cards"), content: try text("content"),
      ask: try object(ifAny: "ask") { (item) throws(Meaningless) in try item.ask() },
      asked: try seats("asked"),
      given: try seats("in"))
  }

  private mutating func ask() throws(Meaningless) -> RoomScene.Ask {
    RoomScene.Ask(
      step: try count("step"), moment: try choice("moment"), positions: try texts("positions"),
      asksConfidence: try bool("confidence"))
  }

  fileprivate mutating func roomAnswer() throws(Meaningless) -> RoomAnswer {
    switch try text("is") {
    case "seated": .seated(try seat())
    case "taken": .taken
    case "refused": .refused(try choice("why"))
    default: throw Meaningless()
    }
  }

  fileprivate mutating func seats(_ name: String) throws(Meaningless) -> [Int] {
    let seats = try numbers(name)
    guard seats.allSatisfy({ $0 >= 0 }) else { throw Meaningless() }
    return seats
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}

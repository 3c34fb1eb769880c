internal import Practice

extension RoomRequest {
  /// The line, without its line feed.
  package var line: String {
    Wire.line { writer in
      switch self {
      case .hello(let version): writer.member("hello", version)
      case .ready(let address):
        writer.member("ready", address.url)
        writer.member("address", address.address)
        writer.member("port", address.port)
        writer.member("code", address.code)
      case .failed(let why, let choices):
        writer.member("failed", why.rawValue)
        writer.member("choices", objects: choices) {
          $0.member("address", $1.address)
          $0.member("name", $1.name)
        }
      case .join(let role, let request):
        writer.member("request", request)
        writer.member("join") { $0.object { $0.member("role", ifAny: role) } }
      case .view(let view, let request):
        writer.member("request", request)
        writer.member("view") { $0.object { $0.members(of: view) } }
      case .leave(let seat, let request):
        writer.member("request", request)
        writer.member("leave", seat)
      case .comeBack(let code, let request):
        writer.member("request", request)
        writer.member("return", code)
      case .phones(let count): writer.member("phones", count)
      case .wrongCodes(let count):
        writer.member("notice", "codes")
        writer.member("count", count)
      case .vpn: writer.member("notice", "vpn")
      case .nobody: writer.member("notice", "nobody")
      }
    }
  }

  /// Reads a line; nil for one that means nothing here.
  package init?(_ line: String) {
    let limits = WireMembers.Limits(
      line: RoomWire.longestRequest, text: Wire.longestText)
    guard let request = try? WireMembers.read(line, limits: limits, Self.read) else { return nil }
    self = request
  }

  private static func read(
    _ members: inout WireMembers
  ) throws(WireMembers.Meaningless) -> RoomRequest {
    if let request = try members.count(ifAny: "request") {
      return try asked(in: &members, request)
    }
    if let version = try members.text(ifAny: "hello") { return .hello(version: version) }
    if let url = try members.text(ifAny: "ready") {
      return .ready(
        RoomAddress(
          url: url, address: try members.text("address"), port: try members.port(),
          code: try members.pattern("code")))
    }
    if let why: Failure = try members.choice(ifAny: "failed") {
      return .failed(
        why,
        choices: try members.objects("choices") { (item) throws(WireMembers.Meaningless) in
          RoomInterface(address: try item.text("address"), name: try item.text("name"))
        })
    }
    if let count = try members.count(ifAny: "phones") { return .phones(count) }
    switch try members.text("notice") {
    case "codes": return .wrongCodes(try members.count("count"))
    case "vpn": return .vpn
    case "nobody": return .nobody
    default: throw WireMembers.Meaningless()
    }
  }

  private static func asked(
    in members: inout WireMembers, _ request: Int
  ) throws(WireMembers.Meaningless) -> RoomRequest {
    if members.has("join") {
      let role = try members.object("join") { (join) throws(WireMembers.Meaningless) in
        try join.text(ifAny: "role")
      }
      return .join(role: role, request: request)
    }
    if let seat = try members.count(ifAny: "leave") { return .leave(seat: seat, request: request) }
    if members.has("return") {
      return .comeBack(code: try members.digits("return", 6), request: request)
    }
    return .view(
      try members.object("view") { (item) throws(WireMembers.Meaningless) in try item.view() },
      request: request)
  }
}

extension JSONWriter {
  fileprivate mutating func members(of view: RoomView) {
    member("seat", view.seat)
    member("step", view.step)
    member("moment", view.moment.rawValue)
    if case .named(let name) = view.position { member("position", name) }
    member("confidence", ifAny: view.confidence)
    member("reason", ifAny: view.reason)
  }
}

extension WireMembers {
  fileprivate mutating func view() throws(Meaningless) -> RoomView {
    RoomView(
      seat: try count("seat"), step: try count("step"), moment: try choice("moment"),
      position: try text(ifAny: "position").map(Position.named) ?? .pass,
      confidence: try number(ifAny: "confidence"), reason: try text(ifAny: "reason"))
  }

  // Rows of a square, in which nothing but light and dark is drawn.
  fileprivate mutating func pattern(_ name: String) throws(Meaningless) -> [String] {
    let rows = try texts(name)
    guard rows.count <= 177,
      rows.allSatisfy({ row in
        row.utf8.count == rows.count
          && row.utf8.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "1") }
      })
    else { throw Meaningless() }
    return rows
  }
}

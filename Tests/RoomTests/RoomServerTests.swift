import Practice
import Session
import TestKit
import Testing

@testable import Room

/// Connections as a network brings them: good, slow, broken and hostile.
@Suite struct RoomServerTests {
  @Test func `a phone joins, gives its view and hears of the next scene`() async throws {
    let room = try await OpenRoom()
    let joined = try await room.answer(to: room.post("/482719/seat", ""))
    #expect(joined.hasPrefix("HTTP/1.1 303"))
    let seat = RoomSeat.number(1)
    #expect(joined.contains("\(seat.token); HttpOnly"))
    let stream = try await room.phone(room.get("/482719/changes", seat.cookie))
    #expect(await stream.hears("data: 0-free"))
    try await room.tell(.scene(.asking(3, of: [1])))
    #expect(await stream.hears("data: 3-asked"))
    let form = "step=3&moment=before-talk&position=%3Dagree&sure=5"
    let sent = try await room.answer(to: room.post("/482719/view", form, seat.cookie))
    #expect(sent.hasPrefix("HTTP/1.1 303"))
    #expect(await stream.hears("data: 3-in"))
    #expect(await waits { room.told.all.contains(.phones(1)) })
    try await room.tell(.stop(.ended))
    #expect(await stream.hears("event: stop"))
    #expect(await stream.hears("The session is over"))
    await stream.close()
    try await room.end()
  }

  @Test func `a phone that was just coming back gets the last page, and the program waits for it`()
    async throws
  {
    let room = try await OpenRoom()
    try await room.tell(.seated(.number(1)))
    try await room.tell(.scene(RoomScene(number: 4, kind: .end, title: "The end", cards: 2)))
    try await room.tell(.stop(.ended))
    try await room.hangUp()
    let page = try await room.answer(to: room.get("/482719", RoomSeat.number(1).cookie))
    #expect(page.contains("The session is over") && page.contains("Max-Age=0"))
    let stream = try await room.phone(room.get("/482719/changes", RoomSeat.number(1).cookie))
    #expect(await stream.hears("event: stop"))
    #expect(await stream.hears("The session is over"))
    #expect(stream.text.contains("Max-Age=0"))
    // Its page ends the stream; then there's nobody left to wait for.
    await stream.close()
    try await room.end()
  }

  @Test(arguments: [RoomNotice.Stop.stopped, nil])
  func `a session that can be gone on with keeps nobody waiting for its port`(
    stop: RoomNotice.Stop?
  ) async throws {
    let room = try await OpenRoom()
    try await room.tell(.seated(.number(1)))
    if let stop { try await room.tell(.stop(stop)) }
    try await room.end()
  }

  // A browser that is busy drops what it hasn't read of a stream that is cut off.
  @Test
  func `a session that stops for now ends each stream as a whole, after the page that says so`()
    async throws
  {
    let room = try await OpenRoom()
    try await room.tell(.seated(.number(1)))
    let stream = try await room.phone(room.get("/482719/changes", RoomSeat.number(1).cookie))
    #expect(await stream.hears("event: change"))
    try await room.tell(.stop(.stopped))
    try await room.end()
    #expect(await waits { stream.isClosed })
    #expect(stream.text.contains("The session has stopped for now"))
    #expect(stream.text.hasSuffix("\r\n0\r\n\r\n"))
  }

  @Test func `a seat that came too late and isn't asked for again is given up`() async throws {
    let room = try await OpenRoom(
      limits: .none.with { ($0.answer, $0.claim) = (20, 20) }, isSilent: true)
    #expect(try await room.answer(to: room.post("/482719/seat", "")).hasPrefix("HTTP/1.1 503"))
    try await room.tell(.answer(.seated(.number(1)), request: 1))
    #expect(await waits { room.told.all.contains(.leave(seat: 1, request: 2)) })
    try await room.end()
  }

  @Test func `ready names the address, and its pattern in capitals is small`() async throws {
    let room = try await OpenRoom()
    let address = try #require(room.address)
    #expect(address.url == "http://127.0.0.1:\(address.port)/482719")
    #expect(address.code.count == 25 && address.code.allSatisfy { $0.count == 25 })
    #expect(room.told.all.first == .hello(version: RoomWire.version))
    try await room.end()
  }

  @Test(arguments: [
    ("GET / HTTP/1.1\r\n\r\n", "400"), ("GET / HTTP/1.0\r\nHost: AUTHORITY\r\n\r\n", "505"),
    ("GET /482719 HTTP/1.1\r\nHost: evil.example\r\n\r\n", "421"),
    ("GET /482719 HTTP/1.1\r\nHost: AUTHORITY\r\nHost: AUTHORITY\r\n\r\n", "400"),
    ("GET http://AUTHORITY/482719 HTTP/1.1\r\nHost: AUTHORITY\r\n\r\n", "400"),
    ("BREW /482719 HTTP/1.1\r\nHost: AUTHORITY\r\n\r\n", "400"),
    ("DELETE /482719 HTTP/1.1\r\nHost: AUTHORITY\r\n\r\n", "405"),
    ("CONNECT evil.example:443 HTTP/1.1\r\nHost: AUTHORITY\r\n\r\n", "400"),
    ("POST /482719/seat HTTP/1.1\r\nHost: AUTHORITY\r\nContent-Length: 0\r\n\r\n", "403"),
    (
      "POST /482719/view HTTP/1.1\r\nHost: AUTHORITY\r\nOrigin: http://AUTHORITY\r\n"
        + "Content-Length: 10485760\r\n\r\n", "413"
    ),
    (
      "POST /482719/view HTTP/1.1\r\nHost: AUTHORITY\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
      "400"
    ),
    (
      "POST /482719/view HTTP/1.1\r\nHost: AUTHORITY\r\nContent-Length: 5\r\n"
        + "Transfer-Encoding: chunked\r\n\r\n", "400"
    ),
    ("\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}", "400"), ("hello there\r\n\r\n", "400"),
    ("GET /482719 HTTP/1.1\r\nHost: AUTHORITY\r\nX: \u{0}\r\n\r\n", "400"),
    ("GET /482719 HTTP/1.1\r\n Host: AUTHORITY\r\n\r\n", "400"),
  ])
  func `what no browser of the room sends gets a status and an end`(request: String, status: String)
    async throws
  {
    let room = try await OpenRoom(limits: .none.with { $0.linger = 1 })
    let answer = try await room.answer(to: request.replacing("AUTHORITY", with: room.authority))
    #expect(answer.hasPrefix("HTTP/1.1 \(status)"), "\(answer.prefix(80))")
    try await room.end()
  }

  @Test func `a body of 10 MB in pieces, 100,000 headers and a header without end are cut off`()
    async throws
  {
    let room = try await OpenRoom(limits: .none.with { $0.linger = 1 })
    let start =
      "POST /482719/view HTTP/1.1\r\nHost: \(room.authority)\r\nTransfer-Encoding: chunked\r\n\r\n"
    let piece = String(
      repeating: "4000\r\n\(String(repeating: "a", count: 0x4000))\r\n", count: 640)
    let headers = String(repeating: "A: b\r\n", count: 100_000)
    for hostile in [
      start + piece, "GET / HTTP/1.1\r\nHost: \(room.authority)\r\n\(headers)\r\n",
      "GET / HTTP/1.1\r\nX: \(String(repeating: "x", count: 1_000_000))",
    ] {
      let phone = try await room.phone(hostile)
      #expect(await waits { phone.isClosed })
    }
    #expect(try await room.answer(to: room.get("/482719")).contains("Take a seat"))
    try await room.end()
  }

  @Test(arguments: [
    "", "GET /48", "GET /482719 HTTP/1.1\r\nHost: A\r\nX-",
    "POST /482719/seat HTTP/1.1\r\nHost: A\r\nContent-Length: 40\r\n\r\nrole=",
  ])
  func `half a request isn't waited for`(half: String) async throws {
    let room = try await OpenRoom(limits: .none.with { ($0.idle, $0.body) = (20, 20) })
    let phone = try await room.phone(half)
    #expect(await waits { phone.isClosed })
    try await room.end()
  }

  @Test func `bytes that drip in don't put the deadline off`() async throws {
    let room = try await OpenRoom(limits: .none.with { $0.idle = 100 })
    let phone = try await room.phone("GET / HTTP/1.1\r\n")
    #expect(
      await waits {
        Task { try await phone.send("X: y\r\n") }
        return phone.isClosed
      })
    try await room.end()
  }

  @Test func `of requests sent at once the first is answered, and no more`() async throws {
    let room = try await OpenRoom(isSilent: true)
    let join = room.post("/482719/seat", "").replacing("Connection: close\r\n", with: "")
    let phone = try await room.phone(String(repeating: join, count: 50))
    #expect(await waits { room.told.all.contains(.join(role: nil, request: 1)) })
    try await room.tell(.answer(.seated(.number(1)), request: 1))
    #expect(await phone.hears("HTTP/1.1 303"))
    #expect(phone.text.contains("Connection: close"))
    #expect(!room.told.all.contains(.join(role: nil, request: 2)))
    try await room.end()
  }

  @Test func `one connection serves one request after another`() async throws {
    let room = try await OpenRoom()
    let phone = try await room.phone()
    for target in ["/style.css", "/phone.js", "/nothing"] {
      try await phone.send("GET \(target) HTTP/1.1\r\nHost: \(room.authority)\r\n\r\n")
      #expect(await phone.hears(target == "/nothing" ? "404 Not Found" : "Content-Length"))
    }
    await phone.close()
    try await room.end()
  }

  @Test func `one address has so many connections, and gets more once others end`() async throws {
    let room = try await OpenRoom(limits: .none.with { $0.connectionsPerAddress = 3 })
    var phones: [Phone] = []
    for _ in 0..<3 {
      let phone = try await room.phone("GET /style.css HTTP/1.1\r\nHost: \(room.authority)\r\n\r\n")
      #expect(await phone.hears("200 OK"))
      phones.append(phone)
    }
    let refused = try await room.phone()
    #expect(await waits { refused.isClosed })
    await phones[0].close()
    var isServed = false
    while !isServed { isServed = try await room.answer(to: room.get("/482719")).contains("200 OK") }
    try await room.end()
  }

  @Test func `a session that says nothing loses no view: the form comes back filled in`()
    async throws
  {
    let room = try await OpenRoom(limits: .none.with { $0.answer = 20 }, isSilent: true)
    try await room.tell(.seated(.number(1)))
    try await room.tell(.scene(.asking(3, of: [1])))
    let form = "step=3&moment=before-talk&position=%3Dagree"
    let answer = try await room.answer(
      to: room.post("/482719/view", form, RoomSeat.number(1).cookie))
    #expect(answer.hasPrefix("HTTP/1.1 503"))
    #expect(answer.contains("value=\"=agree\" checked"))
    try await room.end()
  }

  @Test func `only the phone whose page has changed hears of it`() async throws {
    let room = try await OpenRoom()
    for number in 1...2 { try await room.tell(.seated(.number(number))) }
    try await room.tell(.scene(.asking(3, of: [1, 2])))
    let one = try await room.phone(room.get("/482719/changes", RoomSeat.number(1).cookie))
    let two = try await room.phone(room.get("/482719/changes", RoomSeat.number(2).cookie))
    #expect(await one.hears("3-asked"))
    #expect(await two.hears("3-asked"))
    try await room.tell(.given([1], scene: 3))
    #expect(await one.hears("3-in"))
    try await room.tell(.freed(2))
    #expect(await two.hears("data: none"))
    #expect(!two.text.contains("3-in") && !one.text.contains("data: none"))
    try await room.end()
  }

  @Test func `phones that never read don't hold up the others`() async throws {
    let room = try await OpenRoom()
    for number in 1...2 { try await room.tell(.seated(.number(number))) }
    let deaf = try await room.phone(room.get("/482719/changes", RoomSeat.number(1).cookie))
    let live = try await room.phone(room.get("/482719/changes", RoomSeat.number(2).cookie))
    #expect(await deaf.hears("retry"))
    for number in 1...200 { try await room.tell(.scene(.asking(number, of: [1, 2]))) }
    #expect(await live.hears("data: 200-asked"))
    try await room.end()
  }

  @Test func `an address that isn't the computer's is refused before anything opens`() async throws
  {
    let room = try await OpenRoom(address: "203.0.113.9")
    #expect(
      await waits {
        room.told.all.contains {
          if case .failed(.address, _) = $0 { true } else { false }
        }
      })
    try await room.end()
  }

  @Test func `a port that is taken is said to be`() async throws {
    let first = try await OpenRoom()
    let second = try await OpenRoom(port: first.address?.port ?? 0)
    #expect(await waits { second.told.all.contains(.failed(.port, choices: [])) })
    try await first.end()
    try await second.end()
  }
}

extension RoomScene {
  fileprivate static func asking(_ number: Int, of seats: [Int]) -> RoomScene {
    RoomScene(
      number: number, kind: .views, title: "The message", card: 1, cards: 2,
      content: "<p>A card.</p>",
      ask: .init(step: 3, moment: .beforeTalk, positions: ["agree", "no"]), asked: seats)
  }
}

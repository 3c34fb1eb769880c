import Practice
import Session
import Testing

@testable import Room

/// What comes from phones: each request is read, or refused with its reason.
@Suite struct RequestReadingTests {
  static let door = RoomDoor(
    address: "192.168.1.4", port: 8421, code: "482719", session: "2026-11-21-k7m2")
  static let token = String(repeating: "0a", count: 16)

  @Test(arguments: [
    ("/482719", PhoneRequest.Wish.page), ("/482719/", .page), ("/482719?utm=qr", .page),
    ("/482719/change", .changing), ("/482719/changes", .changes),
    ("/482719/leave", .leaving(isOthers: false)), ("/482719/not-mine", .leaving(isOthers: true)),
    ("/482719/return", .returning), ("/482719/view", .page), ("/482719/seat", .page),
    ("/", .start), ("/style.css", .style), ("/phone.js", .script),
  ])
  func `each path is one page`(target: String, wish: PhoneRequest.Wish) throws {
    #expect(try PhoneRequest(.get(target), at: Self.door).wish == wish)
  }

  @Test func `a code that isn't the room's is a guess, another path isn't`() {
    #expect(refusal(.get("/482718"))?.isGuess == true)
    #expect(refusal(.get("/000000/view"))?.isGuess == true)
    for target in ["/favicon.ico", "/482719/nothing", "/4827190", "/48271x", "/a/b/../c"] {
      #expect(refusal(.get(target))?.why == .notFound)
      #expect(refusal(.get(target))?.isGuess == false, "\(target)")
    }
  }

  @Test(arguments: [
    (IncomingRequest(method: "GET", target: "/482719"), Rejection.unreadable),
    (.get("/482719", host: "192.168.1.4"), .misdirected),
    (.get("/482719", host: "rebound.example:8421"), .misdirected),
    (.get("/482719", host: "192.168.1.4:8421."), .misdirected),
    (.get("/482719", more: [("host", "192.168.1.4:8421")]), .unreadable),
    (.get("http://192.168.1.4:8421/482719"), .unreadable),
    (.get("*"), .unreadable), (.get(""), .unreadable),
    (.get("/482719", method: "PUT"), .method), (.get("/482719", method: "TRACE"), .method),
    (.get("/482719", method: "get"), .method),
    (.post("/482719/seat", "", origin: nil), .foreign),
    (.post("/482719/seat", "", origin: "null"), .foreign),
    (.post("/482719/seat", "", origin: "http://192.168.1.4"), .foreign),
    (.post("/482719/seat", "", origin: "https://192.168.1.4:8421"), .foreign),
    (.post("/482719/seat", "", more: [("Origin", "http://192.168.1.4:8421")]), .foreign),
    (.post("/482719", ""), .method), (.post("/", ""), .notFound),
    (.post("/482719/nothing", ""), .notFound),
    (.post("/482719/seat", "role=a", type: "text/plain"), .type),
    (.post("/482719/seat", "role=a", type: "multipart/form-data; boundary=x"), .type),
    (.post("/482719/view", "step=%zz"), .unreadable),
    (.post("/482719/view", "step=3&step=4&moment=before-talk"), .unreadable),
    (.post("/482719/view", "step=3"), .unreadable),
    (.post("/482719/view", "step=0&moment=before-talk"), .unreadable),
    (.post("/482719/view", "step=3&moment=tomorrow"), .unreadable),
    (.post("/482719/view", "step=3&moment=before-talk&position=agree"), .unreadable),
    (.post("/482719/view", "step=3&moment=before-talk&position=%3Da%00b"), .unreadable),
    (.post("/482719/view", "step=3&moment=before-talk&sure=6"), .unreadable),
    (.post("/482719/view", "step=3&moment=before-talk&reason=%ff%fe"), .unreadable),
    (.post("/482719/view", String(repeating: "a=b&", count: 5_000)), .tooLarge),
    (.post("/482719/view", (0..<20).map { "f\($0)=1" }.joined(separator: "&")), .unreadable),
  ])
  func `what can't be one of our pages is refused`(incoming: IncomingRequest, why: Rejection) {
    #expect(refusal(incoming)?.why == why)
  }

  @Test func `a view is read as it was filled in`() throws {
    let form = "step=3&moment=before-talk&position=%3Dit+depends&sure=4&reason=One%0D%0Atwo"
    let wish = try PhoneRequest(.post("/482719/view", form), at: Self.door).wish
    guard case .view(let view) = wish else {
      Issue.record("no view was read")
      return
    }
    #expect(view.step == 3 && view.moment == .beforeTalk && view.confidence == 4)
    #expect(view.position == .named("it depends"))
    #expect(view.reason == "One\ntwo")
  }

  @Test(arguments: [
    ("pass", Position.pass), ("%3Dpass", .named("pass")), ("%3D%3Cscript%3E", .named("<script>")),
  ])
  func `passing is no position, whatever a card calls its own`(value: String, position: Position)
    throws
  {
    let form = "step=3&moment=after-finding&position=\(value)"
    guard case .view(let view) = try PhoneRequest(.post("/482719/view", form), at: Self.door).wish
    else { return }
    #expect(view.position == position)
  }

  @Test func `escapes and directions never come through in a reason`() throws {
    let form = "step=3&moment=before-talk&reason=a%1B%5B31mb%E2%80%AEc%EF%BF%BDd"
    guard case .view(let view) = try PhoneRequest(.post("/482719/view", form), at: Self.door).wish
    else { return }
    let reason = try #require(view.reason)
    #expect(
      !reason.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" || $0 == "\u{FFFD}" })
    #expect(RoomRequest(RoomRequest.view(sent(view), request: 1).line) != nil)
  }

  @Test(arguments: [
    ("seat-2026-11-21-k7m2=TOKEN", true), ("a=b; seat-2026-11-21-k7m2=TOKEN; c=d", true),
    ("seat-2026-11-21-zzzz=TOKEN", false), ("seat-2026-11-21-k7m2=TOKENff", false),
    ("seat-2026-11-21-k7m2=../../etc/passwd", false), ("seat-2026-11-21-k7m2", false), ("", false),
  ])
  func `a cookie is believed in one form only`(cookie: String, isRead: Bool) throws {
    let value = String(cookie.replacing("TOKEN", with: Self.token))
    let request = try PhoneRequest(.get("/482719", more: [("Cookie", value)]), at: Self.door)
    #expect((request.token == Self.token) == isRead)
  }

  @Test(arguments: [("104233", "104233"), ("104+233", "104233"), ("104-233", "104233")])
  func `a return code is read with spaces too`(typed: String, code: String) throws {
    let request = try PhoneRequest(.post("/482719/return", "code=\(typed)"), at: Self.door)
    #expect(request.wish == .comeBack(code: code))
  }

  @Test(arguments: [
    "0", "-0", "-1", "+7", "007", "1.5", "0x7f", "٣", "9999", "10000", "2147483648", "4294967296",
    "9223372036854775807", "9223372036854775808", "-9223372036854775809",
    String(repeating: "9", count: 400),
  ])
  func `numbers of forms, addresses and headers are read within their bounds or refused`(
    _ number: String
  ) {
    let number = number.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    for form in [
      "step=\(number)&moment=before-talk", "step=3&moment=before-talk&sure=\(number)",
      "step=\(number)&moment=after-finding&sure=\(number)&position=%3Dagree",
    ] {
      guard
        case .view(let view)? = try? PhoneRequest(.post("/482719/view", form), at: Self.door).wish
      else { continue }
      #expect((1...9_999).contains(view.step))
      #expect(view.confidence.map { (1...5).contains($0) } ?? true)
    }
    for target in ["/482719?\(number)", "/\(number)", "/482719/\(number)"] {
      _ = try? PhoneRequest(.get(target, more: [("Content-Length", number)]), at: Self.door)
    }
    _ = try? PhoneRequest(.post("/482719/return", "code=\(number)"), at: Self.door)
    _ = try? PhoneRequest(.get("/482719", host: "192.168.1.4:\(number)"), at: Self.door)
  }

  @Test func `made-up requests are read or refused, never more`() {
    var generator = SystemRandomNumberGenerator()
    let pieces = [
      "/", "482719", "view", "seat", "step=3", "&", "=", "%", "%0", "%41", "moment=before-talk",
      "position=", "pass", "\u{0}", "\r\n", "\u{202E}", "é", "..", "?", "#", " ", ";", "+",
    ]
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 0..<12, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      _ = refusal(.get("/" + text))
      _ = refusal(.post("/482719/view", text))
      _ = refusal(.post("/482719/return", text, more: [("Cookie", text)]))
    }
  }

  private func refusal(_ incoming: IncomingRequest) -> PhoneRequest.Refused? {
    do throws(PhoneRequest.Refused) {
      _ = try PhoneRequest(incoming, at: Self.door)
      return nil
    } catch { return error }
  }

  private func sent(_ form: ViewForm) -> RoomView {
    RoomView(seat: 1, step: form.step, moment: form.moment, position: .pass, reason: form.reason)
  }
}

extension IncomingRequest {
  static func get(
    _ target: String, method: String = "GET", host: String = "192.168.1.4:8421",
    more: [(String, String)] = []
  ) -> IncomingRequest {
    IncomingRequest(
      method: method, target: target,
      headers: [(name: "Host", value: host)] + more.map { (name: $0.0, value: $0.1) })
  }

  static func post(
    _ target: String, _ form: String, origin: String? = "http://192.168.1.4:8421",
    type: String = "application/x-www-form-urlencoded", more: [(String, String)] = []
  ) -> IncomingRequest {
    var request = get(target, method: "POST", more: more)
    request.headers.append((name: "Content-Type", value: type))
    if let origin { request.headers.append((name: "Origin", value: origin)) }
    request.body = Array(form.utf8)
    return request
  }

  func with(_ seat: RoomSeat) -> IncomingRequest {
    var request = self
    request.headers.append((name: "Cookie", value: "seat-2026-11-21-k7m2=\(seat.token)"))
    return request
  }
}

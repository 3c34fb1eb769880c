import Practice
import Session
import TestKit
import Testing

@testable import Room

/// What each phone gets, at each stage, without a network.
@Suite struct PhoneDeskTests {
  private var desk = desk()

  // MARK: - Joining

  @Test mutating func `looking at the door takes no seat, sending its form does`() throws {
    #expect(page(.get("/482719")).contains("action=\"/482719/seat\""))
    let (request, awaiting) = try #require(asks(.post("/482719/seat", "")))
    #expect(request == .join(role: nil, request: 1))
    let response = desk.response(to: .seated(Self.first), for: awaiting)
    #expect(response.status == 303 && response.location == "/482719")
    #expect(response.cookie == .set(Self.first.token))
    #expect(page(.get("/482719").with(Self.first)).contains("data-version"))
  }

  @Test mutating func `someone who has a seat gets no second one`() {
    desk.take(.seated(Self.first))
    #expect(response(.post("/482719/seat", "").with(Self.first))?.status == 303)
  }

  @Test mutating func `a form that is sent twice takes one seat, answered or not`() throws {
    let once = try #require(
      page(.get("/482719")).firstMatch(of: /name="once" value="([0-9a-f]{32})"/))
    let join = IncomingRequest.post("/482719/seat", "once=\(once.output.1)")
    let (_, first) = try #require(asks(join))
    guard case .wait(let second) = outcome(join) else {
      Issue.record("the session is asked twice")
      return
    }
    for awaiting in [first, second] {
      #expect(
        desk.response(to: .seated(Self.first), for: awaiting).cookie == .set(Self.first.token))
    }
    #expect(response(join)?.cookie == .set(Self.first.token))
    // Another form takes another seat, and so does one whose seat was refused.
    #expect(page(.get("/482719")) != page(.get("/482719")))
    let (_, refused) = try #require(
      asks(.post("/482719/seat", "once=\(String(repeating: "a", count: 32))")))
    #expect(desk.response(to: .refused(.full), for: refused).status == 422)
    #expect(asks(.post("/482719/seat", "once=\(String(repeating: "a", count: 32))")) != nil)
  }

  @Test mutating func `a seat that comes late is there for the form that asked for it`() throws {
    let join = IncomingRequest.post("/482719/seat", "once=\(String(repeating: "a", count: 32))")
    let (_, awaiting) = try #require(asks(join))
    let again = desk.response(to: nil, for: awaiting)
    #expect(again.status == 503)
    guard case .page(let page) = again.content else {
      Issue.record("no page")
      return
    }
    #expect(page.contains("name=\"once\" value=\"\(String(repeating: "a", count: 32))\""))
    // Sent again before the answer has come it waits for the same one; afterwards the seat is there.
    guard case .wait = outcome(join) else {
      Issue.record("the session is asked twice")
      return
    }
    #expect(desk.take(late: .seated(Self.first), to: 1) == 7)
    #expect(response(join)?.cookie == .set(Self.first.token))
    #expect(response(.get("/482719").with(Self.first))?.status == 200)
    #expect(desk.giveUp(unclaimed: 7) == nil)
  }

  @Test mutating func `a seat that comes late and that nobody asks for again is given up`() throws {
    let (_, awaiting) = try #require(asks(.post("/482719/seat", "")))
    _ = desk.response(to: nil, for: awaiting)
    #expect(desk.take(late: .refused(.full), to: 1) == nil)
    #expect(desk.take(late: .seated(Self.first), to: 1) == 7)
    #expect(desk.giveUp(unclaimed: 7) == .leave(seat: 7, request: 2))
    #expect(desk.giveUp(unclaimed: 7) == nil)
    #expect(page(.get("/482719").with(Self.first)).contains("action=\"/482719/seat\""))
  }

  @Test mutating func `a session that is over is asked nothing more`() {
    begin()
    desk.take(.stop(.ended))
    for path in ["/482719/seat", "/482719/leave", "/482719/return"] {
      #expect(response(.post(path, "code=104233").with(Self.first))?.cookie == .clear)
    }
    #expect(response(.post("/482719/seat", ""))?.status == 200)
  }

  @Test mutating func `where there are groups, one of them has to be chosen`() throws {
    desk = Self.desk(roles: ["health", "police & courts"])
    #expect(page(.get("/482719")).contains("police &amp; courts"))
    #expect(response(.post("/482719/seat", ""))?.status == 422)
    #expect(response(.post("/482719/seat", "role=press"))?.status == 422)
    let (request, _) = try #require(asks(.post("/482719/seat", "role=police+%26+courts")))
    #expect(request == .join(role: "police & courts", request: 1))
  }

  @Test mutating func `a closed door takes nobody, and gives seats back`() throws {
    desk.take(.door(isOpen: false))
    #expect(response(.post("/482719/seat", ""))?.status == 403)
    #expect(!page(.get("/482719")).contains("<form"))
    let (request, awaiting) = try #require(asks(.post("/482719/return", "code=104 233")))
    #expect(request == .comeBack(code: "104233", request: 1))
    #expect(desk.response(to: .seated(Self.first), for: awaiting).cookie == .set(Self.first.token))
  }

  @Test mutating func `a forged token is nobody's`() {
    desk.take(.seated(Self.first))
    let forged = RoomSeat(token: String(repeating: "f", count: 32), number: 7, code: "000000")
    #expect(page(.get("/482719").with(forged)).contains("action=\"/482719/seat\""))
    #expect(response(.post("/482719/view", Self.form).with(forged))?.status == 403)
    #expect(response(.get("/482719/changes").with(forged))?.status == 204)
  }

  @Test mutating func `codes can be guessed ten times a minute from one address, and it's told`() {
    for guess in 0..<10 { #expect(response(.get("/99999\(guess)"))?.status == 404) }
    #expect(response(.get("/482719"))?.status == 429)
    #expect(response(.get("/111111"))?.status == 429)
    #expect(desk.wrongCodesToTell() == 10)
    #expect(desk.wrongCodesToTell() == nil)
    // Seats, other addresses and the next minute aren't held up by it.
    desk.take(.seated(Self.first))
    #expect(response(.get("/482719").with(Self.first))?.status == 200)
    #expect(response(.get("/482719"), from: "192.168.1.99")?.status == 200)
    #expect(response(.get("/482719"), now: 61_000)?.status == 200)
  }

  @Test mutating func `return codes are guessed as seldom, and the pages keep their look`() throws {
    for guess in 0..<10 {
      let (_, awaiting) = try #require(asks(.post("/482719/return", "code=99999\(guess)")))
      #expect(desk.response(to: .refused(.code), for: awaiting).status == 422)
    }
    #expect(response(.get("/style.css"))?.status == 200)
    #expect(response(.post("/482719/return", "code=104233"))?.status == 429)
  }

  @Test mutating func `a roomful that comes back by its codes alarms nobody`() throws {
    for number in 1...12 {
      let form = "code=00000\(number % 10)"
      let (_, awaiting) = try #require(asks(.post("/482719/return", form)))
      _ = desk.response(to: .seated(.number(number)), for: awaiting)
    }
    #expect(desk.wrongCodesToTell() == nil)
  }

  @Test(arguments: ["/", "/nothing", "/123456", "/482719/nothing"])
  mutating func `whoever doesn't know the code learns nothing of the session`(target: String) {
    desk = Self.desk(title: "The night team")
    let page = page(.get(target))
    #expect(page.contains("<h1"))
    #expect(!page.contains("night team") && !page.contains("482719"))
  }

  // MARK: - Views

  @Test mutating func `a view goes to the session as the card has it, and is in once it's saved`()
    throws
  {
    begin(asking: ["it <depends>", "no"])
    let shown = page(.get("/482719").with(Self.first))
    #expect(shown.contains("value=\"=it &lt;depends&gt;\""))
    let (request, awaiting) = try #require(
      asks(.post("/482719/view", Self.form).with(Self.first)))
    #expect(
      request
        == .view(
          RoomView(
            seat: 7, step: 3, moment: .beforeTalk, position: .named("it <depends>"), confidence: 4),
          request: 1))
    #expect(desk.room.version(for: 7).contains("asked"))
    #expect(desk.response(to: .taken, for: awaiting).status == 303)
    let after = page(.get("/482719").with(Self.first))
    #expect(after.contains("Your view is in.") && !after.contains("<form"))
    // It can be changed, and what it was is never shown.
    let again = page(.get("/482719/change").with(Self.first))
    #expect(again.contains("<form") && !again.contains("checked"))
  }

  @Test mutating func `passing takes neither how sure nor why with it`() throws {
    begin()
    desk.take(.reasons(areAsked: true))
    let form = "step=3&moment=before-talk&position=pass&sure=4&reason=because"
    let (request, _) = try #require(asks(.post("/482719/view", form).with(Self.first)))
    #expect(
      request == .view(RoomView(seat: 7, step: 3, moment: .beforeTalk, position: .pass), request: 1)
    )
  }

  @Test mutating func `reasons are taken only where they're asked for`() throws {
    begin()
    let form = Self.form + "&reason=because"
    for areAsked in [false, true] {
      desk.take(.reasons(areAsked: areAsked))
      #expect(page(.get("/482719").with(Self.first)).contains("<textarea") == areAsked)
      guard case .view(let view, _)? = asks(.post("/482719/view", form).with(Self.first))?.0 else {
        Issue.record("no view was sent")
        return
      }
      #expect(view.reason == (areAsked ? "because" : nil))
    }
  }

  @Test(arguments: [
    ("step=3&moment=before-talk", 422), ("step=3&moment=before-talk&position=%3Dmaybe", 422),
    ("step=2&moment=before-talk&position=%3Dno", 409),
    ("step=3&moment=after-finding&position=%3Dno", 409),
  ])
  mutating func `nothing chosen, another card's positions and earlier forms stay out`(
    form: String, status: Int
  ) {
    begin()
    #expect(response(.post("/482719/view", form).with(Self.first))?.status == status)
  }

  @Test mutating func `what was written for an earlier stage comes back with the page`() {
    begin()
    let form = "step=2&moment=before-talk&position=%3Dno&reason=%3Cb%3Eours%3C%2Fb%3E"
    let page = page(.post("/482719/view", form).with(Self.first))
    #expect(page.contains("class=\"unsent\""))
    #expect(page.contains("&lt;b&gt;ours&lt;/b&gt;") && page.contains("You had chosen: no"))
    #expect(page.contains("<form") && !page.contains("<b>ours"))
  }

  @Test mutating func `a view that couldn't be saved stays filled in`() throws {
    begin()
    let (_, awaiting) = try #require(asks(.post("/482719/view", Self.form).with(Self.first)))
    for answer in [RoomAnswer.refused(.notSaved), nil] {
      let response = desk.response(to: answer, for: awaiting)
      #expect(response.status == 503)
      #expect(text(response).contains("value=\"=it &lt;depends&gt;\" checked"))
    }
  }

  @Test mutating func `someone who came later is asked with the next question`() {
    begin()
    desk.take(.seated(Self.second))
    let page = page(.get("/482719").with(Self.second))
    #expect(!page.contains("<form"))
    #expect(response(.post("/482719/view", Self.form).with(Self.second))?.status == 409)
  }

  // MARK: - Never anybody else's

  @Test mutating func `no page and no version says who else has sent, or how many`() {
    begin()
    desk.take(.seated(Self.second))
    let before = (page(.get("/482719").with(Self.second)), desk.room.version(for: 8))
    desk.take(.given([7], scene: 12))
    let after = (page(.get("/482719").with(Self.second)), desk.room.version(for: 8))
    #expect(before == after)
    #expect(!after.0.contains(Self.first.code) && !after.0.contains(Self.first.token))
  }

  @Test(arguments: PhoneScene.Kind.allCases)
  mutating func `every page is well formed, and names only itself`(kind: PhoneScene.Kind) throws {
    desk = Self.desk(title: "Cards & <care>")
    desk.take(.seated(Self.first))
    desk.take(
      .scene(
        RoomScene(number: 2, kind: kind, title: "A <title>", card: 1, cards: 2, content: "<p>x</p>")
      ))
    let page = page(.get("/482719").with(Self.first))
    #expect(page.contains("A &lt;title&gt;") && page.contains("Cards &amp; &lt;care&gt;"))
    #expect(!page.contains("<script>") && !page.contains("style=") && !page.contains("onclick"))
    #expect(!page.contains("http://") && !page.contains("https://"))
  }

  // MARK: - Going

  @Test mutating func `leaving is asked on a page of its own`() throws {
    begin()
    #expect(page(.get("/482719/leave").with(Self.first)).contains("action=\"/482719/leave\""))
    let (request, awaiting) = try #require(asks(.post("/482719/leave", "").with(Self.first)))
    #expect(request == .leave(seat: 7, request: 1))
    #expect(desk.response(to: .taken, for: awaiting).cookie == .clear)
    #expect(page(.get("/482719").with(Self.first)).contains("action=\"/482719/seat\""))
  }

  @Test mutating func `a phone that was someone else's gives that seat up and can take its own`()
    throws
  {
    begin()
    let (request, awaiting) = try #require(asks(.post("/482719/not-mine", "").with(Self.first)))
    #expect(request == .leave(seat: 7, request: 1))
    let response = desk.response(to: .taken, for: awaiting)
    #expect(response.status == 303 && response.cookie == .clear)
  }

  @Test mutating func `the end clears the cookie, a session that stops keeps the seat`() {
    begin()
    desk.take(.scene(RoomScene(number: 13, kind: .end, title: "The end", cards: 2)))
    #expect(response(.get("/482719").with(Self.first))?.cookie == .clear)
    desk.take(.stop(.stopped))
    #expect(response(.get("/482719").with(Self.first))?.cookie == nil)
    #expect(desk.lastPart().hasPrefix("<main"))
  }

  @Test mutating func `the last page says where support can be found`() {
    begin()
    desk.take(
      .scene(RoomScene(number: 13, kind: .end, title: "Close", cards: 2, content: "<p>Ring.</p>")))
    desk.take(.stop(.ended))
    #expect(desk.lastPart().contains("<p>Ring.</p>"))
    #expect(page(.get("/482719").with(Self.first)).contains("<p>Ring.</p>"))
  }

  @Test func `every answer forbids what isn't the page's own`() {
    let headers = PhoneResponse().headers(cookieNamed: "seat")
    #expect(headers.contains { $0 == ("Cache-Control", "no-store") })
    #expect(headers.contains { $0 == ("Referrer-Policy", "same-origin") })
    let policy = headers.first { $0.0 == "Content-Security-Policy" }?.1 ?? ""
    #expect(policy.hasPrefix("default-src 'none';") && !policy.contains("unsafe"))
    let cookie = PhoneResponse(cookie: .set("ab")).headers(cookieNamed: "seat-x").last?.1
    #expect(cookie == "seat-x=ab; HttpOnly; SameSite=Lax; Path=/; Max-Age=172800")
  }

  // MARK: - Parts

  private static let first = RoomSeat(
    token: String(repeating: "1a", count: 16), number: 7, code: "104233")
  private static let second = RoomSeat(
    token: String(repeating: "2b", count: 16), number: 8, code: "774411")
  private static let form = "step=3&moment=before-talk&position=%3Dit+%3Cdepends%3E&sure=4"

  private static func desk(title: String = "Keeping safe", roles: [String] = []) -> PhoneDesk {
    let opening = RoomOpening(
      session: Samples.id(), title: title, door: "482719", roles: roles)
    return PhoneDesk(
      PhoneRoom(opening), at: RequestReadingTests.door, words: EnglishRoomPageWords())
  }

  private mutating func begin(asking positions: [String] = ["it <depends>", "no"]) {
    desk.take(.seated(Self.first))
    desk.take(
      .scene(
        RoomScene(
          number: 12, kind: .views, title: "The message", card: 1, cards: 2,
          ask: .init(step: 3, moment: .beforeTalk, positions: positions), asked: [7])))
  }

  private mutating func outcome(
    _ incoming: IncomingRequest, from address: String = "192.168.1.20", now: Int = 1_000
  ) -> PhoneDesk.Outcome {
    desk.take(incoming, from: address, now: now)
  }

  private mutating func response(
    _ incoming: IncomingRequest, from address: String = "192.168.1.20", now: Int = 1_000
  ) -> PhoneResponse? {
    guard case .respond(let response) = outcome(incoming, from: address, now: now) else {
      return nil
    }
    return response
  }

  private mutating func asks(
    _ incoming: IncomingRequest
  ) -> (RoomRequest, PhoneDesk.Awaiting)? {
    guard case .ask(let request, let awaiting) = outcome(incoming) else { return nil }
    return (request, awaiting)
  }

  private mutating func page(_ incoming: IncomingRequest) -> String {
    response(incoming).map(text) ?? ""
  }

  private func text(_ response: PhoneResponse) -> String {
    guard case .page(let page) = response.content else { return "" }
    return page
  }
}

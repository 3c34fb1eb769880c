import Practice
import Session
import TestKit
import Testing

@Suite struct RoomLineTests {
  private static let token = "00112233445566778899aabbccddeeff"
  private static let seat = RoomSeat(token: token, number: 7, role: "health", code: "104233")

  @Test(
    arguments: [
      (
        .opening(
          RoomOpening(
            session: Samples.id(), title: "Who “decides”?", language: "en", door: "482719",
            address: "192.168.1.4", port: 8421, roles: ["health"], support: "<p>Call.</p>",
            seats: [seat])),
        #"{"room":"reflect.room/1","session":"2026-11-21-k7m2","title":"Who “decides”?","#
          + #""language":"en","door":"482719","open":true,"address":"192.168.1.4","port":8421,"#
          + #""roles":["health"],"reasons":false,"support":"<p>Call.</p>","#
          + #""seats":[{"token":"00112233445566778899aabbccddeeff","seat":7,"role":"health","#
          + #""code":"104233"}]}"#
      ),
      (
        .scene(
          RoomScene(
            number: 12, kind: .views, title: "Home", card: 2, cards: 3, content: "<p>Front</p>",
            ask: RoomScene.Ask(step: 3, moment: .beforeTalk, positions: ["agree"]),
            asked: [7, 9], given: [7])),
        #"{"scene":12,"kind":"views","title":"Home","card":2,"cards":3,"content":"<p>Front</p>","#
          + #""ask":{"step":3,"moment":"before-talk","positions":["agree"],"confidence":true},"#
          + #""asked":[7,9],"in":[7]}"#
      ),
      (
        .scene(RoomScene(number: 1, kind: .lobby, title: "Welcome", cards: 3)),
        #"{"scene":1,"kind":"lobby","title":"Welcome","cards":3,"content":"","asked":[],"in":[]}"#
      ),
      (.given([7, 9], scene: 12), #"{"in":[7,9],"scene":12}"#),
      (.door(isOpen: false), #"{"open":false}"#),
      (.reasons(areAsked: true), #"{"reasons":true}"#),
      (
        .seated(RoomSeat(token: token, number: 8, code: "000001")),
        #"{"seat":{"token":"00112233445566778899aabbccddeeff","seat":8,"code":"000001"}}"#
      ),
      (.freed(7), #"{"free":7}"#),
      (
        .answer(.seated(seat), request: 5),
        #"{"answer":5,"is":"seated","token":"00112233445566778899aabbccddeeff","seat":7,"#
          + #""role":"health","code":"104233"}"#
      ),
      (.answer(.taken, request: 6), #"{"answer":6,"is":"taken"}"#),
      (.stop(.ended), #"{"stop":"ended"}"#), (.stop(.stopped), #"{"stop":"stopped"}"#),
    ] as [(RoomNotice, String)])
  func `what a session tells its phones' program is written as the documentation shows it`(
    _ notice: RoomNotice, _ line: String
  ) {
    #expect(notice.line == line)
    #expect(RoomNotice(line) == notice)
  }

  @Test(arguments: RoomAnswer.Refusal.allCases)
  func `a refusal is one line, and the line is the refusal`(_ why: RoomAnswer.Refusal) {
    let notice = RoomNotice.answer(.refused(why), request: 6)
    #expect(RoomNotice(notice.line) == notice)
  }

  @Test(
    arguments: [
      (.hello(version: RoomWire.version), #"{"hello":"reflect.room/1"}"#),
      (
        .ready(
          RoomAddress(
            url: "http://192.168.1.4:8421/482719", address: "192.168.1.4", port: 8421,
            code: ["10", "01"])),
        #"{"ready":"http://192.168.1.4:8421/482719","address":"192.168.1.4","port":8421,"#
          + #""code":["10","01"]}"#
      ),
      (
        .failed(.several, choices: [RoomInterface(address: "192.168.1.4", name: "wlan0")]),
        #"{"failed":"several","choices":[{"address":"192.168.1.4","name":"wlan0"}]}"#
      ),
      (.join(role: nil, request: 5), #"{"request":5,"join":{}}"#),
      (.join(role: "health", request: 5), #"{"request":5,"join":{"role":"health"}}"#),
      (
        .view(
          RoomView(
            seat: 7, step: 3, moment: .beforeTalk, position: .named("agree"), confidence: 4,
            reason: "Because.\nSo."), request: 6),
        #"{"request":6,"view":{"seat":7,"step":3,"moment":"before-talk","position":"agree","#
          + #""confidence":4,"reason":"Because.\nSo."}}"#
      ),
      (
        .view(RoomView(seat: 7, step: 3, moment: .afterFinding, position: .pass), request: 6),
        #"{"request":6,"view":{"seat":7,"step":3,"moment":"after-finding"}}"#
      ),
      (.leave(seat: 7, request: 7), #"{"request":7,"leave":7}"#),
      (.comeBack(code: "104233", request: 8), #"{"request":8,"return":"104233"}"#),
      (.phones(12), #"{"phones":12}"#),
      (.wrongCodes(10), #"{"notice":"codes","count":10}"#), (.vpn, #"{"notice":"vpn"}"#),
      (.nobody, #"{"notice":"nobody"}"#),
    ] as [(RoomRequest, String)])
  func `what the phones' program says is written as the documentation shows it`(
    _ request: RoomRequest, _ line: String
  ) {
    #expect(request.line == line)
    #expect(RoomRequest(line) == request)
  }

  @Test(arguments: RoomRequest.Failure.allCases)
  func `a failure is one line, and the line is the failure`(_ why: RoomRequest.Failure) {
    let request = RoomRequest.failed(why, choices: [])
    #expect(RoomRequest(request.line) == request)
  }

  @Test(
    arguments: [
      "", "{}", "[]", "null", "3", #"{"hello":1}"#, #"{"hello":"a","more":1}"#,
      #"{"request":1}"#, #"{"request":-1,"join":{}}"#, #"{"request":1,"join":null}"#,
      #"{"request":1,"join":{"role":"a","name":"b"}}"#, #"{"request":1,"join":{},"leave":2}"#,
      #"{"request":1,"leave":-2}"#, #"{"request":1,"return":"12345"}"#,
      #"{"request":1,"return":"12345x"}"#, #"{"request":1,"return":"１２３４５６"}"#,
      #"{"request":1,"view":{"seat":7,"step":3}}"#,
      #"{"request":1,"view":{"seat":7,"step":3,"moment":"later"}}"#,
      #"{"request":1,"view":{"seat":7,"step":3,"moment":"before-talk","position":null}}"#,
      #"{"request":1,"view":{"seat":7,"step":3,"moment":"before-talk","confidence":4.5}}"#,
      #"{"request":1,"view":{"seat":7,"step":3,"moment":"before-talk","reason":"a\u001b"}}"#,
      #"{"request":1,"view":{"seat":7,"seat":8,"step":3,"moment":"before-talk"}}"#,
      #"{"ready":"http://a","address":"b","port":70000,"code":[]}"#,
      #"{"ready":"http://a","address":"b","port":1,"code":["1","10"]}"#,
      #"{"ready":"http://a","address":"b","port":1,"code":["12","10"]}"#,
      #"{"failed":"tired","choices":[]}"#, #"{"failed":"port"}"#,
      #"{"failed":"port","choices":[1]}"#,
      #"{"phones":-1}"#, #"{"phones":"12"}"#, #"{"notice":"codes"}"#, #"{"notice":"else"}"#,
      #"{"notice":"vpn","count":1}"#, #"{"phones":1}{"phones":2}"#,
    ])
  func `a line that isn't what phones' programs say means nothing`(_ line: String) {
    #expect(RoomRequest(line) == nil)
  }

  @Test(
    arguments: [
      "", "{}", "[]", #"{"room":"reflect.room/2"}"#, #"{"room":"reflect.room/1"}"#,
      #"{"scene":1,"kind":"else","title":"a","cards":0,"content":"","asked":[],"in":[]}"#,
      #"{"scene":1,"kind":"lobby","title":"a","cards":0,"content":"","asked":[-1],"in":[]}"#,
      #"{"scene":1,"kind":"lobby","title":"a","cards":0,"content":"","asked":[]}"#,
      #"{"in":[7]}"#, #"{"in":7,"scene":1}"#, #"{"open":1}"#, #"{"open":"true"}"#,
      #"{"reasons":null}"#, #"{"seat":7}"#, #"{"seat":{"token":"0011","seat":8,"code":"000001"}}"#,
      #"{"seat":{"token":"00112233445566778899AABBCCDDEEFF","seat":8,"code":"000001"}}"#,
      #"{"free":-1}"#, #"{"answer":1,"is":"perhaps"}"#, #"{"answer":1,"is":"refused"}"#,
      #"{"answer":1,"is":"refused","why":"ended"}"#, #"{"answer":1,"is":"seated"}"#,
      #"{"answer":1,"is":"taken","why":"full"}"#, #"{"stop":"full"}"#,
    ])
  func `a line that isn't what sessions say means nothing`(_ line: String) {
    #expect(RoomNotice(line) == nil)
  }

  @Test func `a line is as long as it may be and no longer`() {
    let fragment = String(repeating: "a", count: RoomWire.longestNotice - 200)
    let notice = RoomNotice.scene(
      RoomScene(number: 1, kind: .finding, title: "Home", cards: 3, content: fragment))
    #expect(RoomNotice(notice.line) == notice)
    #expect(RoomNotice(notice.line + String(repeating: " ", count: 300)) == nil)
    let padding = String(repeating: " ", count: RoomWire.longestRequest - 14)
    #expect(RoomRequest(#"{"phones":12}"# + padding) == .phones(12))
    #expect(RoomRequest(#"{"phones":12}"# + padding + "  ") == nil)
  }
}

import Practice
import Session
import TestKit
import Testing

/// Numbers in lines between a session and its phones' program: a meaning or none, never a trap.
@Suite struct RoomNumberTests {
  private static let numbers = [
    "0", "-0", "-1", "1.5", "1e400", "1e18", "65536", "2147483648", "4294967296",
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
    "18446744073709551616", String(repeating: "9", count: 400),
  ]
  private static let seat = RoomSeat(
    token: "00112233445566778899aabbccddeeff", number: 7, role: "health", code: "104233")

  private static let lines: [String] =
    ([
      .opening(
        RoomOpening(
          session: Samples.id(), title: "A session", language: "en", door: "482719",
          address: "192.168.1.4", port: 8421, roles: ["health"], support: "", seats: [seat])),
      .scene(
        RoomScene(
          number: 12, kind: .views, title: "Home", card: 2, cards: 3, content: "",
          ask: RoomScene.Ask(step: 3, moment: .beforeTalk, positions: ["agree"]), asked: [7, 9],
          given: [7])),
      .given([7, 9], scene: 12), .seated(seat), .freed(7), .answer(.seated(seat), request: 5),
      .answer(.taken, request: 6),
    ] as [RoomNotice]).map(\.line)
    + ([
      .ready(
        RoomAddress(url: "http://a", address: "192.168.1.4", port: 8421, code: ["10", "01"])),
      .join(role: nil, request: 5),
      .view(
        RoomView(
          seat: 7, step: 3, moment: .beforeTalk, position: .named("agree"), confidence: 4),
        request: 6),
      .leave(seat: 7, request: 7), .comeBack(code: "104233", request: 8), .phones(12),
      .wrongCodes(10),
    ] as [RoomRequest]).map(\.line)

  @Test(arguments: lines)
  func `every number of every line may be any`(_ line: String) {
    // Digits in quotation marks are a text's.
    let places = line.matches(of: /[:\[,]([0-9]+)/)
    #expect(!places.isEmpty)
    for place in places {
      for number in Self.numbers {
        let changed =
          String(line[..<place.1.startIndex]) + number + String(line[place.1.endIndex...])
        for read in [RoomNotice(changed)?.line, RoomRequest(changed)?.line].compactMap({ $0 }) {
          // Whatever means something means the same when it's said again.
          #expect(RoomNotice(read)?.line == read || RoomRequest(read)?.line == read)
        }
      }
    }
  }
}

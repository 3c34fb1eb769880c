import System
import TestKit
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Someone's phone at the session's address: what a browser without script sends and keeps.
final class Phone {
  /// What came back.
  struct Answer {
    var status = 0
    var head = ""
    var body = ""

    func has(_ words: String) -> Bool { body.contains(words) }
  }

  /// The address with its six digits.
  let url: String
  /// What the browser keeps: nil without a seat.
  var token: String?
  /// All that ever came to it.
  private(set) var heard: [String] = []
  private let port: UInt16
  private var cookie = ""

  init(at url: String) throws {
    self.url = url
    port = try #require(url.firstMatch(of: /:([0-9]+)\//).flatMap { UInt16($0.output.1) })
  }

  // MARK: - What someone does

  /// Takes a seat, by the form that the door shows.
  func join() throws {
    let door = try get()
    let once = try #require(door.body.firstMatch(of: /name="once" value="([^"]*)"/)?.output.1)
    #expect(try post("/seat", [("once", String(once))]).status == 303)
    #expect(token != nil)
  }

  /// Sends a view by the form that is shown, with the card's position of this number, or passing.
  @discardableResult func give(
    _ position: Int?, sure: Int? = nil, reason: String? = nil, tapping times: Int = 1
  ) throws -> Answer {
    // The room hears of a question a moment after whoever leads sees it.
    try #require(shows("name=\"step\""), "\(heard.last ?? "")")
    let page = try get()
    let step = try #require(page.body.firstMatch(of: /name="step" value="([^"]*)"/)?.output.1)
    let moment = try #require(page.body.firstMatch(of: /name="moment" value="([^"]*)"/)?.output.1)
    let positions = page.body.matches(of: /name="position" value="([^"]*)"/).map(\.output.1)
    var fields = [("step", String(step)), ("moment", String(moment))]
    fields.append(("position", String(position.map { positions[$0] } ?? "pass")))
    if let sure { fields.append(("sure", String(sure))) }
    if let reason { fields.append(("reason", reason)) }
    for _ in 1..<times { _ = try post("/view", fields) }
    return try post("/view", fields)
  }

  /// What the phone's page shows now.
  func get(_ path: String = "") throws -> Answer {
    try answer(to: "GET", path, "\r\n")
  }

  func post(_ path: String, _ fields: [(String, String)]) throws -> Answer {
    let form = fields.map { "\($0)=\(Self.encoded($1))" }.joined(separator: "&")
    return try answer(
      to: "POST", path,
      """
      Origin: http://127.0.0.1:\(port)\r\nContent-Type: application/x-www-form-urlencoded\r
      Content-Length: \(form.utf8.count)\r\n\r\n\(form)
      """)
  }

  /// Looks again until the page has `words`; false when it never does.
  func shows(_ words: String) -> Bool {
    Patience.waits { (try? get())?.has(words) == true }
  }

  // MARK: - On the wire

  private func answer(to method: String, _ path: String, _ rest: String) throws -> Answer {
    let code = url.suffix(6)
    let seat = token.map { "Cookie: \(cookie)=\($0)\r\n" } ?? ""
    let text = try exchange(
      "\(method) /\(code)\(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n"
        + seat + rest)
    heard.append(text)
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
    var answer = Answer()
    answer.head = String(parts.first ?? "")
    answer.body = parts.count > 1 ? String(parts[1]) : ""
    answer.status = answer.head.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    if let set = answer.head.firstMatch(of: /Set-Cookie: (seat-[^=]*)=([0-9a-f]*);.*Max-Age=(\d+)/)
    {
      (cookie, token) = (String(set.output.1), set.output.3 == "0" ? nil : String(set.output.2))
    }
    return answer
  }

  private func exchange(_ request: String) throws -> String {
    let descriptor = try connected()
    defer { Descriptors.end(descriptor) }
    var rest = Array(request.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, 0) }
      guard count > 0 else { throw SystemFault.last }
      rest = rest.dropFirst(count)
    }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(descriptor, &chunk, chunk.count, 0)
      guard count >= 0 else { throw SystemFault.last }
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk.prefix(count)
    }
  }

  private func connected() throws -> Int32 {
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    let descriptor = try Descriptors.undisturbed {
      let descriptor = socket(AF_INET, kind, 0)
      guard descriptor >= 0 else { throw SystemFault.last }
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      return descriptor
    }
    var limit = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let code = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard code == 0 else {
      let fault = SystemFault.last
      Descriptors.end(descriptor)
      throw fault
    }
    return descriptor
  }

  private static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain =
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      let digits = String(byte, radix: 16, uppercase: true)
      return isPlain
        ? String(UnicodeScalar(byte)) : "%" + (digits.count < 2 ? "0\(digits)" : digits)
    }.joined()
  }
}

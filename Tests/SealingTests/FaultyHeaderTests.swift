import Sealing
import TestKit
import Testing

/// Headers that are nearly right: each is refused, at once, and the program goes on.
@Suite struct FaultyHeaderTests {
  private static let salt = String(repeating: "A", count: 22)
  private static let body = String(repeating: "A", count: 43)
  private static let mac = String(repeating: "A", count: 43)
  private static let first = "age-encryption.org/v1\n"
  private static let share = "TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc"

  private static func file(_ stanza: String, _ end: String = "--- \(mac)\n") -> String {
    first + stanza + end + String(repeating: "p", count: 64)
  }

  private static func scrypt(_ salt: String, _ work: String, _ body: String = body) -> String {
    file("-> scrypt \(salt) \(work)\n\(body)\n")
  }

  private static let works = [
    "", "0", "00", "-1", "+1", "01", "010", "0x0a", "1e1", "1.0", "10 ", " 10", "1O", "23", "24",
    "62",
    "63", "64", "127", "255", "256", "4294967297", "9223372036854775807", "9223372036854775808",
    "18446744073709551617", "99999999999999999999999999", "１０", "10\t", "10\r", "10 10",
  ].map { scrypt(salt, $0) }

  private static let salts = [
    "", String(salt.dropLast()), salt + "A", salt + "AA", String(salt.dropLast()) + "B",
    salt + "==",
    String(salt.dropLast()) + "=", String(salt.dropLast()) + "-", String(salt.dropLast()) + "_",
  ].map { scrypt($0, "2") }

  private static let bodies = [
    "", String(body.dropLast()), body + "A", body + "=", String(body.dropLast()) + "B",
    String(repeating: "A", count: 64), String(repeating: "A", count: 65), body + "\n" + body,
    body + "\r", " " + body, body + " ",
  ].map { scrypt(salt, "2", $0) }

  private static let shapes = [
    "", "age", "age-encryption.org/v1", "age-encryption.org/v2\n", "age-encryption.org/v1 \n",
    first,
    "age-encryption.org/v1\r\n", "AGE-encryption.org/v1\n", file(""), file("->\n\(body)\n"),
    file("-> \n\(body)\n"), file("->X25519 \(share)\n\(body)\n"), file("-> X25519\n\(body)\n"),
    file("-> X25519 \(share)\n"), file("-> X25519  \(share)\n\(body)\n"),
    file("-> X25519 \(share) \n\(body)\n"), file("-> X25519 \(share) more\n\(body)\n"),
    file("-> X25519 \(share)A\n\(body)\n"), file("-> X25519 \(share.dropLast())\n\(body)\n"),
    file("-> X25519 \(String(share.dropLast()))d\n\(body)\n"),
    file("-> X25519 \(String(repeating: "A", count: 43))\n\(body)\n"),
    file("-> X25519 \(share)\n\(body)\n-> scrypt \(salt) 2\n\(body)\n"),
    file("-> scrypt \(salt) 2\n\(body)\n-> scrypt \(salt) 2\n\(body)\n"),
    file("-> \u{7F} a\n\(body)\n"), file("-> é a\n\(body)\n"), file("-> a\tb\n\(body)\n"),
    file("-> X25519 \(share)\n\(body)\n", "---\n"), file("-> X25519 \(share)\n\(body)\n", "--- \n"),
    file("-> X25519 \(share)\n\(body)\n", "--- \(mac.dropLast())\n"),
    file("-> X25519 \(share)\n\(body)\n", "--- \(mac)=\n"),
    file("-> X25519 \(share)\n\(body)\n", "--- \(mac.dropLast())B\n"),
    file("-> X25519 \(share)\n\(body)\n", "---  \(mac)\n"),
    file("-> X25519 \(share)\n\(body)\n", "---\(mac)\n"),
    file("-> X25519 \(share)\n\(body)\n", "--- \(mac) \n"),
    first + "-> grease " + String(repeating: "g", count: 70_000),
    first + String(repeating: "-> grease\n\n", count: 9_000) + "--- \(mac)\n",
  ]

  static let all = works + salts + bodies + shapes

  @Test func `at least sixty headers with a fault are refused, each with nothing derived`() throws {
    #expect(Set(Self.all).count >= 60)
    let key = try #require(SecretKey(KeyTests.secret))
    let passphrase = try #require(Passphrase([65]))
    for text in Self.all {
      let bytes = Array(text.utf8)
      var fault: SealingFault?
      do {
        _ = try SealedFile.open(bytes, with: [.secret(key), .passphrase(passphrase)])
      } catch {
        fault = error
      }
      switch fault {
      case .header?, .notSealed?, .otherVersion?, .tooMuchWork?: break
      default: Issue.record("\(text.prefix(120)): \(String(describing: fault))")
      }
      // The same for whoever asks first what the file needs.
      _ = try? SealedFile.needsPassphrase(bytes)
    }
  }

  @Test func `no beginning of bytes that look sealed stops the program`() throws {
    var generator = SeededGenerator(seed: 8)
    let key = SealedFile.Key.secret(try #require(SecretKey(KeyTests.secret)))
    let whole = Array(Self.file("-> X25519 \(Self.share)\n\(Self.body)\n").utf8)
    for _ in 0..<2_000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: place)
        default: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
        }
      }
      #expect((try? SealedFile.open(bytes, with: [key])) == nil)
    }
  }
}

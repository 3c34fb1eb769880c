import Sealing
import TestKit
import Testing

@Suite struct KeyTests {
  static let secret =
    "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0"

  @Test func `a key is read and written as the age program does`() throws {
    let key = try #require(SecretKey(Self.secret))
    #expect(key.text == Self.secret)
    let shown = key.publicKey.text
    #expect(shown.hasPrefix("age1") && shown.utf8.count == 62)
    #expect(PublicKey(shown) == key.publicKey)
  }

  @Test func `every single slip in a key is noticed`() throws {
    let secret = Array(Self.secret.utf8)
    let shown = Array(try #require(SecretKey(Self.secret)).publicKey.text.utf8)
    let letters = Array("QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L1B".utf8)
    for place in secret.indices {
      for letter in letters where letter != secret[place] {
        var slipped = secret
        slipped[place] = letter
        #expect(SecretKey(String(decoding: slipped, as: UTF8.self)) == nil)
      }
      #expect(SecretKey(String(decoding: secret[..<place], as: UTF8.self)) == nil)
    }
    for (one, other) in zip(shown.indices.dropFirst(4), shown.indices.dropFirst(5))
    where shown[one] != shown[other] {
      var swapped = shown
      swapped.swapAt(one, other)
      #expect(PublicKey(String(decoding: swapped, as: UTF8.self)) == nil)
    }
  }

  @Test(arguments: [
    "", "1", "age1", "age", "AGE-SECRET-KEY-1", secret.lowercased(),
    "age-secret-key-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0", secret + "Q",
    " " + secret, String(repeating: "Q", count: 2_000), "age1é", "AGE-SECRET-KEY-1\u{0}",
    "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq",
  ]) func `what isn't a key is none`(_ text: String) {
    #expect(SecretKey(text) == nil)
    #expect(PublicKey(text) == nil)
  }

  @Test func `a public key in capitals, or one of low order, is refused`() throws {
    let key = try #require(SecretKey(Self.secret)).publicKey.text
    #expect(PublicKey(key.uppercased()) == nil)
    // All zeros, and one: points with which anyone could open what is sealed to them.
    #expect(
      PublicKey("age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqs3290gq") == nil)
  }

  @Test func `the key of one file is written and read in digits`() throws {
    var generator = SeededGenerator(seed: 1)
    let key = try #require(SecretKey(Self.secret))
    let (file, fileKey) = try SealedFile.seal([1, 2], to: [key.publicKey], using: &generator)
    let read = try #require(FileKey(fileKey.text))
    #expect(read == fileKey)
    #expect(try SealedFile.open(file, with: [.file(read)]).contents == [1, 2])
    for text in ["", "00", String(repeating: "g", count: 32), fileKey.text + "0"] {
      #expect(FileKey(text) == nil)
    }
  }
}

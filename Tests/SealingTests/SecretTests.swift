import Testing

@testable import Sealing

/// What is computed, as the standards' own vectors have it.
@Suite struct SecretTests {
  @Test func `a seal is HMAC with SHA-256, as RFC 4231 has it`() {
    let key = Secret("Jefe".utf8)
    let text = Array("what do ya want for nothing?".utf8)
    let seal = key.seal(over: text)
    #expect(
      Vector.hexadecimal(seal)
        == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    #expect(key.isSeal(seal, over: text))
    #expect(!key.isSeal(seal, over: text.dropLast()))
    #expect(!key.isSeal(Array(seal.dropLast()), over: text))
    #expect(!key.isSeal([], over: text))
  }

  @Test func `a key is derived by HKDF, as RFC 5869 has it`() {
    let secret = Secret(repeatElement(0x0B, count: 22))
    #expect(
      Vector.hexadecimal(secret.derived(salt: [], purpose: "").bytes)
        == "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d")
  }

  @Test func `two agree on a secret by X25519, as RFC 7748 has it`() throws {
    let one = Secret(
      Self.bytes("a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4"))
    let point = Self.bytes("e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c")
    #expect(
      Vector.hexadecimal(try #require(one.shared(with: point)).bytes)
        == "c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552")
    let other = Secret(repeatElement(7, count: 32))
    #expect(one.shared(with: other.publicKey)?.bytes == other.shared(with: one.publicKey)?.bytes)
    #expect(one.shared(with: [UInt8](repeating: 0, count: 32)) == nil)
    #expect(one.shared(with: Array(other.publicKey.dropLast())) == nil)
  }

  @Test func `a passphrase is stretched by scrypt, as RFC 7914 has it`() throws {
    let key = try #require(
      Secret.stretched(Array("pleaseletmein".utf8), salt: Array("SodiumChloride".utf8), work: 14))
    #expect(
      Vector.hexadecimal(key.bytes)
        == "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2")
  }

  @Test func `what was sealed opens with its key and nonce alone`() {
    let key = Secret(repeatElement(1, count: 32))
    let nonce = [UInt8](repeating: 2, count: 12)
    for text in [[], [1], [UInt8](repeating: 3, count: 65_536)] {
      let sealed = key.sealed(text[...], nonce: nonce)
      #expect(sealed.count == text.count + Secret.tagCount)
      #expect(key.opened(sealed[...], nonce: nonce) == text)
      #expect(key.opened(sealed.dropLast(), nonce: nonce) == nil)
      #expect(key.opened(sealed[...], nonce: [1] + nonce.dropFirst()) == nil)
      #expect(Secret(repeatElement(4, count: 32)).opened(sealed[...], nonce: nonce) == nil)
    }
  }

  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = hexadecimal.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }
}

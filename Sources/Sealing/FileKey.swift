internal import Crypto
internal import FoundationEssentials

/// The key of one sealed file, new each time it is written.
package struct FileKey: Equatable, Sendable {
  static let byteCount = 16
  /// A wrapped key is so much longer, by its tag.
  static let wrappedCount = byteCount + 16

  private let bytes: [UInt8]

  /// Reads a key as `text` writes it; nil for anything else.
  package init?(_ text: String) {
    guard text.utf8.count == 2 * Self.byteCount else { return nil }
    let digits = text.compactMap(\.hexDigitValue)
    guard digits.count == 2 * Self.byteCount else { return nil }
    bytes = stride(from: 0, to: digits.count, by: 2).map {
      UInt8(digits[$0] << 4 | digits[$0 + 1])
    }
  }

  /// The key in hexadecimal digits.
  package var text: String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  init(using generator: inout some RandomNumberGenerator) {
    bytes = generator.bytes(Self.byteCount)
  }

  var headerKey: SymmetricKey { derived("header", salt: []) }

  func payloadKey(_ nonce: [UInt8]) -> SymmetricKey { derived("payload", salt: nonce) }

  private func derived(_ purpose: String, salt: [UInt8]) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: bytes), salt: salt, info: Array(purpose.utf8),
      outputByteCount: 32)
  }

  // MARK: - Wrapping

  func wrapped(with key: SymmetricKey) throws(SealingFault) -> [UInt8] {
    try Chunk.sealed(bytes[...], key, Self.noNonce)
  }

  /// The key in `body`; nil where `key` doesn't open it.
  init?(unwrapping body: [UInt8], with key: SymmetricKey) {
    guard body.count == Self.wrappedCount,
      let bytes = try? Chunk.opened(body[...], key, Self.noNonce)
    else { return nil }
    self.bytes = bytes
  }

  // The key it is wrapped with is used once.
  private static let noNonce = [UInt8](repeating: 0, count: 12)
}

/// A piece of sealed text: ChaCha20-Poly1305 with its tag behind it.
enum Chunk {
  static let tagCount = 16

  static func sealed(
    _ bytes: ArraySlice<UInt8>, _ key: SymmetricKey, _ nonce: [UInt8]
  ) throws(SealingFault) -> [UInt8] {
    do {
      let box = try ChaChaPoly.seal(bytes, using: key, nonce: ChaChaPoly.Nonce(data: nonce))
      return Array(box.ciphertext) + Array(box.tag)
    } catch {
      throw .contents
    }
  }

  static func opened(
    _ bytes: ArraySlice<UInt8>, _ key: SymmetricKey, _ nonce: [UInt8]
  ) throws(SealingFault) -> [UInt8] {
    guard bytes.count >= tagCount else { throw .contents }
    do {
      let box = try ChaChaPoly.SealedBox(
        nonce: ChaChaPoly.Nonce(data: nonce), ciphertext: bytes.dropLast(tagCount),
        tag: bytes.suffix(tagCount))
      return Array(try ChaChaPoly.open(box, using: key))
    } catch {
      throw .contents
    }
  }
}

extension RandomNumberGenerator {
  mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0 ... .max, using: &self) }
  }
}

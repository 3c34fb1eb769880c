internal import FoundationEssentials

/// The key of one sealed file, new each time it is written.
package struct FileKey: Equatable, Sendable {
  static let byteCount = 16
  /// A wrapped key is so much longer, by its tag.
  static let wrappedCount = byteCount + Secret.tagCount

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

  var headerKey: Secret { Secret(bytes).derived(salt: [], purpose: "header") }

  func payloadKey(_ nonce: [UInt8]) -> Secret {
    Secret(bytes).derived(salt: nonce, purpose: "payload")
  }

  // MARK: - Wrapping

  func wrapped(with key: Secret) -> [UInt8] {
    key.sealed(bytes[...], nonce: Self.noNonce)
  }

  /// The key in `body`; nil where `key` doesn't open it.
  init?(unwrapping body: [UInt8], with key: Secret) {
    guard body.count == Self.wrappedCount,
      let bytes = key.opened(body[...], nonce: Self.noNonce)
    else { return nil }
    self.bytes = bytes
  }

  // The key it is wrapped with is used once.
  private static let noNonce = [UInt8](repeating: 0, count: 12)
}

extension RandomNumberGenerator {
  mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0 ... .max, using: &self) }
  }
}

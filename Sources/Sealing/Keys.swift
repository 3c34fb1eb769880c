internal import Crypto
internal import FoundationEssentials

/// What a file can be sealed to: whoever has the secret key that belongs to it can open it.
package struct PublicKey: Equatable, Sendable {
  static let kind = "X25519"
  private static let prefix = "age"
  let bytes: [UInt8]

  /// Reads a key such as `age1…`; nil where it is none, or one that would keep no secret.
  package init?(_ text: String) {
    guard let bytes = Bech32.bytes(of: text, prefix: Self.prefix), text == text.lowercased(),
      (try? Curve25519.KeyAgreement.PrivateKey().shared(with: bytes)) != nil
    else { return nil }
    self.init(bytes: bytes)
  }

  init(bytes: [UInt8]) { self.bytes = bytes }

  package var text: String { Bech32.text(bytes, prefix: Self.prefix) }

  func stanza(
    for key: FileKey, using generator: inout some RandomNumberGenerator
  ) throws(SealingFault) -> Header.Stanza {
    let once = try SecretKey(bytes: generator.bytes(32))
    let share = once.publicKey.bytes
    let wrapping = Self.wrapping(try once.key.shared(with: bytes), share: share, recipient: bytes)
    return Header.Stanza(
      kind: Self.kind, arguments: [String(decoding: Base64.text(share), as: UTF8.self)],
      body: try key.wrapped(with: wrapping))
  }

  static func wrapping(
    _ secret: SharedSecret, share: [UInt8], recipient: [UInt8]
  ) -> SymmetricKey {
    secret.hkdfDerivedSymmetricKey(
      using: SHA256.self, salt: share + recipient,
      sharedInfo: Array("age-encryption.org/v1/X25519".utf8), outputByteCount: 32)
  }
}

/// What opens the files that were sealed to the public key that belongs to it.
package struct SecretKey: Sendable {
  private static let prefix = "age-secret-key-"
  let key: Curve25519.KeyAgreement.PrivateKey
  package let publicKey: PublicKey

  /// Reads a key such as `AGE-SECRET-KEY-1…`; nil where it is none.
  package init?(_ text: String) {
    guard text == text.uppercased(), let bytes = Bech32.bytes(of: text, prefix: Self.prefix),
      let key = try? SecretKey(bytes: bytes)
    else { return nil }
    self = key
  }

  /// Makes a new key.
  package init(using generator: inout some RandomNumberGenerator) throws(SealingFault) {
    try self.init(bytes: generator.bytes(32))
  }

  init(bytes: [UInt8]) throws(SealingFault) {
    do {
      key = try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes)
    } catch {
      throw .key
    }
    publicKey = PublicKey(bytes: Array(key.publicKey.rawRepresentation))
  }

  package var text: String {
    Bech32.text(Array(key.rawRepresentation), prefix: Self.prefix).uppercased()
  }

  /// The file's key in `stanza`; nil where it isn't meant for this one.
  func fileKey(in stanza: Header.Stanza) throws(SealingFault) -> FileKey? {
    guard stanza.kind == PublicKey.kind else { return nil }
    guard let share = stanza.share else { throw .header }
    let secret = try key.shared(with: share)
    let wrapping = PublicKey.wrapping(secret, share: share, recipient: publicKey.bytes)
    return FileKey(unwrapping: stanza.body, with: wrapping)
  }
}

extension Header.Stanza {
  /// The key a stanza for a public key was made with; nil where it isn't as the format has it.
  var share: [UInt8]? {
    guard arguments.count == 1, body.count == FileKey.wrappedCount,
      let share = Base64.bytes(of: Array(arguments[0].utf8)), share.count == 32
    else { return nil }
    return share
  }
}

extension Curve25519.KeyAgreement.PrivateKey {
  /// What both sides know; points of low order, with which it would be no secret, are refused.
  func shared(with bytes: [UInt8]) throws(SealingFault) -> SharedSecret {
    do {
      let other = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: bytes)
      let secret = try sharedSecretFromKeyAgreement(with: other)
      let isNothing = secret.withUnsafeBytes { $0.allSatisfy { $0 == 0 } }
      if !isNothing { return secret }
    } catch {}
    throw .header
  }
}

internal import FoundationEssentials

/// What a file can be sealed to: whoever has the secret key that belongs to it can open it.
package struct PublicKey: Equatable, Sendable {
  static let kind = "X25519"
  private static let prefix = "age"
  let bytes: [UInt8]

  /// Reads a key such as `age1…`; nil where it is none, or one that would keep no secret.
  package init?(_ text: String) {
    // With a point of low order nobody would share a secret, so anyone can try it.
    let anyone = Secret(repeatElement(1, count: Secret.keyCount))
    guard let bytes = Bech32.bytes(of: text, prefix: Self.prefix), text == text.lowercased(),
      anyone.shared(with: bytes) != nil
    else { return nil }
    self.init(bytes: bytes)
  }

  init(bytes: [UInt8]) { self.bytes = bytes }

  package var text: String { Bech32.text(bytes, prefix: Self.prefix) }

  func stanza(
    for key: FileKey, using generator: inout some RandomNumberGenerator
  ) throws(SealingFault) -> Header.Stanza {
    let once = Secret(generator.bytes(Secret.keyCount))
    let share = once.publicKey
    guard let both = once.shared(with: bytes) else { throw .key }
    return Header.Stanza(
      kind: Self.kind, arguments: [String(decoding: Base64.text(share), as: UTF8.self)],
      body: key.wrapped(with: Self.wrapping(both, share: share, recipient: bytes)))
  }

  static func wrapping(_ both: Secret, share: [UInt8], recipient: [UInt8]) -> Secret {
    both.derived(salt: share + recipient, purpose: "age-encryption.org/v1/X25519")
  }
}

/// What opens the files that were sealed to the public key that belongs to it.
package struct SecretKey: Sendable {
  private static let prefix = "age-secret-key-"
  private let secret: Secret
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
    try self.init(bytes: generator.bytes(Secret.keyCount))
  }

  init(bytes: [UInt8]) throws(SealingFault) {
    guard bytes.count == Secret.keyCount else { throw .key }
    secret = Secret(bytes)
    publicKey = PublicKey(bytes: secret.publicKey)
  }

  package var text: String {
    Bech32.text(secret.bytes, prefix: Self.prefix).uppercased()
  }

  /// The file's key in `stanza`; nil where it isn't meant for this one.
  func fileKey(in stanza: Header.Stanza) throws(SealingFault) -> FileKey? {
    guard stanza.kind == PublicKey.kind else { return nil }
    guard let share = stanza.share, let both = secret.shared(with: share) else { throw .header }
    let wrapping = PublicKey.wrapping(both, share: share, recipient: publicKey.bytes)
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

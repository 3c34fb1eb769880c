/// Secret keys as `age-keygen` writes them: one a line, remarks above.
package enum IdentityFile {
  /// The secret keys in `text`.
  package static func keys(in text: [UInt8]) throws(SealingFault) -> [SecretKey] {
    var keys: [SecretKey] = []
    for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) where line.first != 0x23 {
      guard let key = SecretKey(String(decoding: line, as: UTF8.self)) else { throw .key }
      keys.append(key)
    }
    if keys.isEmpty { throw .key }
    return keys
  }

  /// A file with `key`, sealed with a passphrase, as `age -p` makes it of what `age-keygen` writes.
  package static func seal(
    _ key: SecretKey, with passphrase: Passphrase, work: Int = Passphrase.usualWork,
    using generator: inout some RandomNumberGenerator
  ) throws(SealingFault) -> [UInt8] {
    let text = "# public key: \(key.publicKey.text)\n\(key.text)\n"
    return try SealedFile.seal(Array(text.utf8), with: passphrase, work: work, using: &generator)
  }

  /// The key in a file that is sealed with a passphrase.
  package static func open(
    _ file: [UInt8], with passphrase: Passphrase
  ) throws(SealingFault) -> SecretKey {
    let keys = try keys(in: SealedFile.open(file, with: [.passphrase(passphrase)]).contents)
    guard let key = keys.first else { throw .key }
    return key
  }
}

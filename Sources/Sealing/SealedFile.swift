/// Files in the age format (`age-encryption.org/v1`), which the `age` program opens as well.
package enum SealedFile {
  /// What a file can be opened with.
  package enum Key: Sendable {
    case secret(SecretKey)
    case passphrase(Passphrase)
    /// That of one file alone, as whoever wrote it knows it.
    case file(FileKey)
  }

  /// The bytes that every sealed file begins with.
  package static let beginning = Header.firstLine

  /// The most bytes that sealing adds to `count` of them.
  package static func mostAdded(to count: Int) -> Int {
    Header.mostBytes + Payload.nonceCount + (count / Payload.chunk + 1) * Secret.tagCount
  }

  /// Seals `bytes` to everyone in `recipients`.
  ///
  /// - Returns: The file, and the key that opens this one alone.
  package static func seal(
    _ bytes: [UInt8], to recipients: [PublicKey],
    using generator: inout some RandomNumberGenerator
  ) throws(SealingFault) -> (file: [UInt8], key: FileKey) {
    let key = FileKey(using: &generator)
    var stanzas: [Header.Stanza] = []
    for recipient in recipients {
      stanzas.append(try recipient.stanza(for: key, using: &generator))
    }
    if stanzas.isEmpty { throw .key }
    return (file(bytes, stanzas, key, using: &generator), key)
  }

  /// Seals `bytes` with a passphrase.
  package static func seal(
    _ bytes: [UInt8], with passphrase: Passphrase, work: Int = Passphrase.usualWork,
    using generator: inout some RandomNumberGenerator
  ) throws(SealingFault) -> [UInt8] {
    let key = FileKey(using: &generator)
    let stanza = try passphrase.stanza(for: key, work: work, using: &generator)
    return file(bytes, [stanza], key, using: &generator)
  }

  /// The contents of a whole file, and the key that opens this one alone.
  package static func open(
    _ file: [UInt8], with keys: [Key]
  ) throws(SealingFault) -> (contents: [UInt8], key: FileKey) {
    var opening = Opening(with: keys)
    var contents = try opening.take(file)
    let rest = try opening.finish()
    if contents.isEmpty { contents = rest } else { contents += rest }
    guard let key = opening.fileKey else { throw .header }
    return (contents, key)
  }

  private static func file(
    _ bytes: [UInt8], _ stanzas: [Header.Stanza], _ key: FileKey,
    using generator: inout some RandomNumberGenerator
  ) -> [UInt8] {
    let nonce = generator.bytes(Payload.nonceCount)
    var payload = Payload(key, nonce)
    var file = Header.bytes(of: stanzas, key) + nonce
    var rest = bytes[...]
    repeat {
      let chunk = rest.prefix(Payload.chunk)
      rest = rest.dropFirst(Payload.chunk)
      file += payload.sealed(chunk, isLast: rest.isEmpty)
    } while !rest.isEmpty
    return file
  }
}

/// The contents of a sealed file, in chunks that can be neither moved nor left out.
struct Payload {
  static let nonceCount = 16
  static let chunk = 64 * 1_024

  private let key: Secret
  private var number: UInt64 = 0

  init(_ key: FileKey, _ nonce: [UInt8]) {
    self.key = key.payloadKey(nonce)
  }

  mutating func sealed(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> [UInt8] {
    key.sealed(bytes, nonce: nonce(isLast: isLast))
  }

  mutating func opened(
    _ bytes: ArraySlice<UInt8>, isLast: Bool
  ) throws(SealingFault) -> [UInt8] {
    let isFirst = number == 0
    guard let opened = key.opened(bytes, nonce: nonce(isLast: isLast)) else { throw .contents }
    // An empty end would be another way to write the same.
    if opened.isEmpty && !isFirst { throw .contents }
    return opened
  }

  private mutating func nonce(isLast: Bool) -> [UInt8] {
    defer { number += 1 }
    let counter = (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * (7 - $0))) }
    return [0, 0, 0] + counter + [isLast ? 1 : 0]
  }
}

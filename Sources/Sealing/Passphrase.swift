internal import FoundationEssentials

/// A passphrase that seals a file: whoever knows it can open it, after some work.
package struct Passphrase: Sendable {
  static let kind = "scrypt"
  /// How much work our own files take: two to the power of this, 128 MiB and a quarter of a second.
  package static let usualWork = 17
  /// The most that is done to open others' files, which takes 4 GiB.
  static let mostWork = 22

  private let bytes: [UInt8]

  /// Takes a passphrase as it was typed; nil for an empty one.
  package init?(_ bytes: [UInt8]) {
    if bytes.isEmpty { return nil }
    self.bytes = bytes
  }

  /// How many characters it has.
  package var length: Int { String(decoding: bytes, as: UTF8.self).count }

  /// The line that hands it over to another process of ours.
  package var line: [UInt8] { bytes + [UInt8(ascii: "\n")] }

  package func isSame(as other: Passphrase) -> Bool { bytes == other.bytes }

  func stanza(
    for key: FileKey, work: Int, using generator: inout some RandomNumberGenerator
  ) throws(SealingFault) -> Header.Stanza {
    let salt = generator.bytes(Self.saltCount)
    let wrapping = try derived(salt, work: work)
    return Header.Stanza(
      kind: Self.kind,
      arguments: [String(decoding: Base64.text(salt), as: UTF8.self), String(work)],
      body: key.wrapped(with: wrapping))
  }

  /// The file's key in `stanza`; nil where this isn't the passphrase.
  func fileKey(in stanza: Header.Stanza) throws(SealingFault) -> FileKey? {
    guard stanza.kind == Self.kind else { return nil }
    guard let (salt, work) = stanza.saltAndWork else { throw .header }
    guard work <= Self.mostWork else { throw .tooMuchWork(work) }
    return FileKey(unwrapping: stanza.body, with: try derived(salt, work: work))
  }

  fileprivate static let saltCount = 16

  private func derived(_ salt: [UInt8], work: Int) throws(SealingFault) -> Secret {
    guard (1...Self.mostWork).contains(work),
      let key = Secret.stretched(
        bytes, salt: "age-encryption.org/v1/scrypt".utf8 + salt, work: work)
    else { throw .tooMuchWork(work) }
    return key
  }
}

extension Header.Stanza {
  /// What a stanza for a passphrase says; nil where it isn't as the format has it.
  var saltAndWork: (salt: [UInt8], work: Int)? {
    guard arguments.count == 2, body.count == FileKey.wrappedCount,
      let salt = Base64.bytes(of: Array(arguments[0].utf8)), salt.count == Passphrase.saltCount,
      let work = Int(arguments[1]), work > 0, String(work) == arguments[1]
    else { return nil }
    return (salt, work)
  }
}

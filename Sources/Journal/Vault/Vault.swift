package import Sealing
internal import System

/// How the files of a store are kept: as they are, or sealed.
///
/// Everything the store writes goes through `sealed`, and everything it reads through `opened`. Writing needs
/// only public keys, which lie beside the files; reading asks the ring for the secret one.
package struct Vault: Sendable {
  /// The folder of the store, and of its keys.
  package let folder: String
  let files: any FileSystem
  /// The keys of this process.
  package let ring: KeyRing
  /// Whether the ring may ask someone.
  var asks = true

  /// The name of the file of the public keys; the store is sealed where there is one.
  package static let keysName = "sealing-keys.txt"
  /// The name of the file that holds the store's secret key, sealed with the passphrase.
  package static let identityName = "sealing-identity.age"

  func path(_ name: String) -> String { FilePath(folder: folder, name: name).whole }

  /// The store's public keys; nil where it isn't sealed.
  ///
  /// - Throws: A `JournalError` where the file of the keys can't be read or understood: then nothing is to be
  ///   written either, as it would be plain.
  package func keys() throws -> SealingKeys? {
    let path = path(Self.keysName)
    do {
      guard let status = try files.status(at: path) else { return nil }
      return try ring.recipients(of: folder, in: status) {
        let bytes = try files.contents(of: path, limit: 64 * 1_024)
        guard let keys = SealingKeys(String(decoding: bytes, as: UTF8.self)) else {
          throw JournalError(.keysUnclear, path)
        }
        return keys
      }
    } catch let error as SystemError {
      throw JournalError(reading: path, error)
    } catch let unusable as UnusableFile {
      throw JournalError(.keysUnclear, path, unusable)
    }
  }

  // MARK: - Writing

  /// What is to be written for `bytes`, and the key that opens this one file; as they are where the store
  /// isn't sealed.
  func sealed(_ bytes: [UInt8]) throws -> (bytes: [UInt8], key: FileKey?) {
    guard let keys = try keys(), keys.state != .opening else { return (bytes, nil) }
    return try sealed(bytes, to: keys)
  }

  func sealed(_ bytes: [UInt8], to keys: SealingKeys) throws -> (bytes: [UInt8], key: FileKey?) {
    var generator = SystemRandomNumberGenerator()
    do {
      let (file, key) = try SealedFile.seal(bytes, to: keys.all, using: &generator)
      return (file, key)
    } catch {
      throw JournalError(.keysUnclear, path(Self.keysName), error)
    }
  }

  // MARK: - Reading

  /// Whether everything in the store can be read without asking anyone.
  package var isOpen: Bool { !hasKeys || ring.secret(of: folder) != nil }

  /// Whether somebody was asked for the passphrase, and it didn't come.
  package var isRefused: Bool { ring.isRefused(folder) }

  /// What the store was opened with, for another process of ours.
  package var passphrase: Passphrase? { ring.passphrase(of: folder) }

  /// Whether there are keys in the store's folder.
  package var hasKeys: Bool { exists(Self.keysName) || exists(Self.identityName) }

  /// Asks for the passphrase, unless that was done before.
  ///
  /// - Throws: A `JournalError`: `locked`, `wrongPassphrase` or `identityLost`.
  @discardableResult package func unlock() throws -> SecretKey {
    if let secret = ring.secret(of: folder) { return secret }
    guard asks else { throw JournalError(.locked, folder) }
    let path = path(Self.identityName)
    do {
      return try ring.secret(of: folder) {
        try files.contents(of: path, limit: 64 * 1_024)
      }
    } catch let error as SystemError {
      throw JournalError(error.code == .notFound ? .identityLost : .readFailed, path, error)
    } catch let error as JournalError {
      throw error
    } catch {
      throw JournalError(.identityUnclear, path, error)
    }
  }

  /// The contents of the file at `path` that holds `bytes`, and the key that opens this one file; as they are
  /// where they aren't sealed.
  func opened(_ bytes: [UInt8], path: String) throws -> (bytes: [UInt8], key: FileKey?) {
    guard Self.isSealed(bytes) else { return (bytes, nil) }
    do throws(SealingFault) {
      if let found = try opened(bytes, with: ring.others) { return found }
    } catch {
      throw JournalError(.damaged, path, error)
    }
    let secret = try unlock()
    do throws(SealingFault) {
      if let found = try opened(bytes, with: [.secret(secret)]) { return found }
    } catch {
      throw JournalError(.damaged, path, error)
    }
    throw JournalError(.sealedForOthers, path)
  }

  private func opened(
    _ bytes: [UInt8], with keys: [SealedFile.Key]
  ) throws(SealingFault) -> (bytes: [UInt8], key: FileKey?)? {
    do {
      let (contents, key) = try SealedFile.open(bytes, with: keys)
      return (contents, key)
    } catch .noMatch {
      return nil
    }
  }

  /// Whether a file that begins like this is sealed.
  static func isSealed(_ bytes: [UInt8]) -> Bool { bytes.starts(with: SealedFile.beginning) }

  private func exists(_ name: String) -> Bool {
    ((try? files.status(at: path(name))) ?? nil) != nil
  }
}

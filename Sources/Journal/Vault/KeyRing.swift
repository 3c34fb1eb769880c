package import Sealing
internal import Synchronization
internal import System

/// The keys that this process has: asked for once, kept in memory, and gone when it ends.
package final class KeyRing: Sendable {
  /// Asks for the passphrase of the store in a folder, after a wrong one if `isWrong`; nil where nobody
  /// gives one.
  package typealias Ask = @Sendable (_ folder: String, _ isWrong: Bool) throws -> Passphrase?
  /// Does its work while nothing that is typed can be seen.
  package typealias Unseen = @Sendable (_ work: () throws -> Void) throws -> Void

  private struct Held {
    /// The secret key of the store in each folder.
    var stores: [String: SecretKey] = [:]
    /// Why there is none.
    var refusals: [String: any Error] = [:]
    /// The passphrase that opened it.
    var passphrases: [String: Passphrase] = [:]
    var others: [SealedFile.Key] = []
    /// What opened an archive: most often it opens the store as well, and is asked for once.
    var ofArchives: [Passphrase] = []
    var isSilent = false
    /// The public keys of the store in each folder, as long as their file stays as it is.
    var recipients: [String: (file: FileStatus, keys: SealingKeys)] = [:]
  }

  /// How much work it takes to try a passphrase.
  let work: Int
  private let ask: Ask
  private let unseen: Unseen
  private let held = Mutex(Held())

  /// Makes a ring without keys.
  ///
  /// - Parameters:
  ///   - work: How much work it takes to try a passphrase that is set: two to the power of this.
  ///   - ask: Asks for one.
  ///   - unseen: Does what goes on from asking for a passphrase until it was tried or set.
  package init(
    work: Int = Passphrase.usualWork, _ ask: @escaping Ask = { _, _ in nil },
    unseen: @escaping Unseen = { try $0() }
  ) {
    self.work = work
    self.unseen = unseen
    self.ask = ask
  }

  /// Adds a key that opens files of any store.
  package func add(_ key: SealedFile.Key) {
    held.withLock { $0.others.append(key) }
  }

  /// Keeps a passphrase that opened an archive.
  func keep(ofArchive passphrase: Passphrase) {
    held.withLock { $0.ofArchives.append(passphrase) }
  }

  /// Keeps the secret key of the store in `folder`, and the passphrase for it; forgets what it knew before.
  func keep(_ key: SecretKey?, _ passphrase: Passphrase?, of folder: String) {
    held.withLock {
      $0.stores[folder] = key
      $0.refusals[folder] = nil
      $0.passphrases[folder] = passphrase
      $0.recipients[folder] = nil
    }
  }

  /// Asks nobody from now on: the terminal is needed for something else.
  package func askNoMore() { held.withLock { $0.isSilent = true } }

  /// Whether somebody was asked for the passphrase of the store in `folder`, and it didn't come.
  func isRefused(_ folder: String) -> Bool {
    held.withLock { held in
      held.refusals[folder] != nil || held.isSilent && held.stores[folder] == nil
    }
  }

  /// The passphrase that the store in `folder` was opened with.
  func passphrase(of folder: String) -> Passphrase? { held.withLock { $0.passphrases[folder] } }

  var others: [SealedFile.Key] { held.withLock(\.others) }

  /// The secret key of the store in `folder`, if it is here already.
  func secret(of folder: String) -> SecretKey? {
    held.withLock { $0.stores[folder] }
  }

  /// The secret key of the store in `folder`; where it isn't here yet, `identity` is opened with what is asked.
  ///
  /// Whoever gave none is not asked again.
  func secret(of folder: String, in identity: () throws -> [UInt8]) throws -> SecretKey {
    try held.withLock { held in
      if let known = held.stores[folder] { return known }
      if let refusal = held.refusals[folder] { throw refusal }
      if held.isSilent { throw JournalError(.locked, folder) }
      do {
        let (key, passphrase) = try opened(identity(), of: folder, trying: held.ofArchives)
        (held.stores[folder], held.passphrases[folder]) = (key, passphrase)
        return key
      } catch {
        held.refusals[folder] = error
        throw error
      }
    }
  }

  private func opened(
    _ identity: [UInt8], of folder: String, trying known: [Passphrase]
  ) throws -> (SecretKey, Passphrase) {
    for passphrase in known {
      if let key = try? IdentityFile.open(identity, with: passphrase) { return (key, passphrase) }
    }
    return try asked(folder) { passphrase throws(SealingFault) in
      try IdentityFile.open(identity, with: passphrase)
    }
  }

  /// What `open` makes of the passphrase for `subject`, which is asked for until it is right or nobody gives
  /// another.
  func asked<Value>(
    _ subject: String, _ open: (Passphrase) throws(SealingFault) -> Value
  ) throws -> (Value, Passphrase) {
    try unseen {
      var isWrong = false
      while let passphrase = try ask(subject, isWrong) {
        do throws(SealingFault) {
          return (try open(passphrase), passphrase)
        } catch {
          guard error == .noMatch else { throw error }
          isWrong = true
        }
      }
      throw JournalError(isWrong ? .wrongPassphrase : .locked, subject)
    }
  }

  /// Does `work` while nothing that is typed can be seen: a passphrase is asked for in it, and tried or set.
  func unseen<Value>(_ work: () throws -> Value) throws -> Value {
    var value: Value?
    try unseen { value = try work() }
    guard let value else { preconditionFailure("Whoever hides what is typed does the work.") }
    return value
  }

  /// The public keys of the store in `folder`, read by `read` unless its file is still `file`.
  func recipients(
    of folder: String, in file: FileStatus, read: () throws -> SealingKeys
  ) throws -> SealingKeys {
    if let known = held.withLock({ $0.recipients[folder] }), file.isUnchanged(since: known.file) {
      return known.keys
    }
    let keys = try read()
    held.withLock { $0.recipients[folder] = (file, keys) }
    return keys
  }
}

internal import Practice
package import Sealing
internal import System

/// What came of bringing every file of a store to what its keys say.
package struct KeyChange: Sendable {
  /// How many files were written anew.
  package internal(set) var done = 0
  /// The sessions and dossiers that are open elsewhere; until they are closed it isn't finished.
  package internal(set) var busy: [String] = []
  /// The files that stay as they are, and why.
  package internal(set) var left: [Listing.SetAside] = []

  package init() {}

  package var isFinished: Bool { busy.isEmpty }
}

// What is meant is written down first, in one step, and the files follow one after another: each opens in the
// old way or the new at any moment, and whoever comes after a kill finishes it.
extension Journal {
  /// Seals everything, with a new key under `passphrase` unless there is one.
  package func seal(with passphrase: @autoclosure () throws -> Passphrase) throws -> KeyChange {
    try changingKeys {
      if var keys = try vault.keys() {
        if keys.state != .resealing { keys.state = .sealing }
        return try change(to: keys)
      }
      // Somebody took the file of the keys away: what is sealed opens with the key there is.
      if vault.hasKeys, try sealing().sealed > 0 {
        return try change(to: SealingKeys(.sealing, store: vault.unlock().publicKey))
      }
      var generator = SystemRandomNumberGenerator()
      let secret = try SecretKey(using: &generator)
      try makeFolders()
      try vault.ring.unseen {
        let passphrase = try passphrase()
        try retireIdentity()
        try writeIdentity(secret, passphrase)
      }
      return try change(to: SealingKeys(.sealing, store: secret.publicKey))
    }
  }

  /// Opens everything, and leaves it plain.
  package func unseal() throws -> KeyChange {
    try changingKeys {
      guard var keys = try vault.keys() else { return KeyChange() }
      do {
        try vault.unlock()
      } catch let error as JournalError
        where error.code == .identityLost && keys.state == .opening
      {
        // It is retired last but one: all that it opens is open.
      }
      keys.state = .opening
      return try change(to: keys)
    }
  }

  /// Seals everything to other keys than now.
  package func reseal(_ change: (inout SealingKeys) -> Void) throws -> KeyChange {
    try changingKeys {
      try vault.unlock()
      guard var keys = try vault.keys() else { return KeyChange() }
      change(&keys)
      keys.state = .resealing
      return try self.change(to: keys)
    }
  }

  /// Puts the store's key under another passphrase; nothing else changes.
  package func setPassphrase(_ passphrase: @autoclosure () throws -> Passphrase) throws {
    let secret = try vault.unlock()
    try vault.ring.unseen { try writeIdentity(secret, passphrase()) }
  }

  /// Gives the store a new key under `passphrase`, and seals everything to it that `recovery` opens.
  package func recover(
    with recovery: SecretKey, _ passphrase: @autoclosure () throws -> Passphrase
  ) throws -> KeyChange {
    vault.ring.add(.secret(recovery))
    return try changingKeys {
      var generator = SystemRandomNumberGenerator()
      let secret = try SecretKey(using: &generator)
      var keys = try vault.keys() ?? SealingKeys(.resealing, store: secret.publicKey)
      try vault.ring.unseen {
        let passphrase = try passphrase()
        try retireIdentity()
        try writeIdentity(secret, passphrase)
      }
      (keys.store, keys.recovery) = (secret.publicKey, recovery.publicKey)
      keys.state = .resealing
      return try change(to: keys)
    }
  }

  /// How far sealing is, told without any key.
  package func sealing() throws -> (keys: SealingKeys?, sealed: Int, plain: Int) {
    var (sealed, plain) = (0, 0)
    for journal in [self, below(Dossiers.folderName)] {
      for name in try journal.names() where Self.id(ofKept: name) != nil {
        let start = journal.firstBytes(of: name)
        if start.isEmpty { continue }
        if Vault.isSealed(start) { sealed += 1 } else { plain += 1 }
      }
    }
    return (try vault.keys(), sealed, plain)
  }

  private func firstBytes(of name: String) -> [UInt8] {
    guard let file = try? files.openFile(path(name), for: .reading) else { return [] }
    defer { try? files.closeFile(file) }
    return (try? files.readSome(file, upTo: SealedFile.beginning.count)) ?? []
  }

  /// Finishes what was begun and interrupted; nil where nothing was.
  ///
  /// - Throws: A `JournalError`: `locked` where a passphrase is needed and nobody gave it, `busy` while
  ///   another process is at it.
  package func finishKeyChange() throws -> KeyChange? {
    guard let keys = try vault.keys(), keys.state != .sealed else { return nil }
    return try changingKeys { try finish(keys) }
  }

  // MARK: - Steps

  private func changingKeys<Value>(_ work: () throws -> Value) throws -> Value {
    if try names().isEmpty { try makeFolders() }
    let lock = try SessionLock(on: ".sealing.lock", in: self, subject: folder)
    defer { lock.release() }
    return try work()
  }

  private func makeFolders() throws {
    do {
      try files.makeFolders(folder)
    } catch {
      throw JournalError(creating: folder, error)
    }
  }

  private func change(to keys: SealingKeys) throws -> KeyChange {
    try plain(Array(keys.text.utf8), as: Vault.keysName)
    return try finish(keys)
  }

  private func finish(_ keys: SealingKeys) throws -> KeyChange {
    var change = KeyChange()
    for journal in [self, below(Dossiers.folderName)] {
      try journal.bring(to: keys, &change)
    }
    guard change.isFinished else { return change }
    if keys.state == .opening {
      try retireIdentity()
      try remove(Vault.keysName)
      vault.ring.keep(nil, nil, of: folder)
    } else {
      var keys = keys
      keys.state = .sealed
      try plain(Array(keys.text.utf8), as: Vault.keysName)
    }
    return change
  }

  private func writeIdentity(_ secret: SecretKey, _ passphrase: Passphrase) throws {
    var generator = SystemRandomNumberGenerator()
    let bytes = try IdentityFile.seal(
      secret, with: passphrase, work: vault.ring.work, using: &generator)
    try plain(bytes, as: Vault.identityName)
    vault.ring.keep(secret, passphrase, of: vault.folder)
  }

  /// Keeps a key that is no longer used under another name, for copies elsewhere that it still opens.
  private func retireIdentity() throws {
    for number in 1...999 {
      do {
        let old = path(Vault.identityName)
        guard try files.status(at: old) != nil else { return }
        return try files.giveUnusedName(path("sealing-identity-\(number).age"), to: old)
      } catch {
        if error.code == .exists { continue }
        throw JournalError(writing: path(Vault.identityName), error)
      }
    }
  }

  private func plain(_ bytes: [UInt8], as name: String) throws {
    do {
      try DurableWrite(files: files, folder: folder, stem: "sealing").replace(name, with: bytes)
    } catch {
      throw JournalError(writing: path(name), error)
    }
  }

  private func remove(_ name: String) throws {
    do {
      try files.remove(path(name))
      try files.confirmNames(in: folder)
    } catch {
      throw JournalError(writing: path(name), error)
    }
  }
}

extension Journal {
  /// Writes every file of this folder anew that isn't yet as `keys` say.
  fileprivate func bring(to keys: SealingKeys, _ change: inout KeyChange) throws {
    for name in try names().sorted() {
      if keys.state != .opening { removeLeftover(name) }
      guard let id = Self.id(ofKept: name) else { continue }
      do {
        let lock = try SessionLock(id, in: self)
        defer { lock.release() }
        if try bring(name, to: keys) { change.done += 1 }
      } catch let error as JournalError {
        switch error.code {
        case .busy: change.busy.append(id.text)
        case .notFound: break
        case .damaged, .sealedForOthers, .tooLarge:
          change.left.append(Listing.SetAside(name: name, reason: error))
        case .identityLost where keys.state == .opening:
          change.left.append(Listing.SetAside(name: name, reason: error))
        default: throw error
        }
      }
    }
  }

  /// The session or dossier whose words are in the file called `name`: its record, also a damaged one that is
  /// kept, or its draft.
  fileprivate static func id(ofKept name: String) -> SessionID? {
    if let id = id(ofFile: name) ?? id(ofDraft: name) { return id }
    guard isSetAside(name), let end = name.firstRange(of: ".json.damaged-") else { return nil }
    return SessionID(name[..<end.lowerBound])
  }

  // A save that was killed left plain words behind.
  private func removeLeftover(_ name: String) {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard Self.id(ofTemporary: name) != nil, let writer = Int32(parts[2]),
      !ThisProcess.isRunning(writer)
    else { return }
    try? files.remove(path(name))
  }

  /// Writes the file called `name` anew unless it is as `keys` say; whether it was written.
  private func bring(_ name: String, to keys: SealingKeys) throws -> Bool {
    let path = path(name)
    do {
      let most = Limits.recordBytes + SealedFile.mostAdded(to: Limits.recordBytes)
      let bytes = try files.contents(of: path, limit: most)
      let isSealed = Vault.isSealed(bytes)
      switch keys.state {
      case .sealed: return false
      case .sealing: if isSealed { return false }
      case .resealing: break
      case .opening: if !isSealed { return false }
      }
      let contents = try vault.opened(bytes, path: path).bytes
      let wanted =
        keys.state == .opening ? contents : try vault.sealed(contents, to: keys).bytes
      try DurableWrite(files: files, folder: folder, stem: id(stemOf: name)).replace(
        name, with: wanted)
      return true
    } catch let error as SystemError {
      throw [.open, .read, .look].contains(error.call) && error.code != .noSpace
        ? JournalError(reading: path, error) : JournalError(writing: path, error)
    } catch let unusable as UnusableFile {
      // A folder or a pipe holds no words of ours.
      if unusable == .notPlain { return false }
      throw JournalError(.tooLarge, path, unusable)
    }
  }

  private func id(stemOf name: String) -> String {
    Self.id(ofKept: name)?.text ?? name
  }
}

internal import Sealing

extension Vault {
  /// What is to be written for an archive of the whole store: sealed with its passphrase where the store is
  /// sealed, so that nothing else is needed to open it on another computer.
  ///
  /// - Throws: A `JournalError` where the store is locked.
  package func sealedArchive(_ bytes: [UInt8]) throws -> [UInt8] {
    guard hasKeys else { return bytes }
    try unlock()
    guard let passphrase = ring.passphrase(of: folder) else {
      throw JournalError(.locked, folder)
    }
    var generator = SystemRandomNumberGenerator()
    return try SealedFile.seal(
      bytes, with: passphrase, work: ring.work, using: &generator)
  }
}

extension KeyRing {
  /// The contents of an archive that holds `bytes`, after the passphrase was asked for where it is sealed.
  ///
  /// - Parameter path: What the archive is called.
  /// - Throws: A `JournalError` about it.
  package func openedArchive(_ bytes: [UInt8], path: String) throws -> [UInt8] {
    guard Vault.isSealed(bytes) else { return bytes }
    do {
      if try SealedFile.needsPassphrase(bytes) == true {
        let (contents, passphrase) = try asked(path) { passphrase throws(SealingFault) in
          try SealedFile.open(bytes, with: [.passphrase(passphrase)]).contents
        }
        keep(ofArchive: passphrase)
        return contents
      }
      return try SealedFile.open(bytes, with: others).contents
    } catch let fault as SealingFault {
      throw JournalError(fault == .noMatch ? .sealedForOthers : .damaged, path, fault)
    }
  }
}

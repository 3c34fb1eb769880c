internal import Sealing

extension Journal {
  /// Reads a file of the store, and opens it if it is sealed.
  ///
  /// Nothing else reads what people wrote.
  ///
  /// - Throws: A `JournalError`, which says what may be done where it is locked.
  package func contents(of name: String, limit: Int) throws -> [UInt8] {
    try file(name, limit: limit).bytes
  }

  func file(_ name: String, limit: Int) throws -> (bytes: [UInt8], key: FileKey?) {
    let path = path(name)
    do {
      let bytes = try files.contents(
        of: path, limit: limit + SealedFile.mostAdded(to: limit))
      let opened = try vault.opened(bytes, path: path)
      guard opened.bytes.count <= limit else { throw UnusableFile.tooLarge(opened.bytes.count) }
      return opened
    } catch let error as SystemError {
      throw JournalError(reading: path, error)
    } catch let unusable as UnusableFile {
      throw JournalError(unusable == .notPlain ? .readFailed : .tooLarge, path, unusable)
    }
  }

  /// Writes a file of the store durably, sealed if the store is.
  ///
  /// Nothing else writes what people wrote.
  ///
  /// - Parameter replacing: Whether it may take the place of another; else the name has to be free.
  /// - Throws: A `JournalError`; what was there before is then still there, except after `notConfirmed`.
  package func write(_ bytes: [UInt8], as name: String, replacing: Bool) throws {
    do {
      try put(bytes, as: name, replacing: replacing)
    } catch let error as SystemError {
      throw replacing
        ? JournalError(writing: path(name), error) : JournalError(creating: path(name), error)
    }
  }

  /// Writes a file of the store; see `write`.
  ///
  /// - Returns: The key that opens this one file, if it was sealed.
  /// - Throws: A `SystemError`, or a `JournalError` where it couldn't be sealed.
  @discardableResult
  func put(_ bytes: [UInt8], as name: String, replacing: Bool) throws -> FileKey? {
    let (bytes, key) = try vault.sealed(bytes)
    // Of a name that is hidden already, the file behind it.
    let (dot, all) = (UInt8(ascii: "."), name.utf8)
    let stem = String(Substring(all.drop { $0 == dot }.prefix { $0 != dot }))
    let writing = DurableWrite(files: files, folder: folder, stem: stem)
    if replacing {
      try writing.replace(name, with: bytes)
    } else {
      try writing.create(name, with: bytes)
    }
    return key
  }
}

extension Journal {
  /// The files of the same store in a folder within that of the records.
  func below(_ name: String) -> Journal {
    var journal = Journal(folder: path(name), files: files, reader: reader)
    journal.vault = vault
    return journal
  }

  /// The same without asking anyone for a passphrase: what is locked stays so.
  package var unasked: Journal {
    var journal = self
    journal.vault.asks = false
    return journal
  }

  /// Asks for the passphrase before anything is read, so that it is asked once.
  ///
  /// - Throws: A `JournalError` where nobody gave it. Where there is nothing to open with it, what isn't
  ///   sealed can still be read.
  func unlockIfPossible() throws {
    do {
      try vault.unlock()
    } catch let error as JournalError where error.code == .identityLost {}
  }
}

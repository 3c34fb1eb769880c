package import Practice
internal import Synchronization
internal import System

/// What a folder of records holds.
package struct Listing: Sendable {
  /// A file that cannot be read as a record; it is left alone.
  package struct SetAside: Sendable {
    package let name: String
    /// Why, and what to do about it.
    package let reason: JournalError
  }

  /// The records that can be read, oldest first.
  package let records: [StoredRecord]
  /// The files that cannot, by name.
  package let setAside: [SetAside]

  /// The session last added to.
  package var last: SessionRecord? {
    records.map(\.record).max { ($0.updated, $0.id) < ($1.updated, $1.id) }
  }
}

extension Journal {
  /// Reads every record; files that are none are listed with the reason.
  ///
  /// - Throws: A `JournalError` when the folder itself cannot be read; a missing one is empty.
  package func list() throws -> Listing { try list(nil) }

  /// Reads every record whose file's bytes are `wanted`; the others are left aside without a word.
  func list(_ wanted: (@Sendable ([UInt8]) -> Bool)?) throws -> Listing {
    if vault.hasKeys, vault.ring.others.isEmpty { try unlockIfPossible() }
    let names = try names().sorted()
    // Each run of neighbouring names is read by one thread; a folder of a few records by this one.
    let found = Mutex<[Int: Listing]>([:])
    let runs = (names.count + Self.run - 1) / Self.run
    ThreadPool.perform(runs) { run in
      let listing = listing(of: names.dropFirst(run * Self.run).prefix(Self.run), wanted)
      found.withLock { $0[run] = listing }
    }
    let listings = found.withLock { found in (0..<runs).compactMap { found[$0] } }
    return Listing(
      records: listings.flatMap(\.records), setAside: listings.flatMap(\.setAside))
  }

  private static let run = 12

  private func listing(
    of names: ArraySlice<String>, _ wanted: (([UInt8]) -> Bool)?
  ) -> Listing {
    var records: [StoredRecord] = []
    var setAside: [Listing.SetAside] = []
    for name in names {
      do {
        if let record = try stored(in: name, wanted) { records.append(record) }
      } catch {
        let error = error as? JournalError ?? JournalError(.readFailed, path(name), error)
        // Another process may have deleted it since the names were read.
        if error.code == .notFound { continue }
        setAside.append(Listing.SetAside(name: name, reason: error))
      }
    }
    return Listing(records: records, setAside: setAside)
  }

  /// The record in the file called `name`; nil for names that have nothing to do with records.
  private func stored(
    in name: String, _ wanted: (([UInt8]) -> Bool)?
  ) throws -> StoredRecord? {
    if name.hasPrefix(".") { return nil }
    guard name.hasSuffix(".json") else {
      if Self.isSetAside(name) { throw JournalError(.setAside, path(name)) }
      return nil
    }
    var bytes: [UInt8]?
    if let wanted {
      // Before all else, as taking a name apart takes as long as reading the file.
      let read = try contents(of: name, limit: Limits.recordBytes)
      guard wanted(read) else { return nil }
      bytes = read
    }
    guard let id = Self.id(ofFile: name) else {
      throw JournalError(.notUnderstood, path(name), RecordProblem(.otherName))
    }
    return try RecordCodec.decode(
      bytes ?? contents(of: name, limit: Limits.recordBytes), id: id, file: path(name), reader)
  }
}

extension Journal {
  /// Keeps a damaged record under another name, and says so; its bytes are not touched.
  ///
  /// The caller holds the session's lock.
  func setAside(_ id: SessionID, because damage: JournalError) -> JournalError {
    for number in 1...99 {
      let name = "\(Self.fileName(id)).damaged-\(number)"
      do {
        try files.giveUnusedName(path(name), to: path(of: id))
        return JournalError(.setAside, path(name), damage.underlying)
      } catch {
        if error.code == .exists { continue }
        // It stays where it is, which loses nothing either.
        return damage
      }
    }
    return damage
  }
}

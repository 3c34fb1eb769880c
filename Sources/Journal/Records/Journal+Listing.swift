internal import Practice

extension Journal {
  /// Reads every record; files that are none are listed with the reason.
  ///
  /// - Throws: A `JournalError` when the folder itself cannot be read; a missing one is empty.
  package func list() throws -> Listing {
    var records: [StoredRecord] = []
    var setAside: [Listing.SetAside] = []
    for name in try names().sorted() {
      do {
        if let record = try stored(in: name) { records.append(record) }
      } catch let error as JournalError {
        // Another process may have deleted it since the names were read.
        if error.code == .notFound { continue }
        setAside.append(Listing.SetAside(name: name, reason: error))
      }
    }
    return Listing(records: records, setAside: setAside)
  }

  /// The record in the file called `name`; nil for names that have nothing to do with records.
  private func stored(in name: String) throws -> StoredRecord? {
    if Self.isSetAside(name) { throw JournalError(.setAside, path(name)) }
    guard name.hasSuffix(".json"), !name.hasPrefix(".") else { return nil }
    guard let id = Self.id(ofFile: name) else {
      throw JournalError(.notUnderstood, path(name), RecordProblem(.otherName))
    }
    return try read(id)
  }
}

package import Practice

extension Journal {
  /// Finds the sessions in which every word of `text` was written.
  ///
  /// - Throws: A `JournalError` when the folder cannot be read.
  package func search(_ text: String) throws -> [SearchResult] { try search(SearchQuery(text)) }

  /// Finds the sessions that `query` asks for, the best first.
  ///
  /// - Throws: A `JournalError` when the folder cannot be read.
  package func search(_ query: SearchQuery) throws -> [SearchResult] {
    guard !query.isEmpty else { return [] }
    // Understanding a record takes a hundred times as long as looking through its bytes.
    let scan = RecordScan(query.words)
    return SearchShelf(try list(scan.mayHold).records.map(\.record)).find(query)
  }

  /// Reads the records in which actions were agreed or looked at again; the others are left aside.
  ///
  /// - Throws: A `JournalError` when the folder cannot be read.
  package func listActions() throws -> Listing { try list(RecordScan.mayHoldActions) }

  /// Whether the session with this id is the only one that has a record.
  package func holdsOnly(_ id: SessionID) -> Bool {
    (try? names().compactMap(Self.id(ofFile:))) == [id]
  }
}

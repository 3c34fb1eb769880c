package import Practice

/// What a folder of records holds.
package struct Listing: Sendable {
  /// A file that cannot be read as a record; it is left alone.
  package struct SetAside: Sendable {
    /// The file's name.
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

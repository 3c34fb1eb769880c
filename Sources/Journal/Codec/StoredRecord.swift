package import Practice

/// A record as it stands in its file.
package struct StoredRecord: Hashable, Sendable {
  /// The record.
  package var record: SessionRecord
  /// Whether it is as reflect wrote it.
  package var integrity: Integrity

  /// Makes a stored record.
  package init(_ record: SessionRecord, _ integrity: Integrity) {
    self.record = record
    self.integrity = integrity
  }
}

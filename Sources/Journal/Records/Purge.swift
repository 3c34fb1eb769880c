package import Practice

/// What came of deleting several records.
package struct Purge: Sendable {
  /// A record that could not be deleted.
  package struct Kept: Sendable {
    /// Whose it is.
    package let id: SessionID
    /// Why, and what to do about it.
    package let reason: any Error
  }

  /// The sessions whose records are gone.
  package var deleted: [SessionID] = []
  /// The sessions whose records are not.
  package var kept: [Kept] = []
}

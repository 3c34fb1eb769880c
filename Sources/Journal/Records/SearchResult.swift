package import Practice

/// A session in which all words searched for occur.
package struct SearchResult: Sendable {
  /// The session's record.
  package let record: SessionRecord
  /// The passages with at least one of the words.
  package let passages: [Passage]
}

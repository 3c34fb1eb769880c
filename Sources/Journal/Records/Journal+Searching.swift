internal import Practice

extension Journal {
  /// Finds the sessions in which every word of `text` was written, newest first.
  ///
  /// Capital letters make no difference, and parts of words count.
  ///
  /// - Throws: A `JournalError` when the folder cannot be read.
  package func search(_ text: String) throws -> [SearchResult] {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    guard !words.isEmpty else { return [] }
    return try list().records.reversed().compactMap { Self.result(in: $0.record, words) }
  }

  private static func result(in record: SessionRecord, _ words: [String]) -> SearchResult? {
    var missing = Set(words)
    let passages = record.passages.filter { passage in
      let text = passage.text.lowercased()
      let found = words.filter { text.contains($0) }
      missing.subtract(found)
      return !found.isEmpty
    }
    return missing.isEmpty ? SearchResult(record: record, passages: passages) : nil
  }
}

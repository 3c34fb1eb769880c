package import Practice

extension Journal {
  /// Finds the session that `text` means.
  ///
  /// That is an id, the beginning of one, the beginning or end of its last four letters, or `last`
  /// for the session last added to.
  ///
  /// - Throws: A `JournalError`: `notFound`, or `ambiguous` when it could mean several.
  package func find(_ text: String) throws -> SessionID {
    if text == "last" { return try last() }
    let ids = try names().compactMap(Self.id(ofFile:)).sorted()
    let wanted = text.lowercased()
    guard !wanted.isEmpty else { throw JournalError(.notFound, "\"\"") }
    let begun = ids.filter { $0.text.hasPrefix(wanted) }
    let meant = begun.isEmpty ? ids.filter { Self.tail(of: $0, fits: wanted) } : begun
    guard let first = meant.first else { throw JournalError(.notFound, "\"\(text)\"") }
    guard meant.count == 1 else {
      throw JournalError(.ambiguous, "\"\(text)\"", Candidates(ids: meant))
    }
    return first
  }

  private func last() throws -> SessionID {
    guard let last = try list().last else { throw JournalError(.notFound, "\"last\"") }
    return last.id
  }

  private static func tail(of id: SessionID, fits text: String) -> Bool {
    let tail = id.text.suffix(4)
    return tail.hasPrefix(text) || tail.hasSuffix(text)
  }
}

/// The sessions that a text could mean.
struct Candidates: Error, Equatable {
  /// Their ids; two at least.
  let ids: [SessionID]
}

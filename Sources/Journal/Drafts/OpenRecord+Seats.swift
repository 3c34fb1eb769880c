internal import Practice

/// The seats of a session's phones, kept beside its record and never in it: sealed where records are.
extension OpenRecord {
  /// Keeps `bytes` in place of what was kept before; none takes it away.
  ///
  /// - Throws: A `JournalError`; the session goes on where this fails.
  package func keepSeats(_ bytes: [UInt8]) throws {
    let name = Journal.seatsName(record.id)
    guard bytes.isEmpty else { return try journal.write(bytes, as: name, replacing: true) }
    do {
      try journal.files.remove(journal.path(name))
      try journal.files.confirmNames(in: journal.folder)
    } catch {
      if error.code != .notFound { throw JournalError(writing: journal.path(name), error) }
    }
  }

  /// What was kept; nil where nothing was, or where it can't be read.
  package func seats() -> [UInt8]? {
    try? journal.contents(of: Journal.seatsName(record.id), limit: Self.mostSeatBytes)
  }

  private static let mostSeatBytes = 1024 * 1024
}

extension Journal {
  static func seatsName(_ id: SessionID) -> String { ".\(id).seats" }
}

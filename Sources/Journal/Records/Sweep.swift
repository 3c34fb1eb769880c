package import Practice
internal import System

/// What was swept from a folder of records.
package struct Sweep: Equatable, Sendable {
  /// The names of the temporary files removed.
  package let removed: [String]
  /// The names of the drafts removed.
  package let drafts: [String]
  /// The folder they were in.
  package let folder: String

  /// What was removed, in a sentence or two; nil when nothing was.
  package func message(_ words: any JournalWords = EnglishJournalWords()) -> String? {
    let sentences = [
      removed.isEmpty ? nil : words.swept(removed.count, from: folder),
      drafts.isEmpty ? nil : words.sweptDrafts(drafts.count, from: folder),
    ].compactMap { $0 }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
}

extension Journal {
  /// Removes what is left behind and older than an hour: temporary files of processes that were
  /// killed, and drafts of sessions that are over or gone.
  ///
  /// It is done at the start of a command, so it never fails: what cannot be removed stays.
  package func sweep(now: Moment) -> Sweep {
    let names = (try? names()) ?? []
    let stale = names.filter { Self.id(ofTemporary: $0) != nil && isStale($0, now) }
    let drafts = names.filter {
      Self.id(ofDraft: $0) != nil && isStale($0, now) && isOrphaned(draft: $0)
    }
    return Sweep(removed: removed(of: stale), drafts: removed(of: drafts), folder: folder)
  }

  /// Shuts the folder of the records to everyone but its owner, if it is open to others.
  ///
  /// - Returns: What to tell the person; nil when it was shut already, or isn't there.
  package func keepPrivate(_ words: any JournalWords = EnglishJournalWords()) -> String? {
    do throws(SystemError) {
      let place = try files.resolved(folder)
      guard let status = try files.status(at: place), status.permissions & 0o077 != 0 else {
        return nil
      }
      try files.setPermissions(status.permissions & 0o700, of: place)
      return words.madePrivate(folder)
    } catch {
      return error.code == .notFound ? nil : words.notPrivate(folder, error)
    }
  }

  private func removed(of names: [String]) -> [String] {
    names.sorted().filter { (try? files.remove(path($0))) != nil }
  }

  private func isStale(_ name: String, _ now: Moment) -> Bool {
    guard let status = try? files.status(at: path(name)), status.kind == .file else {
      return false
    }
    let (hourAgo, isBeforeAllTime) = now.seconds.subtractingReportingOverflow(3_600)
    return !isBeforeAllTime && status.modified.seconds < hourAgo
  }
}

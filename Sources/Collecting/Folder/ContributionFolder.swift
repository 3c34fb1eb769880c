package import Counts
internal import Synchronization
package import System

/// A folder of contributions, which may be synchronised between machines or lie on a network drive.
package struct ContributionFolder {
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// What a folder holds.
  package struct Contents: Sendable {
    /// Those that can be read, by id, no two with the same.
    package var contributions: [Contribution] = []
    /// The names of their files.
    package var names: [String] = []
    /// Why others don't.
    package var remarks: [FolderRemark] = []
    /// Files that aren't looked at, as no contribution is called so.
    package var others: [String] = []
  }

  /// Reads every contribution in it.
  ///
  /// - Parameter known: Those that needn't be read any more, as they were published.
  /// - Parameter telling: Told how many files have been read, and of how many.
  /// - Throws: The system's reason why the folder itself can't be read.
  package func contents(
    except known: Set<RandomName> = [], telling: (Int, Int) -> Void = { _, _ in }
  ) throws(SystemFault) -> Contents {
    let entries = try FolderEntry.all(in: path)
      .filter { !$0.name.hasPrefix(".") && $0.kind != .folder && $0.name != Ledger.fileName }
    let isJSON = { (name: String) in name.lowercased().hasSuffix(".json") }
    // Files that are called as they were written come first: copies and others are held against them.
    let names = entries.map(\.name).filter(isJSON).sorted().map {
      (id: ContributionFile.id(in: $0), name: $0)
    }
    let ordered =
      names.filter { $0.id.map { !known.contains($0) } ?? false }.map(\.name)
      + names.filter { $0.id == nil }.map(\.name)
    var sieve = Sieve()
    for start in stride(from: 0, to: ordered.count, by: Self.batch) {
      let batch = ordered[start..<min(start + Self.batch, ordered.count)]
      for (name, result) in zip(batch, read(Array(batch))) { sieve.take(result, from: name) }
      telling(batch.endIndex, ordered.count)
    }
    var contents = sieve.contents
    contents.others = entries.map(\.name).filter { !isJSON($0) }.sorted()
    return contents
  }

  private static let batch = 512
  private static let run = 64

  typealias Result = Swift.Result<Contribution?, FolderRemark>

  // Each run of neighbouring names is read by one thread.
  private func read(_ names: [String]) -> [Result] {
    let now = Clocks.wall.seconds
    let found = Mutex<[Int: [Result]]>([:])
    let runs = (names.count + Self.run - 1) / Self.run
    ThreadPool.perform(runs) { run in
      let results = names.dropFirst(run * Self.run).prefix(Self.run).map { name in
        Result { () throws(FolderRemark) in
          try ContributionFile(folder: path, name: name).read(now: FileTime(seconds: now))
        }
      }
      found.withLock { $0[run] = results }
    }
    return found.withLock { found in (0..<runs).flatMap { found[$0] ?? [] } }
  }
}

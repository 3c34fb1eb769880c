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
    var reading = try Reading(self, except: known)
    while reading.readMore() { telling(reading.done, reading.count) }
    return reading.contents
  }

  /// A folder as it's being read, some hundred files at a time.
  package struct Reading {
    /// How many files there are to read.
    package var count: Int { names.count }
    /// How many have been read.
    package private(set) var done = 0
    private let folder: String
    private let names: [String]
    private let others: [String]
    private var sieve: Sieve

    /// - Parameter known: Those that needn't be read any more.
    /// - Throws: The system's reason why the folder itself can't be read.
    package init(
      _ folder: ContributionFolder, except known: Set<RandomName> = []
    ) throws(SystemFault) {
      self.folder = folder.path
      sieve = Sieve(folder.path)
      let entries = try FolderEntry.all(in: folder.path)
        .filter { !$0.name.hasPrefix(".") && $0.kind != .folder && $0.name != Ledger.fileName }
      let isJSON = { (name: String) in name.lowercased().hasSuffix(".json") }
      // Files that are called as they were written come first: copies and others are held against them.
      let found = entries.map(\.name).filter(isJSON).sorted().map {
        (id: ContributionFile.id(in: $0), name: $0)
      }
      names =
        found.filter { $0.id.map { !known.contains($0) } ?? false }.map(\.name)
        + found.filter { $0.id == nil }.map(\.name)
      others = entries.map(\.name).filter { !isJSON($0) }.sorted()
    }

    /// Reads some more; false where all have been read.
    package mutating func readMore() -> Bool {
      let batch = names.dropFirst(done).prefix(Loading.batch)
      if batch.isEmpty { return false }
      for (name, result) in zip(batch, read(Array(batch))) { sieve.take(result, from: name) }
      done = batch.endIndex
      return true
    }

    /// Those read so far that no file still to come can put in doubt, each given once.
    package mutating func takeCertain() -> Contents { sieve.takeCertain() }

    /// All else, once everything has been read.
    package var contents: Contents {
      var contents = sieve.contents
      contents.others = others
      return contents
    }

    private static let run = 64

    // Each run of neighbouring names is read by one thread.
    private func read(_ names: [String]) -> [Result] {
      let now = FileTime(seconds: Clocks.wall.seconds)
      let found = Mutex<[Int: [Result]]>([:])
      let runs = (names.count + Self.run - 1) / Self.run
      ThreadPool.perform(runs) { run in
        let results = names.dropFirst(run * Self.run).prefix(Self.run).map { name in
          Result { () throws(FolderRemark) in
            try ContributionFile(folder: folder, name: name).read(now: now)
          }
        }
        found.withLock { $0[run] = results }
      }
      return found.withLock { found in (0..<runs).flatMap { found[$0] ?? [] } }
    }
  }

  typealias Result = Swift.Result<Contribution?, FolderRemark>
}

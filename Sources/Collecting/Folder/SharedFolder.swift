package import Counts
package import Practice
package import System

/// A folder of contributions with what was published from it, which lies in it as a file.
package struct SharedFolder {
  private let folder: ContributionFolder

  package init(_ path: String) {
    folder = ContributionFolder(path)
  }

  package var ledgerPath: String { "\(folder.path)/\(Ledger.fileName)" }

  /// Why nothing can be published or shown.
  package enum Fault: Error, Hashable, Sendable {
    case notAFolder
    case unreadable(SystemFault)
    /// What was published can't be read.
    case ledger(String)
    /// There's a second ledger, by this name.
    case secondLedger(String)
    case busy
  }

  /// What became of it all.
  package struct Publication: Sendable {
    /// All that was ever published.
    package var ledger: Ledger
    /// What became of each quarter's contributions that weren't published before.
    package var outcomes: [Ledger.Outcome] = []
    package var remarks: [FolderRemark] = []
    /// Files that aren't contributions by their names.
    package var others: [String] = []
    /// Why what's new couldn't be recorded, and so wasn't published.
    package var notRecorded: SystemFault?
  }

  /// What was published from it.
  package func ledger() throws(Fault) -> Ledger {
    let names: [String]
    do throws(SystemFault) {
      names = try FolderEntry.all(in: folder.path).map(\.name)
    } catch {
      throw error == .notFolder ? .notAFolder : .unreadable(error)
    }
    // Two machines that published at one time leave two ledgers, neither of which knows what the other showed.
    let stem = Ledger.fileName.dropLast(5)
    if let other = names.sorted().first(where: {
      $0.hasPrefix(stem) && $0.hasSuffix(".json") && $0 != Ledger.fileName
    }) {
      throw .secondLedger(other)
    }
    guard names.contains(Ledger.fileName) else { return Ledger() }
    let bytes: [UInt8]
    do throws(SystemFault) {
      bytes = try Self.bytes(of: ledgerPath)
    } catch {
      throw .ledger(error.description)
    }
    do throws(ContributionProblem) {
      return try Ledger(file: bytes)
    } catch {
      throw .ledger((error.line.map { "line \($0): " } ?? "") + error.description)
    }
  }

  private static func bytes(of path: String) throws(SystemFault) -> [UInt8] {
    let file = try Descriptor(opening: path, for: .reading)
    defer { file.discard() }
    let status = try file.status()
    guard status.kind == .file else { throw .notSupported }
    guard status.size <= Ledger.mostBytes else { throw .fileTooLarge }
    var fault: SystemFault?
    let bytes = [UInt8](unsafeUninitializedCapacity: status.size + 1) { buffer, count in
      do throws(SystemFault) {
        count = try file.fill(UnsafeMutableRawBufferPointer(buffer))
      } catch {
        fault = error
      }
    }
    if let fault { throw fault }
    return bytes
  }

  /// Publishes what is due on `day`: it counts as published only once the ledger is on the disk.
  ///
  /// - Parameter telling: Told how many files have been read, and of how many.
  package func publish(
    on day: CalendarDay, telling: (Int, Int) -> Void = { _, _ in }
  ) throws(Fault) -> Publication {
    let lock = try locked()
    defer { lock?.discard() }
    let before = try ledger()
    let contents: ContributionFolder.Contents
    do throws(SystemFault) {
      contents = try folder.contents(
        except: Set(before.batches.flatMap(\.contributions)), telling: telling)
    } catch {
      throw .unreadable(error)
    }
    var after = before
    let outcomes = after.publish(contents.contributions, on: day)
    var publication = Publication(
      ledger: after, outcomes: outcomes, remarks: contents.remarks, others: contents.others)
    publication.addSeconds(contents)
    if after == before { return publication }
    do throws(SystemFault) {
      try Files.write(whole: after.file, to: ledgerPath, replacing: true, permissions: 0o644)
    } catch {
      publication.ledger = before
      publication.notRecorded = error
    }
    return publication
  }

  // Whoever can't make the lock can't write the ledger either, and some drives know no locks.
  private func locked() throws(Fault) -> Descriptor? {
    guard let lock = try? Descriptor(opening: "\(folder.path)/.reflect-published.lock", for: .lock)
    else { return nil }
    do throws(SystemFault) {
      try lock.lock()
    } catch {
      lock.discard()
      if error == .wouldBlock { throw .busy }
      return nil
    }
    return lock
  }
}

extension SharedFolder.Publication {
  fileprivate mutating func addSeconds(_ contents: ContributionFolder.Contents) {
    let seconds = Dictionary(
      outcomes.flatMap { outcome in outcome.second.map { ($0, outcome.quarter) } },
      uniquingKeysWith: { $1 })
    if seconds.isEmpty { return }
    for (contribution, name) in zip(contents.contributions, contents.names) {
      if let quarter = seconds[contribution.id] {
        remarks.append(FolderRemark(name, .second(quarter)))
      }
    }
    remarks.sort { $0.name < $1.name }
  }
}

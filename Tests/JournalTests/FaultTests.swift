import Journal
import Practice
import TestKit
import Testing

/// One thing done to a journal, for every test that lets it go wrong.
struct Deed: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Does it to the records of `folder` that `prepare` left.
  let work: @Sendable (Journal) throws -> Void
  /// Whether the record stands as it does once the deed is done.
  let isDone: @Sendable (SessionRecord?) -> Bool

  static let id = Samples.id()
  static let old = Samples.finishedRecord()
  static let new = Records.adding("The answer.", to: old)
  static let lastDay = Samples.day.adding(days: 9)
  static let outcome = ActionOutcome(result: .done, moment: Samples.moment)

  /// The deeds; all but the first begin with the old record on the disk.
  static let all = [
    Deed(
      testDescription: "create", work: { try $0.create(old).close() }, isDone: { $0 == old }),
    Deed(
      testDescription: "save",
      work: { journal in
        let open = try journal.open(id)
        defer { open.close() }
        try open.save(new)
      }, isDone: { $0 == new }),
    Deed(
      testDescription: "change an action",
      work: { try $0.changeAction(1, of: id, to: outcome) },
      isDone: { $0?.actions.first?.outcome == outcome }),
    Deed(
      testDescription: "keep until another day", work: { try $0.keep(id, until: lastDay) },
      isDone: { $0?.keptUntil == lastDay }),
    Deed(testDescription: "delete", work: { try $0.delete(id) }, isDone: { $0 == nil }),
    Deed(
      testDescription: "purge",
      work: { journal in
        let ids = try journal.records(before: Samples.day.adding(days: 1)).map(\.record.id)
        if let kept = journal.purge(ids.filter { $0 == id }).kept.first { throw kept.reason }
        // A purge that could not read the record has not purged it.
        if !ids.contains(id) { throw JournalError(.readFailed, "\(id)") }
      }, isDone: { $0 == nil }),
  ]

  static let folder = "/home/me/Records"
  static let other = Samples.finishedRecord(tail: "bbbb")

  /// A disk with another record and, unless it is to be created, the old one.
  func prepare() -> FaultyFileSystem {
    let files = FaultyFileSystem()
    let path = "\(Self.folder)/\(Self.other.id).json"
    files.put(RecordCodec.bytes(of: Self.other), at: path)
    if testDescription != "create" {
      files.put(RecordCodec.bytes(of: Self.old), at: "\(Self.folder)/\(Self.id).json")
    }
    return files
  }

  /// What stood there before.
  var before: SessionRecord? { testDescription == "create" ? nil : Self.old }

  /// The record on `files` and whether every other one is whole; a torn one throws.
  static func record(on files: FaultyFileSystem) throws -> SessionRecord? {
    let listing = try Journal(folder: folder, files: files).list()
    #expect(listing.setAside.isEmpty)
    #expect(listing.records.contains(StoredRecord(other, .intact)))
    #expect(listing.records.allSatisfy { $0.integrity == .intact })
    return listing.records.map(\.record).first { $0.id == id }
  }
}

@Suite struct FaultTests {
  static let faults: [FaultyFileSystem.Fault] = [
    .error(.noSpace), .error(.inputOutput), .error(.overQuota), .error(.interrupted), .shortWrite,
  ]

  @Test(arguments: Deed.all, faults)
  func `whichever operation fails, it is done, or an error says so and the old record is whole`(
    deed: Deed, fault: FaultyFileSystem.Fault
  ) throws {
    for operation in 1... {
      let files = deed.prepare()
      files.arm(fault, at: operation)
      let error = Result { try deed.work(Journal(folder: Deed.folder, files: files)) }.failure
      if files.operations.count < operation { break }
      let record = try Deed.record(on: files.afterKill())
      guard let error else {
        #expect(deed.isDone(record), "operation \(operation) was reported as done")
        continue
      }
      let reported = try #require(error as? JournalError)
      #expect([73, 74].contains(reported.exitCode), "\(reported)")
      if reported.code == .notConfirmed {
        #expect(deed.isDone(record))
      } else {
        #expect(record == deed.before, "operation \(operation): \(reported)")
      }
    }
  }

  @Test(arguments: Deed.all)
  func `a failed synchronisation is never reported as done, and never tried again`(
    deed: Deed
  ) throws {
    let files = deed.prepare()
    files.arm(.shortWrite, at: .max)
    files.refuse(.synchronise, with: .inputOutput)
    #expect(throws: JournalError.self) {
      try deed.work(Journal(folder: Deed.folder, files: files))
    }
    #expect(files.operations.count { $0 == .synchronise } == 1)
  }

  @Test(arguments: Deed.all)
  func `after an error the same thing can be done again`(deed: Deed) throws {
    for operation in 1... {
      let files = deed.prepare()
      let journal = Journal(folder: Deed.folder, files: files)
      files.arm(.error(.inputOutput), at: operation)
      let error = Result { try deed.work(journal) }.failure as? JournalError
      if files.operations.count < operation { break }
      if error == nil || error?.code == .notConfirmed { continue }
      try deed.work(journal)
      #expect(deed.isDone(try Deed.record(on: files)))
    }
  }

  @Test func `a save that failed can be repeated on the same open record`() throws {
    for operation in 1... {
      let files = Deed.all[1].prepare()
      let open = try Journal(folder: Deed.folder, files: files).open(Deed.id)
      files.arm(.error(.noSpace), at: operation)
      _ = Result { try open.save(Deed.new) }
      if files.operations.count < operation { break }
      try open.save(Deed.new)
      open.close()
      #expect(try Deed.record(on: files) == Deed.new)
      #expect(files.paths.allSatisfy { $0.hasSuffix(".json") })
    }
  }

  @Test(arguments: Deed.all)
  func `without permission nothing is changed and the exit code is 77`(deed: Deed) throws {
    for code in [SystemError.Code.denied, .readOnly] {
      let files = deed.prepare()
      for call in [SystemError.Call.write, .move, .addName, .remove, .makeFolder, .lock] {
        files.refuse(call, with: code)
      }
      let error = #expect(throws: JournalError.self) {
        try deed.work(Journal(folder: Deed.folder, files: files))
      }
      #expect(error?.exitCode == 77)
      #expect(try Deed.record(on: files) == deed.before)
    }
  }

  @Test func `records are read without writing anything`() throws {
    let files = Deed.all[1].prepare()
    files.arm(.shortWrite, at: .max)
    let journal = Journal(folder: Deed.folder, files: files)
    _ = try journal.list()
    _ = try journal.read(Deed.id)
    _ = try journal.find("last")
    _ = try journal.search("move")
    #expect(Set(files.operations).isSubset(of: [.list, .look, .open, .read, .close]))
    #expect(files.pendingCount == 0)
  }
}

extension Result where Failure == any Error {
  /// The error, if it failed.
  var failure: (any Error)? {
    if case .failure(let error) = self { error } else { nil }
  }
}

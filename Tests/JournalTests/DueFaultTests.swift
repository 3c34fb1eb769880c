import Practice
import System
import TestKit
import Testing

@testable import Journal

/// Days on which records are due, where files are locked, damaged, in the way or can't be written.
@Suite struct DueFaultTests {
  private static let list = "/r/kept-until.txt"
  private static let soon = Samples.day.adding(days: 9)
  private let files = FaultyFileSystem()
  private let time = KeepingTime()
  private var journal: Journal { Journal(folder: "/r", files: files) }

  private func kept() throws -> SessionID {
    let record = Samples.finishedRecord()
    files.put(RecordCodec.bytes(of: record), at: "/r/\(record.id).json")
    return record.id
  }

  @Test(arguments: [SystemError.Code.noSpace, .denied, .inputOutput, .notFound])
  func `whichever call fails, a day is chosen or an error says why, and nothing is lost`(
    _ code: SystemError.Code
  ) throws {
    let id = try kept()
    for point in 1..<200 {
      let disk = files.afterKill()
      let journal = Journal(folder: "/r", files: disk)
      disk.arm(.error(code), at: point)
      var fault: (any Error)?
      do { try journal.keep(id, until: Self.soon) } catch { fault = error }
      let isReached = disk.operations.count >= point
      disk.arm(.shortWrite, at: .max)
      #expect(fault == nil || fault is JournalError, "\(point): \(String(describing: fault))")
      let day = try journal.read(id).record.keptUntil
      #expect(day == nil || day == Self.soon, "\(point)")
      if fault == nil { #expect(day == Self.soon, "\(point)") }
      // Once its day has passed it is found, whatever the list came to say.
      if day != nil {
        #expect(journal.glance(on: Self.soon.adding(days: 1), time).count == 1, "\(point)")
      }
      // What was left beside the record goes with it.
      try journal.delete(id)
      #expect(!disk.paths.contains { $0.contains(id.text) }, "\(point): \(disk.paths)")
      if !isReached { return }
    }
  }

  @Test(arguments: [
    "", "\n\n", "nothing of the kind\n", "2026-11-21-k7m2\n", "2026-11-21-k7m2 2026-02-30\n",
    "2026-11-21-k7m2 2027-01-01 and more\n", "\u{0}", "2026-11-21-bcdf 2026-11-30",
  ])
  func `a list that says something else changes nothing`(_ text: String) throws {
    let id = try kept()
    files.put(Array(text.utf8), at: Self.list)
    #expect(journal.glance(on: Self.soon, time).count == 0)
    #expect(try journal.due(on: Self.soon, time).items.isEmpty)
    try journal.keep(id, until: Self.soon)
    #expect(journal.glance(on: Self.soon.adding(days: 1), time).count == 1)
  }

  @Test func `something else in the list's place is told before the record is touched`() throws {
    let id = try kept()
    for kind in [FileStatus.Kind.folder, .other] {
      files.put([], at: Self.list, kind: kind)
      let error = #expect(throws: JournalError.self) { try journal.keep(id, until: Self.soon) }
      #expect(error?.code == .readFailed && error?.subject == Self.list)
      #expect(try journal.read(id).record.keptUntil == nil)
      // A look goes by the ids, and deleting needs no list.
      #expect(journal.glance(on: Samples.day.adding(months: 30), time).count == 1)
      let again = files.afterKill()
      try Journal(folder: "/r", files: again).delete(id)
    }
  }

  @Test func `records that are locked are told by their ids, and hide none that isn't`() throws {
    let store = try SealedStore.sealed()
    let plain = Samples.finishedRecord(tail: "cccc")
    store.put(RecordCodec.bytes(of: plain), at: "\(SealedStore.folder)/\(plain.id).json")
    let late = Samples.day.adding(months: 30)
    let due = try SealedStore.journal(store, answers: []).due(on: late, time)
    #expect(due.items.map(\.stored.record.id) == [plain.id])
    #expect(Set(due.unread) == [SealedStore.id, Samples.id("bcdf")])
    #expect(SealedStore.journal(store, answers: []).glance(on: late, time).count == 3)
    let opened = SealedStore.journal(store, answers: [SealedStore.passphrase])
    #expect(try opened.due(on: late, time).items.count == 3)
  }

  @Test func `a folder that can't be read is told where it's asked for, and a glance is empty`()
    throws
  {
    _ = try kept()
    files.refuse(.list, with: .denied)
    let error = #expect(throws: JournalError.self) { try journal.due(on: Samples.day, time) }
    #expect(error?.code == .noPermission)
    #expect(journal.glance(on: Samples.day, time).count == 0)
  }
}

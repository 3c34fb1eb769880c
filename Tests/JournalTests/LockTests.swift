import Journal
import Practice
import TestKit
import Testing

@Suite struct LockTests {
  private func busy(_ work: () throws -> Void) -> Bool {
    do {
      try work()
      return false
    } catch {
      return (error as? JournalError)?.code == .busy
    }
  }

  @Test func `while a session is open nobody else opens, changes or deletes it`() throws {
    let scratch = try ScratchFolder()
    let first = Journal(folder: scratch.path)
    let second = Journal(folder: scratch.path)
    let open = try first.create(Samples.finishedRecord())
    #expect(busy { _ = try second.open(Samples.id()) })
    #expect(busy { _ = try second.create(Samples.record()) })
    #expect(busy { try second.delete(Samples.id()) })
    #expect(busy { try second.changeAction(1, of: Samples.id(), to: Deed.outcome) })
    #expect(try second.read(Samples.id()).record == Samples.finishedRecord())
    open.close()
    try second.open(Samples.id()).close()
    try second.delete(Samples.id())
    #expect(try SystemFileSystem().names(in: scratch.path) == [])
  }

  @Test func `other sessions can be opened meanwhile`() throws {
    let scratch = try ScratchFolder()
    let journal = Journal(folder: scratch.path)
    let first = try journal.create(Samples.record(tail: "2222"))
    let second = try journal.create(Samples.record(tail: "3333"))
    first.close()
    second.close()
  }

  @Test func `a record that is let go without closing is free again`() throws {
    let scratch = try ScratchFolder()
    let journal = Journal(folder: scratch.path)
    _ = try journal.create(Samples.record())
    try journal.open(Samples.id()).close()
  }

  @Test func `an open that fails gives the lock back`() throws {
    let scratch = try ScratchFolder()
    let files = FaultyFileSystem()
    files.put(RecordCodec.bytes(of: Samples.record()), at: "/r/2026-11-21-k7m2.json")
    let journal = Journal(folder: "/r", files: files)
    files.refuse(.read, with: .inputOutput)
    #expect(throws: JournalError.self) { try journal.open(Samples.id()) }
    files.refuse(.read, with: nil)
    try journal.open(Samples.id()).close()
    #expect(!scratch.path.isEmpty)
  }

  @Test func `a record removed while it is open is told of, and comes back only when saved again`()
    throws
  {
    let files = FaultyFileSystem()
    let journal = Journal(folder: "/r", files: files)
    let open = try journal.create(Samples.record())
    defer { open.close() }
    try files.remove(journal.path(of: Samples.id()))
    let error = #expect(throws: JournalError.self) { try open.save(Samples.finishedRecord()) }
    #expect(error?.code == .removed)
    #expect(!files.paths.contains("/r/2026-11-21-k7m2.json"))
    try open.save(Samples.finishedRecord())
    #expect(try journal.read(Samples.id()).record == Samples.finishedRecord())
  }

  @Test func `a lock file left by a killed process locks nothing`() throws {
    let files = FaultyFileSystem()
    files.put([], at: "/r/.2026-11-21-k7m2.lock")
    files.put(RecordCodec.bytes(of: Samples.record()), at: "/r/2026-11-21-k7m2.json")
    try Journal(folder: "/r", files: files).open(Samples.id()).close()
    #expect(files.paths == ["/r/2026-11-21-k7m2.json"])
  }

  @Test func `eight writers at once each save in turn, and no answer is lost`() async throws {
    let scratch = try ScratchFolder()
    let folder = scratch.path
    try Journal(folder: folder).create(Samples.record()).close()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 1...8 {
        group.addTask {
          for answer in 1...10 { try await Self.add("\(writer).\(answer)", in: folder) }
        }
      }
      try await group.waitForAll()
    }
    let notes = try Journal(folder: folder).read(Samples.id()).record.steps[0].notes.map(\.text)
    #expect(notes.count == 80)
    #expect(Set(notes).count == 80)
  }

  /// Adds a note as soon as nobody else has the session open.
  private static func add(_ note: String, in folder: String) async throws {
    while true {
      do {
        let open = try Journal(folder: folder).open(Samples.id())
        defer { open.close() }
        return try open.save(Records.adding(note, to: open.record))
      } catch let error as JournalError where error.code == .busy {
        await Task.yield()
      }
    }
  }
}

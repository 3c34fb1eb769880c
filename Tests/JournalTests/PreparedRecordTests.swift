import Practice
import TestKit
import Testing

@testable import Journal

@Suite struct PreparedRecordTests {
  private let files = FaultyFileSystem()
  private var journal: Journal { Journal(folder: "/Records", files: files) }
  private let path = "/Records/2026-11-21-k7m2.json"

  @Test func `a place that is kept has no file until the session begins`() throws {
    let open = try journal.prepare(Samples.record())
    #expect(try journal.list().records.isEmpty)
    try open.begin()
    #expect(try journal.read(Samples.id()).record == Samples.record())
    // Once is enough.
    try open.begin()
    #expect(!open.isNew)
  }

  @Test func `the first answer makes the file as well`() throws {
    let open = try journal.prepare(Samples.record())
    let first = Records.adding("A note.", to: Samples.record())
    try open.save(first)
    try open.begin()
    #expect(try journal.read(Samples.id()).record == first)
    let second = Records.adding("Another.", to: first)
    try open.save(second)
    #expect(try journal.read(Samples.id()).record == second)
  }

  @Test func `nobody else can have a place that is kept`() throws {
    let open = try journal.prepare(Samples.record())
    let error = #expect(throws: JournalError.self) { try journal.prepare(Samples.record()) }
    #expect(error?.code == .busy)
    try open.begin()
  }

  @Test func `a file that came in between is not written over`() throws {
    let open = try journal.prepare(Samples.record())
    files.put(Array("Not ours".utf8), at: path)
    for make in [{ try open.begin() }, { try open.save(Samples.record()) }] {
      let error = #expect(throws: JournalError.self, performing: make)
      #expect(error?.code == .alreadyExists)
    }
    #expect(files.bytes(at: path) == Array("Not ours".utf8))
  }

  @Test func `a place that was only kept is free again and has left nothing`() throws {
    do { _ = try journal.prepare(Samples.record()) }
    #expect(files.paths.isEmpty)
    try journal.create(Samples.record()).close()
  }
}

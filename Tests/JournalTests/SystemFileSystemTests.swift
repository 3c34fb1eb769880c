import FoundationEssentials
import Journal
import Practice
import System
import TestKit
import Testing

/// The real files of this machine, in a folder that is removed afterwards.
@Suite struct SystemFileSystemTests {
  private let scratch: ScratchFolder
  private let files = SystemFileSystem()
  private let records: String
  private let path: String

  init() throws {
    scratch = try ScratchFolder()
    records = "\(scratch.path)/share/reflect/Records"
    path = "\(records)/2026-11-21-k7m2.json"
  }

  private var journal: Journal { Journal(folder: records) }

  private func put(_ text: String, at path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  @Test func `only the owner can read a record and enter its folder`() throws {
    let open = try journal.create(Samples.record())
    #expect(try files.status(at: records)?.permissions == 0o700)
    #expect(try files.status(at: path)?.permissions == 0o600)
    #expect(try files.status(at: "\(records)/.2026-11-21-k7m2.lock")?.permissions == 0o600)
    try open.save(Records.adding("One.", to: Samples.record()))
    #expect(try files.status(at: path)?.permissions == 0o600)
  }

  @Test func `nothing but records is left in the folder`() throws {
    let open = try journal.create(Samples.record())
    var record = Samples.record()
    for answer in 1...20 {
      record = Records.adding("Answer \(answer).", to: record)
      try open.save(record)
    }
    open.close()
    #expect(try files.names(in: records) == ["2026-11-21-k7m2.json"])
    #expect(try journal.read(Samples.id()) == StoredRecord(record, .intact))
  }

  @Test func `a record with every member and a long answer comes back`() throws {
    let long = String(repeating: "Ŵyth. ", count: 20_000)
    let record = Records.adding(long, to: try Records.everything())
    try journal.create(record).close()
    #expect(try journal.read(Samples.id()).record == record)
  }

  @Test func `a folder reached through a link is used`() throws {
    try FileManager.default.createDirectory(
      atPath: "\(scratch.path)/real", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(scratch.path)/link", withDestinationPath: "\(scratch.path)/real")
    let journal = Journal(folder: "\(scratch.path)/link")
    try journal.create(Samples.record()).close()
    #expect(try files.names(in: "\(scratch.path)/real") == ["2026-11-21-k7m2.json"])
    #expect(try journal.list().records.count == 1)
  }

  @Test func `a record that is a link is not followed`() throws {
    try journal.create(Samples.record()).close()
    let linked = "\(records)/2026-11-21-zzzz.json"
    try FileManager.default.createSymbolicLink(atPath: linked, withDestinationPath: path)
    let listing = try journal.list()
    #expect(listing.records.count == 1)
    #expect(
      listing.setAside.map(\.reason.description) == [
        "\(linked) could not be read: it is a link, not a file. "
          + "Put a plain file in its place, or name another."
      ])
  }

  @Test func `a folder that is a file is refused`() throws {
    try put("", at: "\(scratch.path)/file")
    let journal = Journal(folder: "\(scratch.path)/file")
    #expect(#expect(throws: JournalError.self) { try journal.list() }?.exitCode == 74)
    #expect(
      #expect(throws: JournalError.self) { try journal.create(Samples.record()) }?.exitCode == 73)
  }

  @Test func `a save notices that an editor changed the record`() throws {
    let open = try journal.create(Samples.record())
    try put("{\"mine\": true}", at: path)
    let error = #expect(throws: JournalError.self) { try open.save(Samples.record()) }
    #expect(error?.code == .changedOutside)
    #expect(try Data(contentsOf: URL(filePath: path)) == Data("{\"mine\": true}".utf8))
  }

  @Test func `a summary is written, never over another, and replaced when asked`() throws {
    let path = "\(scratch.path)/summary.md"
    try AtomicFile.write(Array("one".utf8), to: path, replacing: false, permissions: 0o600)
    let error = #expect(throws: JournalError.self) {
      try AtomicFile.write(Array("two".utf8), to: path, replacing: false)
    }
    #expect(error?.exitCode == 73)
    #expect(
      error?.description == """
        \(path) exists already and is left as it is. Choose another name, or use --force.
        """)
    #expect(try Data(contentsOf: URL(filePath: path)) == Data("one".utf8))
    try AtomicFile.write(Array("two".utf8), to: path, replacing: true)
    #expect(try Data(contentsOf: URL(filePath: path)) == Data("two".utf8))
    #expect(try files.names(in: scratch.path) == ["summary.md"])
  }

  @Test func `a device is not replaced by a summary`() {
    let error = #expect(throws: JournalError.self) {
      try AtomicFile.write([1], to: "/dev/null", replacing: true)
    }
    #expect(error?.exitCode == 73)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "Linux has it"))
  func `a write that meets a full disk says so`() throws {
    let file = try files.openFile("/dev/full", for: .lock)
    defer { try? files.closeFile(file) }
    #expect(throws: SystemError(.noSpace, .write, "/dev/full")) {
      try files.writeSome([1], to: file)
    }
  }

  @Test func `each failing call says why`() throws {
    let missing = "\(scratch.path)/missing/file"
    let cases: [(SystemError.Code, () throws -> Void)] = [
      (.notFound, { _ = try files.openFile(missing, for: .reading) }),
      (.notFound, { _ = try files.names(in: missing) }), (.notFound, { try files.remove(missing) }),
      (.notFound, { try files.move(missing, to: missing + "2") }),
      (.notFound, { try files.addName(missing + "2", for: missing) }),
      (.notFound, { try files.makeFolder(missing) }),
      (.notFound, { _ = try files.resolved(missing) }),
      (.exists, { try files.makeFolder(scratch.path) }),
      (.isFolder, { _ = try files.openFile(scratch.path, for: .lock) }),
    ]
    for (code, work) in cases {
      #expect(#expect(throws: SystemError.self) { try work() }?.code == code)
    }
    #expect(try files.status(at: missing) == nil)
  }

  @Test func `a second lock on a file is refused until the first is closed`() throws {
    let path = "\(scratch.path)/lock"
    let first = try files.openFile(path, for: .lock)
    let second = try files.openFile(path, for: .lock)
    try files.lock(first)
    #expect(throws: SystemError(.wouldBlock, .lock, path)) { try files.lock(second) }
    try files.closeFile(first)
    try files.lock(second)
    try files.closeFile(second)
  }
}

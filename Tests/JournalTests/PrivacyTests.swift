import Practice
import System
import TestKit
import Testing

@testable import Journal

@Suite struct PrivacyTests {
  @Test(arguments: [0o755, 0o777, 0o701, 0o570] as [UInt32])
  func `a folder of records that others can look into is shut, and that is told`(
    _ permissions: UInt32
  ) throws {
    let folder = try ScratchFolder()
    try Files.setPermissions(permissions, of: folder.path)
    let message = try #require(Journal(folder: folder.path).keepPrivate())
    #expect(message.contains(folder.path))
    #expect(try FileStatus(at: folder.path)?.permissions == permissions & 0o700)
    #expect(Journal(folder: folder.path).keepPrivate() == nil)
  }

  @Test func `a folder that is private or missing is left alone`() throws {
    let folder = try ScratchFolder()
    try Files.setPermissions(0o700, of: folder.path)
    #expect(Journal(folder: folder.path).keepPrivate() == nil)
    #expect(Journal(folder: "\(folder.path)/none").keepPrivate() == nil)
  }

  @Test func `if it can't be shut, that is told each time`() throws {
    let files = FaultyFileSystem()
    files.put([], at: "/Records", kind: .folder)
    try files.setPermissions(0o755, of: "/Records")
    files.refuse(.setPermissions, with: .denied)
    let journal = Journal(folder: "/Records", files: files)
    for _ in 0..<2 {
      #expect(journal.keepPrivate()?.contains("permission denied") == true)
    }
  }

  @Test(arguments: [false, true])
  func `an export that is cut short leaves nothing of it under any name`(_ isThere: Bool) throws {
    let bytes = Array("all that was said".utf8)
    for operation in 1...40 {
      let files = FaultyFileSystem()
      files.put([], at: "/home", kind: .folder)
      if isThere { files.put([1], at: "/home/summary.md") }
      files.arm(.end, at: operation)
      try? AtomicFile.write(bytes, to: "/home/summary.md", replacing: isThere, files: files)
      // While a file is replaced, its new name exists for a moment, and then it is whole.
      for path in files.paths where path != "/home/summary.md" {
        #expect(isThere && files.bytes(at: path) == bytes, "\(path) after operation \(operation)")
      }
    }
  }

  // A record of the year 2300, or of 1601, which some shared disks give where they know no time.
  @Test(arguments: [10_413_792_000, -11_644_473_600, .max, .min] as [Int])
  func `files from any year can be listed, swept and read`(_ seconds: Int) throws {
    let files = FaultyFileSystem()
    let record = Samples.finishedRecord()
    let journal = Journal(folder: "/Records", files: files)
    files.put([], at: "/Records", kind: .folder)
    try journal.create(record).close()
    for name in [".\(record.id).77.ab12.tmp", ".\(record.id).draft"] {
      files.put([1], at: "/Records/\(name)", modified: seconds)
    }
    _ = journal.sweep(now: record.updated)
    #expect(try journal.list().records.count == 1)
    try journal.delete(record.id)
    #expect(try journal.list().records.isEmpty)
  }
}

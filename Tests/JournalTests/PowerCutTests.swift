import Journal
import Practice
import System
import TestKit
import Testing

@Suite struct PowerCutTests {
  @Test(arguments: Deed.all)
  func `a power cut at any operation leaves the old or the new record, and the next start works`(
    deed: Deed
  ) throws {
    for operation in 1... {
      let files = deed.prepare()
      files.arm(.end, at: operation)
      let error = Result { try deed.work(Journal(folder: Deed.folder, files: files)) }.failure
      for left in files.powerCuts() + [files.afterKill()] {
        let record = try Deed.record(on: left)
        #expect(record == deed.before || deed.isDone(record), "operation \(operation)")
        if error == nil { #expect(deed.isDone(record), "operation \(operation) was acknowledged") }
        try goOn(after: deed, on: left, record: record)
      }
      if files.operations.count < operation { break }
    }
  }

  /// Does the deed on what a power cut left, unless it is done.
  private func goOn(
    after deed: Deed, on files: FaultyFileSystem, record: SessionRecord?
  ) throws {
    let journal = Journal(folder: Deed.folder, files: files)
    _ = journal.sweep(now: Samples.moment)
    if !deed.isDone(record) { try deed.work(journal) }
    #expect(deed.isDone(try Deed.record(on: files)))
    #expect(!files.paths.contains { $0.hasSuffix(".tmp") && deed.testDescription == "delete" })
  }

  @Test func `the first session of all outlasts a power cut, with the folders made for it`() throws
  {
    let files = FaultyFileSystem()
    files.put([], at: "/home/me", kind: .folder)
    let folder = "/home/me/share/reflect/Records"
    try Journal(folder: folder, files: files).create(Deed.old).close()
    for left in files.powerCuts() {
      #expect(try Journal(folder: folder, files: left).list().records.count == 1)
    }
  }

  @Test func `five answers saved are there after a power cut, and never an older one`() throws {
    let files = Deed.all[1].prepare()
    let open = try Journal(folder: Deed.folder, files: files).open(Deed.id)
    var record = Deed.old
    for answer in 1...5 {
      record = Records.adding("Answer \(answer).", to: record)
      try open.save(record)
      for left in files.powerCuts() { #expect(try Deed.record(on: left) == record) }
    }
  }

  // MARK: The model itself

  @Test func `a file renamed without being synchronised can be empty after a power cut`() throws {
    let files = FaultyFileSystem()
    files.put([1], at: "/a")
    let file = try files.openFile("/t", for: .newFile(permissions: 0o600))
    _ = try files.writeSome([2, 2], to: file)
    try files.closeFile(file)
    try files.move("/t", to: "/a")
    #expect(Set(files.powerCuts().map { $0.bytes(at: "/a") }) == [[1], [], [2, 2]])
  }

  @Test func `a new name can be lost in a power cut until its folder is synchronised`() throws {
    let files = FaultyFileSystem()
    let file = try files.openFile("/a", for: .newFile(permissions: 0o600))
    _ = try files.writeSome([2], to: file)
    try files.synchronise(file)
    #expect(Set(files.powerCuts().map { $0.bytes(at: "/a") }) == [nil, [2]])
    try files.synchronise(files.openFile("/", for: .folder))
    #expect(files.powerCuts().map { $0.bytes(at: "/a") } == [[2]])
  }

  @Test func `bytes given up by a failed synchronisation stay lost after a second one`() throws {
    let files = FaultyFileSystem()
    files.put([], at: "/a")
    let file = try files.openFile("/a", for: .reading)
    _ = try files.writeSome([2], to: file)
    files.refuse(.synchronise, with: nil)
    files.arm(.error(.inputOutput), at: 1)
    #expect(throws: SystemError.self) { try files.synchronise(file) }
    try files.synchronise(file)
    #expect(files.bytes(at: "/a") == [2])
    #expect(files.powerCuts().map { $0.bytes(at: "/a") } == [[]])
  }

  @Test func `many pending changes are drawn, the same each time`() throws {
    let files = FaultyFileSystem()
    for number in 0..<13 {
      _ = try files.openFile("/\(number)", for: .newFile(permissions: 0o600))
    }
    let draws = files.powerCuts(seed: 7)
    #expect(draws.count == 10_000)
    #expect(draws.map(\.paths) == files.powerCuts(seed: 7).map(\.paths))
    #expect(Set(draws.map(\.paths)).count > 4_000)
  }
}

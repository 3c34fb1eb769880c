import Practice
import System
import TestKit
import Testing

@testable import Journal

/// What seldom happens to files: others are quicker, a disk cannot do something, a file grows.
@Suite struct RareFaultTests {
  private let files = FaultyFileSystem()

  private var journal: Journal { Journal(folder: "/home/Records", files: files) }

  private func code(_ work: () throws -> Void) -> JournalError.Code? {
    (Result { try work() }.failure as? JournalError)?.code
  }

  // MARK: - Folders

  @Test
  func `a folder that cannot be made is told, and so is one that others make meanwhile and lose`() {
    for (refused, expected) in [
      (SystemError.Code.noSpace, JournalError.Code.writeFailed), (.exists, .notConfirmed),
      (.denied, .noPermission),
    ] {
      files.refuse(.makeFolder, with: refused)
      #expect(code { try journal.create(Records.least()).close() } == expected, "\(refused)")
    }
    #expect(files.paths == [])
  }

  @Test func `the folder of a file that people ask for is made, or the reason told`() throws {
    try AtomicFile.makeFolder(of: "/out/deep/s.md", files: files)
    #expect(try files.status(at: "/out/deep")?.kind == .folder)
    files.refuse(.makeFolder, with: .denied)
    #expect(code { try AtomicFile.makeFolder(of: "/no/s.md", files: files) } == .noPermission)
    files.put([1], at: "/file")
    #expect(code { try AtomicFile.makeFolder(of: "/file/s.md", files: files) } == .cannotCreate)
  }

  @Test func `no folder named is the one the program is in`() {
    #expect(Journal(folder: "").folder == ".")
    #expect(Journal(folder: "/r//").folder == "/r")
  }

  @Test func `a disk that cannot synchronise a folder keeps records all the same`() throws {
    let deed = Deed.all[1]
    let counted = deed.prepare()
    counted.arm(.shortWrite, at: .max)
    try deed.work(Journal(folder: Deed.folder, files: counted))
    let folder = try #require(counted.operations.lastIndex(of: .synchronise)) + 1
    let files = deed.prepare()
    files.arm(.error(.notSupported), at: folder)
    try deed.work(Journal(folder: Deed.folder, files: files))
    #expect(try Deed.record(on: files) == Deed.new)
  }

  // MARK: - Names that others take or take away

  @Test func `a file that got its name from someone else meanwhile is left as it is`() {
    files.refuse(.addName, with: .exists)
    #expect(
      code { try AtomicFile.write([1], to: "/s.md", replacing: false, files: files) }
        == .alreadyExists)
    #expect(files.paths == [])
  }

  @Test func `a record deleted while the folder is being read is not listed, and nothing is wrong`()
    throws
  {
    try journal.create(Records.least()).close()
    files.refuse(.open, with: .notFound)
    let listing = try journal.list()
    #expect(listing.records.isEmpty && listing.setAside.isEmpty)
  }

  @Test func `a record that someone else deletes first was not found`() throws {
    try journal.create(Records.least()).close()
    files.refuse(.remove, with: .notFound)
    #expect(code { try journal.delete(Samples.id()) } == .notFound)
  }

  @Test func `a draft that someone else removes first is dropped`() throws {
    let open = try journal.create(Records.least())
    defer { open.close() }
    try open.keepDraft(AnswerDraft(step: 0, place: .opening, text: "Words."))
    files.refuse(.remove, with: .notFound)
    try open.dropDraft()
    files.refuse(.remove, with: nil)
  }

  @Test(arguments: [SystemError.Call.list, .look])
  func `what cannot be looked at is not swept`(_ call: SystemError.Call) {
    files.put([1], at: "/home/Records/.2026-11-21-zzzz.77.ab12.tmp")
    files.refuse(call, with: .denied)
    #expect(journal.sweep(now: Samples.moment).removed == [])
    #expect(files.paths.count == 1)
  }

  @Test func `several files that were left are told with their number, as one is`() {
    for tail in ["7777.aa", "7778.ab"] {
      files.put([1], at: "/home/Records/.2026-11-21-zzzz.\(tail).tmp")
    }
    let several = journal.sweep(now: Samples.moment)
    #expect(several.message()?.contains("Removed 2 unfinished files") == true)
    files.put([1], at: "/home/Records/.2026-11-21-zzzz.9.aa.tmp")
    let one = journal.sweep(now: Samples.moment)
    #expect(one.message()?.contains("Removed an unfinished file") == true)
  }

  @Test func `of many sessions that a text could mean five are named`() throws {
    for tail in ["2222", "3333", "bbbb", "cccc", "dddd", "ffff", "gggg"] {
      try journal.create(Records.least(tail: tail)).close()
    }
    let error = #expect(throws: JournalError.self) { try journal.find("2026") }
    #expect("\(try #require(error))".contains("2026-11-21-dddd and 2 more"))
  }

  // MARK: - The system's own files

  @Test func `an error without a name keeps its number`() {
    #expect(SystemError.Code(SystemFault(4_242)) == .other(4_242))
    #expect(SystemError.Code(.notPermitted) == .denied)
  }

  @Test func `a second name that the file system refuses to give is one it cannot give`() throws {
    let scratch = try ScratchFolder()
    let error = #expect(throws: SystemError.self) {
      try SystemFileSystem().addName("\(scratch.path)/second", for: scratch.path)
    }
    #expect(error?.code == .notSupported)
  }

  #if os(Linux)
    @Test func `a file that tells no size is read to its end, or up to the limit`() throws {
      let files = SystemFileSystem()
      let bytes = try files.contents(of: "/proc/self/limits", limit: 100_000)
      #expect(String(decoding: bytes, as: UTF8.self).contains("Max open files"))
      #expect(throws: UnusableFile.tooLarge(101)) {
        try files.contents(of: "/proc/self/limits", limit: 100)
      }
    }
  #endif
}

/// Where a session stood, as the first format wrote it down.
@Suite struct FormatOnePlaceTests {
  private func carried(_ place: String) throws -> JSONValue {
    var old = try OldMembers(JSONReader.read(Array(place.utf8)))
    try FormatOne.place(&old)
    return try old.end()
  }

  @Test(arguments: [
    ("opening", "go-on", #"{"phase":"opening"}"#), ("finished", "go-on", #"{"phase":"finished"}"#),
    (
      "first-views", "position",
      #"{"phase":"views","moment":"before-talk","person":3,"asking":"position"}"#
    ),
    ("first-views", "tally", #"{"phase":"views","moment":"before-talk","group":3}"#),
    (
      "second-views", "reason",
      #"{"phase":"views","moment":"after-finding","person":3,"asking":"reason"}"#
    ),
    ("second-views", "tally", #"{"phase":"views","moment":"after-finding","group":3}"#),
    ("talk", "go-on", #"{"phase":"talk","prompt":3}"#),
    ("talk", "answer", #"{"phase":"talk","prompt":3}"#),
    ("finding", "go-on", #"{"phase":"finding","finding":3}"#),
    ("reflection", "answer", #"{"phase":"reflection","question":3}"#),
    ("action", "action-owner", #"{"phase":"action","asking":"action-owner"}"#),
    ("review", "outcome", #"{"phase":"review","review":3,"asking":"outcome"}"#),
  ])
  func `each place is carried over`(_ stage: String, _ asking: String, _ now: String) throws {
    let carried = try carried(#"{"stage":"\#(stage)","turn":3,"asking":"\#(asking)"}"#)
    #expect(carried == (try JSONReader.read(Array(now.utf8))))
  }

  @Test(arguments: [
    (#"{"turn":3,"asking":"go-on"}"#, "stage"), (#"{"stage":"talk","asking":"go-on"}"#, "turn"),
    (#"{"stage":"talk","turn":3}"#, "asking"), (#"{"stage":"talk","turn":3,"asking":"tally"}"#, ""),
    (#"{"stage":1,"turn":3,"asking":"go-on"}"#, ""),
  ])
  func `what is no place is refused where it is`(_ place: String, _ path: String) {
    let error = #expect(throws: RecordProblem.self) { try carried(place) }
    #expect(error?.path == path)
    #expect(error?.code == .notUnderstood)
  }
}

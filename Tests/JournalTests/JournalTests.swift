import Journal
import Practice
import TestKit
import Testing

@Suite struct JournalTests {
  private let files = FaultyFileSystem()
  private var journal: Journal { Journal(folder: "/Records", files: files) }

  private func put(_ records: SessionRecord...) {
    for record in records {
      files.put(RecordCodec.bytes(of: record), at: "/Records/\(record.id).json")
    }
  }

  private func id(_ text: String) throws -> SessionID { try #require(SessionID(text)) }

  // MARK: Creating, reading, saving

  @Test func `a new record can be read, saved, closed and opened again`() throws {
    let open = try journal.create(Samples.record())
    #expect(try journal.read(Samples.id()) == StoredRecord(Samples.record(), .intact))
    let more = Records.adding("A note.", to: Samples.record())
    try open.save(more)
    #expect(open.record == more)
    open.close()
    #expect(try journal.open(Samples.id()).record == more)
    #expect(files.paths.filter { !$0.hasSuffix(".lock") } == ["/Records/2026-11-21-k7m2.json"])
  }

  @Test func `a new record never takes the place of another`() throws {
    put(Samples.finishedRecord())
    let error = #expect(throws: JournalError.self) { try journal.create(Samples.record()) }
    #expect(error?.code == .alreadyExists)
    #expect(try journal.read(Samples.id()).record == Samples.finishedRecord())
  }

  @Test func `where files have only one name a record is created all the same`() throws {
    files.refuse(.addName, with: .notSupported)
    try journal.create(Samples.record()).close()
    #expect(try journal.read(Samples.id()).record == Samples.record())
    let error = #expect(throws: JournalError.self) { try journal.create(Samples.record()) }
    #expect(error?.code == .alreadyExists)
    #expect(files.paths.count == 1)
  }

  @Test(arguments: ["/Records/", "/Records///"])
  func `slashes at the end of the folder make no difference`(folder: String) throws {
    try Journal(folder: folder, files: files).create(Samples.record()).close()
    #expect(files.paths == ["/Records/2026-11-21-k7m2.json"])
  }

  @Test func `each save writes what would be written anew, whichever steps have changed`() throws {
    var record = try Records.everything()
    put(record)
    let open = try journal.open(record.id)
    let changes: [(inout SessionRecord) -> Void] = [
      { _ in }, { $0.steps[1].notes.append(Note(text: "Late.")) }, { $0.parked = [] },
      { $0.steps.insert(Step(kind: .pause, title: "Tea", minutes: 5), at: 0) },
      { $0.steps.swapAt(1, 2) }, { $0.steps[3].seconds += 1 }, { $0.steps.remove(at: 0) },
      { $0.steps.reverse() }, { $0.steps[0].title = "Another" },
    ]
    for (number, change) in changes.enumerated() {
      var refused = record
      refused.steps[number % 3].minutes = -1
      #expect(throws: JournalError.self) { try open.save(refused) }
      change(&record)
      try open.save(record)
      let bytes = files.bytes(at: "/Records/\(record.id).json")
      #expect(bytes == RecordCodec.bytes(of: record))
      #expect(try journal.read(record.id) == StoredRecord(record, .intact))
    }
  }

  @Test func `a record that could not be read again is not written`() throws {
    put(Samples.record())
    let open = try journal.open(Samples.id())
    var record = Samples.record()
    record.current = 7
    let error = #expect(throws: JournalError.self) { try open.save(record) }
    #expect(error?.code == .notARecord)
    #expect(try journal.read(Samples.id()).record == Samples.record())
  }

  @Test func `a record above the limit is not written`() throws {
    put(Samples.record())
    let open = try journal.open(Samples.id())
    let note = String(repeating: "long ", count: Limits.recordBytes / 5)
    let error = #expect(throws: JournalError.self) {
      try open.save(Records.adding(note, to: Samples.record()))
    }
    #expect(error?.code == .tooLarge)
    #expect(try journal.read(Samples.id()).record == Samples.record())
  }

  @Test func `a record changed by something else while it is open is not written over`() throws {
    put(Samples.record())
    let open = try journal.open(Samples.id())
    try open.save(Records.adding("One.", to: Samples.record()))
    let path = "/Records/2026-11-21-k7m2.json"
    files.put([1, 2, 3], at: path, modified: 9)
    let error = #expect(throws: JournalError.self) { try open.save(Samples.record()) }
    #expect(error?.code == .changedOutside)
    #expect(files.bytes(at: path) == [1, 2, 3])
  }

  @Test func `without a folder there are no records, and nothing is found`() throws {
    let listing = try journal.list()
    #expect(listing.records.isEmpty && listing.setAside.isEmpty)
    #expect(#expect(throws: JournalError.self) { try journal.read(Samples.id()) }?.exitCode == 66)
    #expect(#expect(throws: JournalError.self) { try journal.open(Samples.id()) }?.exitCode == 66)
    #expect(#expect(throws: JournalError.self) { try journal.delete(Samples.id()) }?.exitCode == 66)
    #expect(#expect(throws: JournalError.self) { try journal.find("last") }?.exitCode == 66)
    #expect(files.paths.isEmpty)
  }

  @Test func `a folder that is a file is said to be one`() throws {
    files.put([], at: "/Records")
    let listing = #expect(throws: JournalError.self) { try journal.list() }
    #expect(listing?.exitCode == 74)
    let creating = #expect(throws: JournalError.self) { try journal.create(Samples.record()) }
    #expect(creating?.exitCode == 73)
    #expect(
      creating?.description == """
        /Records can't be made: part of the path is a file, not a folder. Choose another place.
        """)
  }

  // MARK: Finding

  @Test func `a session is found by its id, its beginning or either end of its last letters`()
    throws
  {
    let ids = ["2026-01-05-k7m2", "2026-01-06-b3kz", "2025-11-21-22k7"]
    for id in ids { files.put([], at: "/Records/\(id).json") }
    let found = [
      "2026-01-05-k7m2": 0, "2026-01-05": 0, "2025": 2, "k7m2": 0, "K7M": 0, "kz": 1, "b": 1,
      "22": 2, "m2": 0,
    ]
    for (text, index) in found { #expect(try journal.find(text) == id(ids[index])) }
  }

  @Test(arguments: [
    ("2026", JournalError.Code.ambiguous), ("k7", .ambiguous), ("", .notFound), ("9", .notFound),
    ("2026-01-05-k7m2x", .notFound), ("../k7m2", .notFound), ("last", .notFound),
  ])
  func `what means no session, or several, is refused`(
    text: String, code: JournalError.Code
  ) throws {
    for id in ["2026-01-05-k7m2", "2026-01-06-b3kz", "2025-11-21-22k7"] {
      files.put([], at: "/Records/\(id).json")
    }
    let error = #expect(throws: JournalError.self) { try journal.find(text) }
    #expect(error?.code == code)
    #expect(error?.exitCode == 66)
  }

  @Test func `an ambiguous text is answered with what it could mean`() throws {
    put(Samples.record(tail: "22bb"), Samples.record(tail: "22cc"))
    #expect(
      #expect(throws: JournalError.self) { try journal.find("22") }?.description == """
        "22" could mean several sessions: 2026-11-21-22bb, 2026-11-21-22cc. Give more of the id.
        """)
  }

  @Test func `last is the session last added to, not the one last begun`() throws {
    var early = Samples.record(tail: "2222")
    early.updated = Moment(seconds: Samples.moment.seconds + 60)
    put(early, Samples.record(tail: "zzzz"))
    files.put([1], at: "/Records/2026-12-01-bbbb.json")
    #expect(try journal.find("last") == early.id)
  }

  // MARK: Actions

  @Test func `what became of an action is recorded with it`() throws {
    put(Samples.finishedRecord())
    let action = try journal.changeAction(1, of: Samples.id(), to: Deed.outcome)
    var expected = Samples.finishedRecord()
    expected.steps[1].round?.actions[0].outcome = Deed.outcome
    #expect(action == expected.actions[0])
    #expect(try journal.read(Samples.id()) == StoredRecord(expected, .intact))
  }

  @Test func `an action that is not there is not found, and the record stays`() throws {
    put(Samples.finishedRecord())
    let error = #expect(throws: JournalError.self) {
      try journal.changeAction(2, of: Samples.id(), to: Deed.outcome)
    }
    #expect(error?.code == .notFound)
    #expect(error?.subject == "2026-11-21-k7m2.2")
    #expect(try journal.read(Samples.id()).record == Samples.finishedRecord())
  }

  // MARK: Searching

  @Test func `every word has to be written somewhere in a session, in any case`() throws {
    put(Samples.finishedRecord(), try Records.everything(tail: "zzzz"))
    let found = { (text: String) in try journal.search(text).map { $0.record.id.text.suffix(4) } }
    #expect(try found("TRANSPORT knew") == ["k7m2"])
    #expect(try found("every move") == ["zzzz", "k7m2"])
    #expect(try found("listened") == ["zzzz"])
    #expect(try found("half-term worked") == ["zzzz"])
    #expect(try found("transport dragons") == [])
    #expect(try found("  ") == [])
  }

  @Test func `a search tells where the words stand`() throws {
    put(Samples.finishedRecord())
    #expect(
      try journal.search("who nobody").flatMap(\.passages) == [
        Passage(
          kind: .note, heading: "Every move counts", text: "We knew, and nobody said it.",
          card: "sample/every-move-counts"),
        Passage(
          kind: .parked, heading: "Every move counts", text: "Who pays for transport?",
          card: "sample/every-move-counts"),
      ])
  }

  // MARK: Deleting

  @Test func `deleting takes the record and what a killed save left of it`() throws {
    put(Samples.record(), Samples.record(tail: "zzzz"))
    files.put([1], at: "/Records/.2026-11-21-k7m2.77.ab12.tmp")
    files.put([1], at: "/Records/.2026-11-21-zzzz.77.ab12.tmp")
    files.put([1], at: "/Records/2026-11-21-k7m2.json.damaged-1")
    try journal.delete(Samples.id())
    #expect(
      files.paths == [
        "/Records/.2026-11-21-zzzz.77.ab12.tmp", "/Records/2026-11-21-k7m2.json.damaged-1",
        "/Records/2026-11-21-zzzz.json",
      ])
  }

  @Test func `a damaged record can be deleted by its id`() throws {
    files.put(Array("torn".utf8), at: "/Records/2026-11-21-k7m2.json")
    try journal.delete(Samples.id())
    #expect(files.paths.isEmpty)
  }

  @Test func `only records that began before the day are purged, and what is no record stays`()
    throws
  {
    var old = Samples.record(tail: "2222")
    old.day = Samples.day.adding(days: -1)
    put(old, Samples.record(tail: "3333"))
    files.put(Array("torn".utf8), at: "/Records/2020-01-01-bbbb.json")
    let ids = try journal.records(before: Samples.day).map(\.record.id)
    #expect(ids == [old.id])
    #expect(files.paths.count == 3)
    let purge = journal.purge(ids)
    #expect(purge.deleted == [old.id] && purge.kept.isEmpty)
    #expect(
      files.paths == ["/Records/2020-01-01-bbbb.json", "/Records/2026-11-21-3333.json"])
  }

  @Test func `a record that is open is not purged, and the others are`() throws {
    put(Samples.record(tail: "2222"), Samples.record(tail: "3333"))
    let open = try journal.open(Samples.id("2222"))
    defer { open.close() }
    let purge = journal.purge([Samples.id("2222"), Samples.id("3333")])
    #expect(purge.deleted == [Samples.id("3333")])
    #expect(purge.kept.map(\.id) == [Samples.id("2222")])
    #expect((purge.kept.first?.reason as? JournalError)?.code == .busy)
  }

  // MARK: Sweeping

  @Test func `what a killed process was writing of a session goes when it's opened again`() throws {
    try journal.create(Samples.record()).close()
    let other = ".2026-11-21-bcdf.77.ab12.tmp"
    for name in [".2026-11-21-k7m2.77.ab12.tmp", ".2026-11-21-k7m2.draft", other] {
      files.put([1], at: "\(journal.folder)/\(name)")
    }
    _ = try journal.read(Samples.id())
    #expect(files.paths.contains { $0.hasSuffix(".77.ab12.tmp") && !$0.hasSuffix(other) })
    try journal.open(Samples.id()).close()
    #expect(files.paths.filter { $0.hasSuffix(".tmp") } == ["\(journal.folder)/\(other)"])
    #expect(files.paths.contains("\(journal.folder)/.2026-11-21-k7m2.draft"))
  }

  @Test func `temporary files older than an hour are swept, and nothing else is`() {
    let hour = Samples.moment.seconds - 3_600
    let paths = [
      (".2026-11-21-k7m2.77.ab12.tmp", hour - 1), (".2026-11-21-k7m2.78.ab12.tmp", hour),
      (".other.tmp", 0), ("2026-11-21-k7m2.json", 0), (".2026-11-21-k7m2.lock", 0),
      (".reflect.77.ab12.tmp", 0), ("2026-11-21-k7m2.tmp", 0),
    ]
    for (name, modified) in paths { files.put([1], at: "/Records/\(name)", modified: modified) }
    let sweep = journal.sweep(now: Samples.moment)
    #expect(sweep.removed == [".2026-11-21-k7m2.77.ab12.tmp"])
    #expect(files.paths.count == paths.count - 1)
    #expect(
      sweep.message() == """
        Removed an unfinished file that an interrupted save left in /Records. The records are whole.
        """)
    #expect(journal.sweep(now: Samples.moment).message() == nil)
  }

  @Test func `a sweep that is not permitted, or finds no folder, says nothing`() {
    #expect(journal.sweep(now: Samples.moment).message() == nil)
    files.put([1], at: "/Records/.2026-11-21-k7m2.77.ab12.tmp")
    files.refuse(.remove, with: .denied)
    #expect(journal.sweep(now: Samples.moment).message() == nil)
  }
}

import Practice
import System
import TestKit
import Testing

@testable import Journal

@Suite struct DraftTests {
  private let files = Drafts.disk()
  private var journal: Journal { Drafts.journal(files) }

  private func keep(_ draft: AnswerDraft) throws {
    let open = try journal.open(Drafts.record.id)
    defer { open.close() }
    try open.keepDraft(draft)
  }

  // MARK: - Keeping

  @Test(arguments: [Drafts.old, Drafts.new])
  func `a draft is there for the next process, to the letter`(
    draft: AnswerDraft
  ) throws {
    try keep(draft)
    let found = try #require(try Drafts.found(on: files.afterKill()))
    #expect(found == draft)
    #expect(found.text.utf8.elementsEqual(draft.text.utf8))
  }

  @Test func `a session without a draft has none, and there is nothing to drop`() throws {
    let open = try journal.open(Drafts.record.id)
    #expect(open.draft() == nil)
    try open.dropDraft()
    open.close()
    #expect(files.paths.allSatisfy { $0.hasSuffix(".json") })
  }

  @Test func `only the last draft is kept`() throws {
    try keep(Drafts.old)
    try keep(Drafts.new)
    #expect(try Drafts.found(on: files) == Drafts.new)
    #expect(files.paths.filter { $0.contains("draft") } == [Drafts.path])
  }

  @Test func `a draft that is dropped is gone`() throws {
    let open = try journal.open(Drafts.record.id)
    try open.keepDraft(Drafts.old)
    try open.dropDraft()
    #expect(open.draft() == nil)
    open.close()
    #expect(!files.paths.contains(Drafts.path))
    for left in files.powerCuts() { #expect(left.bytes(at: Drafts.path) == nil) }
  }

  @Test func `a draft given as an answer goes without a sync of its own`() throws {
    let open = try journal.open(Drafts.record.id)
    defer { open.close() }
    try open.keepDraft(Drafts.old)
    var record = open.record
    record.steps[1].place = .finished
    try open.save(record)
    files.arm(.shortWrite, at: .max)
    try open.dropDraft()
    #expect(!files.operations.contains(.synchronise))
    #expect(open.draft() == nil)
    try open.save(Records.adding("More.", to: record))
    for left in files.powerCuts() { #expect(left.bytes(at: Drafts.path) == nil) }
  }

  @Test func `a draft from which everything was deleted is dropped`() throws {
    try keep(Drafts.old)
    try keep(AnswerDraft(step: 1, place: Drafts.old.place, text: ""))
    #expect(!files.paths.contains(Drafts.path))
  }

  @Test func `a draft that has not changed is not written again`() throws {
    let open = try journal.open(Drafts.record.id)
    defer { open.close() }
    try open.keepDraft(Drafts.old)
    files.arm(.shortWrite, at: .max)
    try open.keepDraft(Drafts.old)
    #expect(files.operations == [])
    try open.keepDraft(Drafts.new)
    #expect(files.operations.contains(.synchronise))
    try open.dropDraft()
    try open.keepDraft(Drafts.new)
    #expect(open.draft() == Drafts.new)
  }

  @Test func `a draft leaves the record as it is, and saving the record leaves the draft`() throws {
    let open = try journal.open(Drafts.record.id)
    defer { open.close() }
    try open.keepDraft(Drafts.old)
    #expect(try journal.read(Drafts.record.id) == StoredRecord(Drafts.record, .intact))
    try open.save(Records.adding("A note.", to: Drafts.record))
    #expect(open.draft() == Drafts.old)
  }

  @Test func `a draft's file is hidden, and only its owner can read it`() throws {
    let scratch = try ScratchFolder()
    let open = try Journal(folder: scratch.path).create(Drafts.record)
    try open.keepDraft(Drafts.new)
    let path = "\(scratch.path)/.2026-11-21-k7m2.draft"
    let status = try #require(try SystemFileSystem().status(at: path))
    #expect(status.permissions == 0o600)
    #expect(open.draft() == Drafts.new)
    try open.dropDraft()
    open.close()
    #expect(try SystemFileSystem().names(in: scratch.path) == ["2026-11-21-k7m2.json"])
  }

  @Test
  func `an answer and a note of the greatest length can be kept, however much has to be escaped`()
    throws
  {
    let text = String(repeating: "\u{1}", count: 2 * Limits.answerBytes)
    try keep(AnswerDraft(step: 0, place: Drafts.old.place, text: text))
    #expect(try Drafts.found(on: files)?.text == text)
  }

  @Test func `a draft beyond every limit is refused, and the one before stays`() throws {
    try keep(Drafts.old)
    let text = String(repeating: "x", count: DraftCodec.mostBytes)
    let error = #expect(throws: JournalError.self) {
      try keep(AnswerDraft(step: 0, place: Drafts.old.place, text: text))
    }
    #expect(error?.exitCode == 74)
    #expect(try Drafts.found(on: files) == Drafts.old)
  }

  // MARK: - Never anywhere else

  @Test func `drafts are never listed, found or searched`() throws {
    try keep(AnswerDraft(step: 0, place: Drafts.old.place, text: "dragons"))
    files.put([1], at: Drafts.path + ".damaged-1")
    let listing = try journal.list()
    #expect(listing.records.count == 2)
    #expect(listing.setAside.isEmpty)
    #expect(try journal.search("dragons").isEmpty)
    #expect(try journal.find("k7m2") == Drafts.record.id)
  }

  @Test func `deleting a session takes its drafts, and nobody else's`() throws {
    try keep(Drafts.old)
    files.put([1], at: Drafts.path + ".damaged-1")
    files.put([1], at: "/Records/.2026-11-21-bbbb.draft")
    try journal.delete(Drafts.record.id)
    #expect(
      files.paths == ["/Records/.2026-11-21-bbbb.draft", "/Records/2026-11-21-bbbb.json"])
    for left in files.powerCuts() { #expect(left.bytes(at: Drafts.path) == nil) }
  }

  @Test func `purging a session takes its draft`() throws {
    try keep(Drafts.old)
    #expect(journal.purge([Drafts.record.id]).deleted == [Drafts.record.id])
    #expect(!files.paths.contains(Drafts.path))
  }

  // MARK: - Sweeping

  @Test func `drafts of sessions that are over or gone are swept after an hour`() throws {
    var finished = Samples.finishedRecord(tail: "cccc")
    finished.ending = Ending(.complete, at: Samples.moment)
    files.put(RecordCodec.bytes(of: finished), at: "/Records/\(finished.id).json")
    files.put(Array("torn".utf8), at: "/Records/2026-11-21-dddd.json")
    let hour = Samples.moment.seconds - 3_600
    let drafts = [
      ("k7m2.draft", 0), ("k7m2.draft.damaged-1", 0), ("dddd.draft", 0), ("cccc.draft", hour - 1),
      ("2222.draft", hour - 1), ("3333.draft", hour), ("4444.draft.damaged-2", 0),
      ("5555.draft.old", 0),
    ]
    for (name, modified) in drafts {
      files.put([1], at: "/Records/.2026-11-21-\(name)", modified: modified)
    }
    files.put([1], at: "/Records/.notes.draft")
    let sweep = journal.sweep(now: Samples.moment)
    #expect(
      sweep.drafts == [
        ".2026-11-21-2222.draft", ".2026-11-21-4444.draft.damaged-2", ".2026-11-21-cccc.draft",
      ])
    #expect(sweep.removed.isEmpty)
    #expect(
      sweep.message() == "Removed 3 drafts whose sessions are over or deleted from /Records.")
    #expect(files.paths.count { $0.contains("draft") } == 6)
  }

  @Test func `one draft swept with one unfinished file are told in two sentences`() {
    files.put([1], at: "/Records/.2026-11-21-2222.draft")
    files.put([1], at: "/Records/.2026-11-21-2222.77.ab12.tmp")
    #expect(
      journal.sweep(now: Samples.moment).message() == """
        Removed an unfinished file that an interrupted save left in /Records. The records are whole. \
        Removed a draft whose session is over or deleted from /Records.
        """)
  }

  // MARK: - Belonging

  @Test func `a draft belongs to a session only where it was written`() {
    var record = Drafts.record
    record.current = 1
    record.steps[1].place = Drafts.old.place
    #expect(Drafts.old.belongs(to: record))
    var moved = record
    moved.steps[1].place = .reflection(question: 3)
    #expect(!Drafts.old.belongs(to: moved))
    moved = record
    moved.current = 0
    #expect(!Drafts.old.belongs(to: moved))
    moved = record
    moved.ending = Ending(.early, at: Samples.moment)
    #expect(!Drafts.old.belongs(to: moved))
    record.current = 99
    #expect(!AnswerDraft(step: 99, place: Drafts.old.place, text: "").belongs(to: record))
  }
}

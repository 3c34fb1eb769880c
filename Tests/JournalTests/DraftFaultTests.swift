import Practice
import TestKit
import Testing

@testable import Journal

/// Keeping and dropping drafts on a disk where everything goes wrong, one operation after another.
@Suite struct DraftFaultTests {
  /// What is done to a session whose old draft is on the disk.
  struct Deed: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let work: @Sendable (OpenRecord) throws -> Void
    let after: AnswerDraft?

    static let all = [
      Deed(
        testDescription: "keep", work: { try $0.keepDraft(Drafts.new) }, after: Drafts.new),
      Deed(testDescription: "drop", work: { try $0.dropDraft() }, after: nil),
    ]
  }

  private func prepared() throws -> FaultyFileSystem {
    let files = Drafts.disk()
    files.put(try DraftCodec.encode(Drafts.old, of: Drafts.record.id), at: Drafts.path)
    return files
  }

  /// The draft on a disk; the records have to be whole and no draft torn.
  private func found(on files: FaultyFileSystem) throws -> AnswerDraft? {
    let draft = try Drafts.found(on: files)
    let listing = try Drafts.journal(files).list()
    #expect(listing.setAside.isEmpty)
    #expect(listing.records.map(\.integrity) == [.intact, .intact])
    #expect(!files.paths.contains { $0.contains("damaged") })
    return draft
  }

  @Test(arguments: Deed.all, FaultTests.faults)
  func `whichever operation fails, the old draft or the new one is there, and a failure is told`(
    deed: Deed, fault: FaultyFileSystem.Fault
  ) throws {
    for operation in 1... {
      let files = try prepared()
      let open = try Drafts.journal(files).open(Drafts.record.id)
      files.arm(fault, at: operation)
      let error = Result { try deed.work(open) }.failure
      if files.operations.count < operation { break }
      let left = try found(on: files.afterKill())
      guard let error else {
        #expect(left == deed.after, "operation \(operation) was reported as done")
        continue
      }
      let reported = try #require(error as? JournalError)
      #expect(reported.exitCode == 74)
      #expect(left == (reported.code == .notConfirmed ? deed.after : Drafts.old))
    }
  }

  @Test(arguments: Deed.all)
  func
    `a power cut or a kill at any operation leaves the old draft or the new one, never a torn one`(
      deed: Deed
    ) throws
  {
    for operation in 1... {
      let files = try prepared()
      let open = try Drafts.journal(files).open(Drafts.record.id)
      files.arm(.end, at: operation)
      let error = Result { try deed.work(open) }.failure
      for left in files.powerCuts() + [files.afterKill()] {
        let draft = try found(on: left)
        #expect(draft == Drafts.old || draft == deed.after, "operation \(operation)")
        if error == nil { #expect(draft == deed.after, "operation \(operation)") }
      }
      if files.operations.count < operation { break }
    }
  }

  @Test(arguments: Deed.all, FaultTests.faults)
  func `after a failed draft the session goes on, and the next draft is kept`(
    deed: Deed, fault: FaultyFileSystem.Fault
  ) throws {
    for operation in 1... {
      let files = try prepared()
      let open = try Drafts.journal(files).open(Drafts.record.id)
      files.arm(fault, at: operation)
      _ = Result { try deed.work(open) }
      if files.operations.count < operation { break }
      let more = Records.adding("A note.", to: Drafts.record)
      try open.save(more)
      try open.keepDraft(Drafts.new)
      open.close()
      #expect(try found(on: files.afterKill()) == Drafts.new)
      #expect(try Drafts.journal(files).read(Drafts.record.id).record == more)
    }
  }

  @Test func `without permission a draft is refused with exit code 77, and the old one stays`()
    throws
  {
    for code in [SystemError.Code.denied, .readOnly] {
      for deed in Deed.all {
        let files = try prepared()
        let open = try Drafts.journal(files).open(Drafts.record.id)
        for call in [SystemError.Call.write, .move, .remove] { files.refuse(call, with: code) }
        #expect(#expect(throws: JournalError.self) { try deed.work(open) }?.exitCode == 77)
        for call in [SystemError.Call.write, .move, .remove] { files.refuse(call, with: nil) }
        #expect(open.draft() == Drafts.old)
      }
    }
  }

  @Test(arguments: FaultTests.faults)
  func `whatever fails while a damaged draft is set aside, its bytes are kept`(
    fault: FaultyFileSystem.Fault
  ) throws {
    for operation in 1... {
      let files = Drafts.disk()
      files.put([1, 2], at: Drafts.path)
      let open = try Drafts.journal(files).open(Drafts.record.id)
      files.arm(fault, at: operation)
      #expect(open.draft() == nil)
      if files.operations.count < operation { break }
      let left = files.afterKill()
      #expect([Drafts.path, Drafts.path + ".damaged-1"].contains { left.bytes(at: $0) == [1, 2] })
    }
  }

  @Test func `a power cut while a session is deleted leaves no draft that outlives a sweep`() throws
  {
    for operation in 1... {
      let files = try prepared()
      files.arm(.end, at: operation)
      _ = Result { try Drafts.journal(files).delete(Drafts.record.id) }
      for left in files.powerCuts() {
        let isThere = left.bytes(at: "/Records/2026-11-21-k7m2.json") != nil
        _ = Drafts.journal(left).sweep(now: Samples.moment)
        if !isThere { #expect(left.bytes(at: Drafts.path) == nil) }
      }
      if files.operations.count < operation { break }
    }
  }

  @Test func `four hundred drafts one after another leave one file`() throws {
    let scratch = try ScratchFolder()
    let open = try Journal(folder: scratch.path).create(Drafts.record)
    var draft = Drafts.old
    for _ in 0..<400 {
      draft.text += "x"
      try open.keepDraft(draft)
    }
    #expect(open.draft() == draft)
    open.close()
    #expect(
      try SystemFileSystem().names(in: scratch.path).sorted() == [
        ".2026-11-21-k7m2.draft", "2026-11-21-k7m2.json",
      ])
  }
}
